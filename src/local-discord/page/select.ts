/** A select menu: a button that opens a list to pick one or several from. */
import type { APIMessage, APISelectMenuComponent } from 'discord-api-types/v10';
import { type Context, nameOf, roleTitle } from './context.ts';
import { element, icon } from './dom.ts';
import { createListbox, type Item } from './listbox.ts';
import { press } from './press.ts';

/** Numbers of menus that are wired to `context.use`; ids of their lists must differ on one page. */
let menus = 0;

/** A select menu that is used with the keyboard too: a single choice is sent at once, several by the button below. */
export function showSelect(menu: APISelectMenuComponent, message: APIMessage, context: Context): HTMLElement {
  menus += 1;
  const items = itemsOf(menu, context);
  const most = menu.max_values ?? 1;
  const least = menu.min_values ?? 1;
  const chosen = new Set(items.filter((item) => item.selected).map((item) => item.value));
  const list = createListbox(`menu-${menus}`, (item) => pick(item));
  const opener = element('button', {
    type: 'button',
    class: 'select',
    disabled: menu.disabled,
    role: 'combobox',
    'aria-label': menu.placeholder ?? context.words.choose,
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-controls': list.node.id,
  });
  const done = element(
    'button',
    { type: 'button', class: 'button primary', lang: context.locale, hidden: true },
    context.words.done,
  );
  const root = element(
    'div',
    { class: 'select-menu' },
    opener,
    element('div', { class: 'select-popup' }, list.node, done),
  );
  list.node.setAttribute('aria-label', menu.placeholder ?? context.words.choose);
  list.node.setAttribute('aria-multiselectable', String(most > 1));

  const label = () => {
    const names = items.filter((item) => chosen.has(item.value)).map((item) => item.label);
    const text = names.length ? names.join(', ') : (menu.placeholder ?? context.words.choose);
    opener.replaceChildren(
      element('bdi', { class: names.length ? undefined : 'placeholder' }, text),
      icon('M7 10l5 5 5-5z'),
    );
  };
  const show = (open: boolean) => {
    opener.setAttribute('aria-expanded', String(open));
    done.hidden = !open || most === 1;
    done.disabled = chosen.size < least;
    list.show(
      open ? items.map((item) => ({ ...item, selected: chosen.has(item.value) })) : null,
      open ? 0 : null,
    );
    if (open) root.scrollIntoView({ block: 'nearest' });
  };
  const send = () => {
    show(false);
    opener.focus();
    const data = { component_type: menu.type, custom_id: menu.custom_id, values: [...chosen] };
    press(opener, message, data, context);
  };
  const pick = (item: Item) => {
    const had = chosen.has(item.value);
    if (most === 1) chosen.clear();
    if (had && most > 1) chosen.delete(item.value);
    else if (chosen.size < most) chosen.add(item.value);
    label();
    if (most === 1) send();
    else {
      const at = list.activeIndex();
      list.show(
        items.map((each) => ({ ...each, selected: chosen.has(each.value) })),
        at,
      );
      done.disabled = chosen.size < least;
    }
  };
  opener.addEventListener('click', () => show(opener.getAttribute('aria-expanded') !== 'true'));
  opener.addEventListener('keydown', (event) => {
    if (opener.getAttribute('aria-expanded') !== 'true') {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') show(true);
      else return;
    } else if (event.key === 'Escape' || (event.key === 'Tab' && most === 1)) {
      show(false);
      return;
    } else if (event.key === 'Enter' || event.key === ' ') list.pickActive();
    else if (!list.move(event.key)) return;
    event.preventDefault();
  });
  list.node.addEventListener('active', () =>
    opener.setAttribute('aria-activedescendant', list.activeId() ?? ''),
  );
  done.addEventListener('click', send);
  root.addEventListener('focusout', (event) => {
    if (!root.contains(event.relatedTarget as Node | null)) show(false);
  });
  label();
  return root;
}

/** Component types: 3 string, 5 user, 6 role, 7 mentionable, 8 channel. */
function itemsOf(menu: APISelectMenuComponent, context: Context): Item[] {
  if (menu.type === 3) {
    return menu.options.map((option) => ({
      value: option.value,
      label: option.label,
      detail: option.description,
      selected: option.default ?? false,
    }));
  }
  const { state } = context;
  const item = (value: string, label: string): Item => ({
    value,
    label,
    selected: menu.default_values?.some(({ id }) => id === value) ?? false,
  });
  const people = state.members.map((user) => item(user.id, `@${nameOf(user, context)}`));
  const roles = state.roles.map((role) => item(role.id, roleTitle(role)));
  if (menu.type === 5) return people;
  if (menu.type === 6) return roles;
  if (menu.type === 7) return [...people, ...roles];
  const allowed = menu.channel_types;
  return state.channels
    .filter((channel) => channel.type !== 1 && (!allowed?.length || allowed.includes(channel.type as never)))
    .map((channel) => item(channel.id, `#${channel.name}`));
}
