/** The languages that the bot speaks. */
export type Lang = 'vi' | 'en';

/** Vietnamese for those whose Discord speaks it, English for all others. */
export function langOf(locale: string): Lang {
  return locale.startsWith('vi') ? 'vi' : 'en';
}

/** The other language: a card turns into it at a press. */
export function otherLang(lang: Lang): Lang {
  return lang === 'vi' ? 'en' : 'vi';
}

/** The language that a button carries; an unknown one (an old button) falls back. */
export function readLang(value: string | undefined, fallback: Lang): Lang {
  return value === 'vi' || value === 'en' ? value : fallback;
}
