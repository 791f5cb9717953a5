/** Moments as people read them, in the page's language and the reader's own zone. */

/** With all four digits of the year: the corpus spans two centuries. */
const shortDate: Intl.DateTimeFormatOptions = { day: '2-digit', month: '2-digit', year: 'numeric' };

/** Styles of Discord's `<t:seconds:style>`: https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
const styles: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: shortDate,
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { ...shortDate, hour: 'numeric', minute: '2-digit' },
  S: { ...shortDate, hour: 'numeric', minute: '2-digit', second: '2-digit' },
};

/** Each unit counts up to a limit, beyond which the next one is nearer: moment.js's thresholds, which Discord keeps to. */
const units: [Intl.RelativeTimeFormatUnit, seconds: number, below: number][] = [
  ['second', 1, 45],
  ['minute', 60, 45],
  ['hour', 3_600, 22],
  ['day', 86_400, 26],
  ['month', 2_629_746, 11],
  ['year', 31_556_952, Number.POSITIVE_INFINITY],
];

/** `formatTimestamp(0, 'D', 'en-US')` → "January 1, 1970"; style `R` counts from `now` (milliseconds): "3 days ago". */
export function formatTimestamp(seconds: number, style: string, locale: string, now = Date.now()): string {
  if (style === 'R') return relative(seconds - now / 1000, locale);
  return new Intl.DateTimeFormat(locale, styles[style] ?? styles.f).format(seconds * 1000);
}

/** When a message was sent: the hour alone today, the date too on any other day. */
export function formatSent(iso: string, locale: string, now = new Date()): string {
  const sent = new Date(iso);
  const style = sent.toDateString() === now.toDateString() ? 't' : 's';
  return formatTimestamp(sent.getTime() / 1000, style, locale);
}

function relative(seconds: number, locale: string): string {
  const rounded = (length: number) => Math.round(Math.abs(seconds) / length);
  const [unit, length] = units.find(([, length, below]) => rounded(length) < below)!;
  return new Intl.RelativeTimeFormat(locale).format(Math.sign(seconds) * rounded(length), unit);
}
