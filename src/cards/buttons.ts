/** Buttons and rows, in Discord's own JSON. */
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { customId } from '../reply.ts';
import { type View, wordsOf } from './view.ts';

/** Previous and next; the page that a press leads to stands in its custom_id, so that it works after a restart. */
export function pagerButtons(
  page: number,
  pages: number,
  view: Pick<View, 'lang'>,
  idOf: (page: number) => string,
): APIButtonComponent[] {
  const w = wordsOf(view);
  const buttons: APIButtonComponent[] = [];
  if (page > 0) buttons.push(button(`◀ ${w.previous}`, idOf(page - 1)));
  if (page < pages - 1) buttons.push(button(`${w.next} ▶`, idOf(page + 1)));
  return buttons;
}

/** A button that leads to an article's card. */
export function articleButton(id: string, view: Pick<View, 'lang'>): APIButtonComponent {
  return button(wordsOf(view).readArticle, customId('search', 'show', id, view.lang, 0));
}

/** A button whose press brings `id` back, at most 100 characters: see `customId`. */
export function button(label: string, id: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: id };
}

/** The components side by side: at most five buttons, or one select. */
export function actionRow<T extends APIComponentInMessageActionRow>(
  components: T[],
): APIActionRowComponent<T> {
  return { type: ComponentType.ActionRow, components };
}

/** A button that opens an address. */
export function linkButton(label: string, url: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
}
