/** Buttons and select menus of a message. */
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIMessage,
  APIMessageComponentEmoji,
} from 'discord-api-types/v10';
import { webAddress } from './addresses.ts';
import type { Context } from './context.ts';
import { element } from './dom.ts';
import { press } from './press.ts';
import { outwardLink } from './rich-text.ts';
import { showSelect } from './select.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A row of buttons, or one select menu. */
export function showRow(row: Row, message: APIMessage, context: Context): HTMLElement {
  const cells = row.components.map((component) =>
    component.type === 2 ? showButton(component, message, context) : showSelect(component, message, context),
  );
  return element('div', { class: 'action-row' }, ...cells);
}

/** Discord's button styles by number; 5 is a link. */
const styles = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'premium'];

function showButton(button: APIButtonComponent, message: APIMessage, context: Context): HTMLElement {
  const shape = `button ${styles[button.style] ?? 'secondary'}`;
  const label = 'label' in button ? button.label : undefined;
  const emoji = 'emoji' in button ? button.emoji : undefined;
  const content = [emojiOf(emoji), label && element('bdi', {}, label)];
  if (button.style === 5) {
    const address = webAddress(button.url);
    if (!address || button.disabled) return element('button', { class: shape, disabled: true }, ...content);
    const link = outwardLink(address, context, ...content);
    link.className = shape;
    return link;
  }
  // What it sells stands nowhere in the message: Discord looks it up, and nothing can be bought here.
  if (!('custom_id' in button)) return element('button', { class: shape, disabled: true }, 'Premium');
  const { custom_id } = button;
  const node = element(
    'button',
    {
      type: 'button',
      class: shape,
      disabled: button.disabled,
      'aria-label': label ? undefined : emoji?.name,
    },
    ...content,
  );
  let isPressed = false;
  node.addEventListener('click', ({ detail }) => {
    // The second click of a double click: a bot on the same machine has answered the first by then.
    if (isPressed && detail > 1) return;
    isPressed = true;
    press(node, message, { component_type: 2, custom_id }, context);
  });
  return node;
}

/** A custom emoji lives on Discord's own servers: its name stands for it here. */
function emojiOf(emoji: APIMessageComponentEmoji | undefined): HTMLElement | null {
  if (!emoji) return null;
  return element(
    'span',
    { class: 'emoji', 'aria-hidden': 'true' },
    emoji.id ? `:${emoji.name}:` : (emoji.name ?? ''),
  );
}
