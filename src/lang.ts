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
