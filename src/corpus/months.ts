/** January to December, in English. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

const SHORT_MONTHS = 'Jan,Feb,Mar,Apr,Jun,Jul,Aug,Sept,Sep,Oct,Nov,Dec'.split(',');
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
