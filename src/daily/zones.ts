/** Time zones as people look for them. */
import { withoutDiacritics } from '../diacritics.ts';

/** The zone of whoever chose none: Vietnam's. */
export const HOME_ZONE = 'Asia/Ho_Chi_Minh';

/** Every zone that can be chosen, under the name that its own people use today, `UTC` first. */
export function zoneNames(): readonly string[] {
  const names = Intl.supportedValuesOf('timeZone').map((name) => RENAMED[name] ?? name);
  return ['UTC', ...names.sort()];
}

/**
 * The zone of that name, however its letters are cased; else the only one with these words, as for “Hà Nội”; null if there
 * is none. Older names are zones too.
 */
export function readZone(text: string): string | null {
  const name = text.trim().replaceAll(' ', '_');
  // Offsets such as +07:00 are no zones: they know no daylight saving.
  if (!/^[a-z]/i.test(name)) return null;
  const known = zoneNames().find((zone) => zone.toLowerCase() === name.toLowerCase());
  const meant = known ?? ALSO_SAID.get(fold(text));
  if (meant !== undefined) return meant;
  try {
    // Intl also knows names of Java's that others mean otherwise, such as AST for Alaska; Temporal knows those of IANA alone.
    const { timeZoneId } = new Temporal.ZonedDateTime(0n, name);
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: timeZoneId }).resolvedOptions();
    return RENAMED[timeZone] ?? timeZone;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const [only, ...others] = zonesCalled(text, 'whole words');
    return others.length === 0 ? (only ?? null) : null;
  }
}

/** Whether this Node knows that zone: one that was stored may come from a Node with other time zone data. */
export function isKnownZone(timeZone: string): boolean {
  try {
    return new Temporal.ZonedDateTime(0n, timeZone) !== null;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * At most `limit` zones for what was typed so far: by name, city or a city nearby that people say instead; else the one of which it is
 * another name, as “US/Eastern”.
 */
export function suggestZones(typed: string, limit: number): string[] {
  if (fold(typed) === '') return COMMON.slice(0, limit);
  const found = zonesCalled(typed, 'begun');
  const meant = found.length === 0 ? readZone(typed) : null;
  return meant === null ? found.slice(0, limit) : [meant];
}

function zonesCalled(typed: string, as: 'begun' | 'whole words'): string[] {
  const wanted = fold(typed);
  const words = as === 'begun' ? ` ${wanted}` : ` ${wanted} `;
  // From the beginning of a word: “Mỹ” is not Saint Barthélemy.
  const isIn = (name: string) => ` ${fold(name)} `.includes(words);
  const zonesOf = (names: Iterable<readonly [string, string]>) =>
    [...names].filter(([name]) => isIn(name)).map(([, zone]) => zone);
  const named = zoneNames().filter(isIn);
  const first = named.filter((zone) => fold(zone.split('/').at(-1) ?? zone).startsWith(wanted));
  return [...new Set([...zonesOf(ALSO_SAID), ...first, ...named, ...zonesOf(Object.entries(RENAMED))])];
}

/**
 * Zones that are so far from UTC at that moment, the best known first, where that is what was typed: “+7”, “GMT + 7”,
 * “(UTC−03:30)”; null where it is not.
 */
export function zonesAway(typed: string, at: Temporal.Instant): string[] | null {
  const [, sign, hours, minutes = '00'] =
    AWAY.exec(typed.trim().normalize('NFKC').replace(/[−–]/, '-')) ?? [];
  if (hours === undefined) return null;
  const wanted = `UTC${sign}${hours.padStart(2, '0')}:${minutes}`;
  return [...new Set([...COMMON, ...zoneNames()])].filter((zone) => offsetOf(zone, at) === wanted);
}

const AWAY = /^\(?(?:utc|gmt)?\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?\)?$/i;

/**
 * The zone to begin with: where most speakers of that Discord language live in one zone, that one; Vietnam's for all
 * others, English above all, which says nothing about the place.
 */
export function zoneOfLocale(locale: string): string {
  return ZONE_OF_LOCALE[locale] ?? HOME_ZONE;
}

/** "UTC+07:00" at that moment. */
export function offsetOf(zone: string, at: Temporal.Instant): string {
  return `UTC${at.toZonedDateTimeISO(zone).offset}`;
}

/** The names that JavaScript engines list for what has been renamed since: https://github.com/tc39/proposal-canonical-tz */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** Shown before anything is typed. */
const COMMON: readonly string[] = [
  HOME_ZONE,
  'UTC',
  'Asia/Tokyo',
  'Asia/Seoul',
  'Asia/Shanghai',
  'Asia/Singapore',
  'Asia/Kolkata',
  'Australia/Sydney',
  'Europe/London',
  'Europe/Paris',
  'Europe/Berlin',
  'Europe/Moscow',
  'America/Havana',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
];

/** Places without a zone of their own name, and abbreviations, folded: IANA's EST and MST never change the clock, people's do. */
const ALSO_SAID = new Map(
  Object.entries({
    'ha noi': HOME_ZONE,
    hanoi: HOME_ZONE,
    'sai gon': HOME_ZONE,
    saigon: HOME_ZONE,
    'viet nam': HOME_ZONE,
    vietnam: HOME_ZONE,
    'da nang': HOME_ZONE,
    'tp hcm': HOME_ZONE,
    'tp ho chi minh': HOME_ZONE,
    'thanh pho ho chi minh': HOME_ZONE,
    tphcm: HOME_ZONE,
    'hai phong': HOME_ZONE,
    'can tho': HOME_ZONE,
    hue: HOME_ZONE,
    beijing: 'Asia/Shanghai',
    'bac kinh': 'Asia/Shanghai',
    'la habana': 'America/Havana',
    washington: 'America/New_York',
    california: 'America/Los_Angeles',
    gmt: 'UTC',
    est: 'America/New_York',
    edt: 'America/New_York',
    cst: 'America/Chicago',
    cdt: 'America/Chicago',
    mst: 'America/Denver',
    mdt: 'America/Denver',
    pst: 'America/Los_Angeles',
    pdt: 'America/Los_Angeles',
    bst: 'Europe/London',
    ist: 'Asia/Kolkata',
    jst: 'Asia/Tokyo',
    kst: 'Asia/Seoul',
    ict: HOME_ZONE,
  }),
);

const ZONE_OF_LOCALE: Readonly<Record<string, string>> = {
  vi: HOME_ZONE,
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
  'zh-CN': 'Asia/Shanghai',
  'zh-TW': 'Asia/Taipei',
  th: 'Asia/Bangkok',
  hi: 'Asia/Kolkata',
  'en-GB': 'Europe/London',
  fr: 'Europe/Paris',
  de: 'Europe/Berlin',
  it: 'Europe/Rome',
  pl: 'Europe/Warsaw',
  cs: 'Europe/Prague',
  hu: 'Europe/Budapest',
  ro: 'Europe/Bucharest',
  bg: 'Europe/Sofia',
  el: 'Europe/Athens',
  uk: 'Europe/Kyiv',
  tr: 'Europe/Istanbul',
  da: 'Europe/Copenhagen',
  fi: 'Europe/Helsinki',
  no: 'Europe/Oslo',
  'sv-SE': 'Europe/Stockholm',
  nl: 'Europe/Amsterdam',
  hr: 'Europe/Zagreb',
  lt: 'Europe/Vilnius',
  'es-ES': 'Europe/Madrid',
  'pt-BR': 'America/Sao_Paulo',
};

function fold(text: string): string {
  return withoutDiacritics(text)
    .toLowerCase()
    .replace(/[\s_/.-]+/g, ' ')
    .trim();
}
