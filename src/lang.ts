/** The languages that the bot speaks. */
export type Lang = 'vi' | 'en';

/** The language that a button carries; an unknown one (an old button) falls back. */
export function readLang(value: string | undefined, fallback: Lang): Lang {
  return value === 'vi' || value === 'en' ? value : fallback;
}
