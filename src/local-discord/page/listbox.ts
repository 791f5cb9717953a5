/** A list to pick from. The keyboard stays in the field that owns the list (aria-activedescendant). */
import { element } from './dom.ts';

export interface Item {
  value: string;
  label: string;
  detail?: string;
  selected?: boolean;
}

interface Listbox<T extends Item = Item> {
  node: HTMLElement;
  /** Shows the items, one of them active or none; null hides the list. */
  show(items: T[] | null, active: number | null): void;
  /** Moves by ArrowUp, ArrowDown, PageUp, PageDown; false when the key is none of these or nothing is shown. */
  move(key: string): boolean;
  pickActive(): boolean;
  activeIndex(): number | null;
  /** Id of the active option's element. */
  activeId(): string | null;
}

/** An empty, hidden list. It fires `active` on its node whenever another option becomes active. */
export function createListbox<T extends Item>(id: string, picked: (item: T) => void): Listbox<T> {
  // Chromium has Tab stop at whatever scrolls, unless its tabindex says otherwise.
  const node = element('div', { id, role: 'listbox', class: 'listbox', hidden: true, tabindex: -1 });
  let items: T[] = [];
  let active: number | null = null;

  const activate = (index: number | null) => {
    active = index;
    for (const [at, child] of [...node.children].entries()) {
      child.classList.toggle('active', at === index);
      // In a list of suggestions nothing else is selected than what Enter would take.
      if (items[at]?.selected === undefined) child.setAttribute('aria-selected', String(at === index));
      if (at === index) child.scrollIntoView({ block: 'nearest' });
    }
    node.dispatchEvent(new CustomEvent('active'));
  };

  const option = (item: T, index: number) => {
    const row = element(
      'div',
      { id: `${id}-${index}`, role: 'option', 'aria-selected': String(item.selected ?? false) },
      element('bdi', { class: 'item-label' }, item.label),
      item.detail && element('bdi', { class: 'item-detail' }, item.detail),
    );
    // Pressing must not take the focus out of the field that is being typed in.
    row.addEventListener('mousedown', (event) => event.preventDefault());
    row.addEventListener('click', () => picked(item));
    row.addEventListener('pointermove', () => active !== index && activate(index));
    return row;
  };

  return {
    node,
    show(next, first) {
      items = next ?? [];
      node.replaceChildren(...items.map(option));
      node.hidden = items.length === 0;
      activate(items.length ? first : null);
    },
    move(key) {
      const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[key];
      if (!step || items.length === 0) return false;
      const from = active ?? (step > 0 ? -1 : items.length);
      const wraps = Math.abs(step) === 1;
      const to = wraps
        ? (from + step + items.length) % items.length
        : Math.max(0, Math.min(items.length - 1, from + step));
      activate(to);
      return true;
    },
    pickActive() {
      const item = active === null ? undefined : items[active];
      if (item) picked(item);
      return item !== undefined;
    },
    activeIndex: () => active,
    activeId: () => (active === null ? null : `${id}-${active}`),
  };
}
