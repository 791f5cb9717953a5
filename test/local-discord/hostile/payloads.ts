/** Pieces of payloads that are as they should be, to be spoilt; and what a case is. */

export const long = (length: number) => 'ộ'.repeat(length);
export const times = <T>(count: number, make: (n: number) => T) =>
  Array.from({ length: count }, (_, n) => make(n));
export const row = (...components: object[]) => ({ type: 1, components });
export const button = (more: object = {}) => ({ type: 2, style: 1, label: 'A', custom_id: 'a', ...more });
export const select = (more: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: [{ label: 'A', value: 'a' }],
  ...more,
});
export const field = { name: 'n', value: 'v' };

/** What is sent, where it is wrong, and Discord's name for the mistake. */
export type Case = [name: string, body: object, at: string, code: string];
