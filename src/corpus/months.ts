/** January to December in English, each with how it is shortened, the longest first. */
export const MONTH_NAMES: readonly (readonly [name: string, ...short: string[]])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];

/** January to December, in full. */
export const MONTHS: readonly string[] = MONTH_NAMES.map(([name]) => name);

const SHORT_MONTHS = MONTH_NAMES.flatMap(([, ...short]) => short);
/** With a capital, which tells it from “may”, or all in capitals; shortened as newspapers do. */
export const monthNamePattern = `(?:${inCapitalsToo(MONTHS)}|(?:${inCapitalsToo(SHORT_MONTHS)})\\.?)`;

function inCapitalsToo(names: readonly string[]): string {
  return [...names, ...names.map((name) => name.toUpperCase())].join('|');
}

/** Of a name that may be shortened: 9 for “Sept.”. */
export function monthNumber(name = ''): number {
  const begins = name.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((each) => each.toLowerCase().startsWith(begins)) + 1;
}
