/** A command on its way, and what is said when it fails: a line that this page alone has. */
import { element } from './dom.ts';
import { showPrivacy } from './message.ts';
import type { Words } from './words.ts';

export interface PendingLine {
  node: HTMLElement;
  /** The command has failed, for this reason; shown when the line is drawn again. */
  fail(reason: string): void;
  /** Writes the line anew, in these words. */
  draw(words: Words): void;
}

/** `shown` is the command as the person reads it; `dismiss` takes the line away. */
export function createPendingLine(shown: string, dismiss: () => void): PendingLine {
  let failure: string | null = null;
  const body = element('div', { class: 'message-body' });
  const use = element('p', { class: 'use' }, element('bdi', {}, shown));
  const node = element('article', { class: 'message pending' }, use, body);
  return {
    node,
    fail(reason) {
      failure = reason;
      node.classList.add('private');
    },
    draw(words) {
      if (failure === null) body.replaceChildren(element('p', { class: 'thinking' }, words.sending));
      else {
        const said = element('p', { class: 'failure', role: 'alert' }, failure);
        body.replaceChildren(said, showPrivacy(words, dismiss));
      }
    },
  };
}
