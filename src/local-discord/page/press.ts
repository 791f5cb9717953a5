/** A button or select menu in use. */
import type { APIMessage } from 'discord-api-types/v10';
import type { Context } from './context.ts';

/** Sends Discord's component interaction data; while the message waits for an earlier answer, nothing, as Discord does. */
export async function press(
  control: HTMLElement,
  message: APIMessage,
  data: object,
  context: Context,
): Promise<void> {
  if (control.closest('.message')?.querySelector('[aria-busy]')) return;
  control.setAttribute('aria-busy', 'true');
  await context.use(message, data);
  control.removeAttribute('aria-busy');
}
