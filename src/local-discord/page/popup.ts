/** The list above the composer with its heading, and what is said in its place while there is nothing to pick. */
import { element } from './dom.ts';
import { createListbox, type Item } from './listbox.ts';
import type { Words } from './words.ts';

interface Popup<T extends Item> {
  node: HTMLElement;
  /** `keys` says which keys do what, for those who have a keyboard. */
  show(heading: string, items: T[], active: number | null, keys?: string): void;
  /** Keeps the old items in sight, none of them active, until the new ones are there. */
  wait(heading: string, message: string): void;
  say(heading: string, message: string): void;
  /** False when it was hidden already. */
  hide(): boolean;
  move(key: string): boolean;
  pickActive(): boolean;
  pickFirst(): boolean;
  setWords(words: Words): void;
}

/** A popup whose list is worked from `input`: it keeps the input's aria attributes right. */
export function createPopup<T extends Item>(
  id: string,
  input: HTMLElement,
  picked: (item: T) => void,
): Popup<T> {
  const list = createListbox<T>(id, picked);
  const heading = element('span', { class: 'popup-heading', dir: 'auto' });
  const keys = element('span', { class: 'popup-keys', 'aria-hidden': 'true' });
  const message = element('p', { class: 'popup-message' });
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const box = element(
    'div',
    { class: 'popup', hidden: true },
    element('p', { class: 'popup-head' }, heading, keys),
    list.node,
    message,
  );
  const node = element('div', {}, box, status);
  let words: Words;
  let items: T[] = [];
  let isWaiting = false;

  list.node.addEventListener('active', () => {
    const active = list.activeId();
    if (active) input.setAttribute('aria-activedescendant', active);
    else input.removeAttribute('aria-activedescendant');
  });

  function draw(head: string, next: T[], active: number | null, text: string, hint = ''): void {
    items = next;
    isWaiting = false;
    heading.textContent = head;
    list.node.setAttribute('aria-label', head);
    list.show(items, active);
    message.textContent = text;
    message.hidden = text === '';
    status.textContent = text || (items.length ? words.count(items.length) : '');
    keys.textContent = hint;
    box.hidden = false;
    input.setAttribute('aria-expanded', String(items.length > 0));
  }

  return {
    node,
    show: (head, next, active, hint) => draw(head, next, active, '', hint),
    wait(head, text) {
      draw(head, items, null, items.length ? '' : text);
      isWaiting = true;
    },
    say: (head, text) => draw(head, [], null, text),
    hide() {
      if (box.hidden) return false;
      box.hidden = true;
      items = [];
      list.show(null, null);
      status.textContent = '';
      input.setAttribute('aria-expanded', 'false');
      return true;
    },
    move: (key) => list.move(key),
    pickActive: () => list.pickActive(),
    pickFirst() {
      const first = isWaiting ? undefined : items[0];
      if (first) picked(first);
      return first !== undefined;
    },
    setWords(next) {
      words = next;
    },
  };
}
