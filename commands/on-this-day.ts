import { viewFor } from '../src/answer.ts';
import { eventLine, upcomingLine } from '../src/cards/event.ts';
import { limits } from '../src/cards/limits.ts';
import { listCard } from '../src/cards/list.ts';
import { recordCard } from '../src/cards/record.ts';
import { capital, cut, typed } from '../src/cards/text.ts';
import type { View } from '../src/cards/view.ts';
import type { App, Command } from '../src/command.ts';
import { readingCommand, suggestedOption } from '../src/command-data.ts';
import { numbersInDigits } from '../src/corpus/day-numbers.ts';
import { daysOfMonth, formatDay, isoDay, parseDay, parseMonth } from '../src/corpus/days.ts';
import { eventsOn, upcoming } from '../src/corpus/on-this-day.ts';
import { UserError } from '../src/errors.ts';
import { type Lang, langOf } from '../src/lang.ts';
import { type Choice, customId, type Reply } from '../src/reply.ts';
import { datesIn } from '../src/search/words/dates-in-query.ts';
import { clean, isSyllable, tokenize } from '../src/search/words/fold.ts';
import { isFunctionWord } from '../src/search/words/function-words.ts';
import { words } from '../src/words.ts';

/** /on-this-day: what happened on a day of the year; today where nothing else is asked for. */
export const onThisDay = {
  data: readingCommand('on-this-day', suggestedOption('date')),

  run(call, app) {
    const view = viewFor(call, app);
    const asked = call.options.date;
    if (typeof asked !== 'string') return dayCard(view.today.toPlainMonthDay(), view, app, 0);
    const day = readDay(asked, view.today) ?? dayCalled(asked, view.today, app);
    if (day === null) {
      // Only the asker sees it.
      const lang = call.options.language === undefined ? langOf(call.user.locale) : view.lang;
      const w = words[lang];
      const why = isShapedAsDay(asked, view.today)
        ? w.badDay
        : parseMonth(clean(asked)) === null
          ? w.unclearDay
          : w.monthOnly;
      throw new UserError(why(typed(asked)));
    }
    return dayCard(day, view, app, 0);
  },

  suggest(typing, app) {
    const { today } = viewFor(typing, app);
    return dayChoices(typing.focused.value, today, typing.lang, app);
  },

  press(press, app) {
    const [, day = '', lang, page] = press.args;
    const view = viewFor(press, app, lang);
    // Buttons of former versions hold "12-02".
    const iso = day.startsWith('--') ? day : `--${day}`;
    return dayCard(parseDay(iso, view.today) ?? view.today.toPlainMonthDay(), view, app, Number(page) || 0);
  },
} satisfies Command;

function dayCard(day: Temporal.PlainMonthDay, view: View, app: App, page: number): Reply {
  const w = words[view.lang];
  // Of today the year is known: on 28 February it may have to stand in for the 29th.
  const isToday = day.equals(view.today.toPlainMonthDay());
  const found = eventsOn(app.corpus, isToday ? view.today : day);
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0 && !only.standsIn) {
    const dateAt = only.event.dates.findIndex(({ date }) => date === only.date);
    return recordCard(only.event, dateAt === 0 ? view : { ...view, dateAt });
  }
  const shown = formatDay(day, view.lang);
  const next = found.length > 0 ? [] : upcoming(app.corpus, view.today, { count: 3 });
  return listCard(
    {
      title: w.onThisDay(shown),
      intro: found.length > 0 ? undefined : `${w.nothingOnThisDay(shown)}\n\n${w.nextUp}`,
      entries: [
        ...found.map((one) => ({ record: one.event, line: eventLine(one, view), sources: one.sources })),
        ...next.map((one) => ({ record: one.event, line: upcomingLine(one, view), sources: one.sources })),
      ],
      page,
      idOf: (n, lang) => customId('on-this-day', 'day', isoDay(day), lang, n),
    },
    view,
  );
}

/** Days with events, today first; while typing, the day that the text can be read as, or first those of the month. */
function dayChoices(value: string, today: Temporal.PlainDate, lang: Lang, app: App): Choice[] {
  const titled = (day: Temporal.PlainMonthDay) => ({
    day,
    titles: eventsOn(app.corpus, day).map(({ event }) => event.title[lang]),
  });
  const choice = ({ day, titles }: ReturnType<typeof titled>): Choice => ({
    name: dayWithTitles(day, titles, lang),
    value: isoDay(day),
  });
  const read = readDay(value, today);
  if (read !== null) return [choice(titled(read))];
  const month = parseMonth(clean(value));
  const ofMonth = (month === null ? [] : daysOfMonth(month))
    .map(titled)
    .filter(({ titles }) => titles.length > 0);
  const coming = upcoming(app.corpus, today).map(({ day }) => day);
  const wanted = folded(value);
  const holding = new Map(
    [today, ...coming].map((day) => [isoDay(day.toPlainMonthDay()), day.toPlainMonthDay()]),
  )
    .values()
    .map(titled)
    // Somebody may be about to type the month in words.
    .filter(({ day, titles }) =>
      folded([formatDay(day, lang), ...titles, inWords(day)].join(' ')).includes(wanted),
    );
  return new Map([...ofMonth, ...holding].map((one) => [isoDay(one.day), one]))
    .values()
    .take(limits.choices)
    .map(choice)
    .toArray();
}

/** Titles that a suggestion has room for at most. */
const MOST_TITLES = 10;

/** "Ngày 2/9: …": as many of the titles as there is room for, the first perhaps cut, and how many more events there are. */
function dayWithTitles(day: Temporal.PlainMonthDay, titles: readonly string[], lang: Lang): string {
  const shown = capital(formatDay(day, lang));
  for (let count = Math.min(titles.length, MOST_TITLES); count > 0; count--) {
    const rest = titles.length - count;
    const more = rest === 0 ? '' : ` · ${words[lang].moreEvents(rest)}`;
    const name = `${shown}: ${titles.slice(0, count).join('; ')}`;
    const room = limits.choiceText - more.length;
    if (count === 1 || name.length <= room) return cut(name, room) + more;
  }
  return shown;
}

/** The day of the only coming event whose title has these words, as of a suggestion that was typed and not picked: “quốc khánh”. */
function dayCalled(asked: string, today: Temporal.PlainDate, app: App): Temporal.PlainMonthDay | null {
  const telling = tokenize(asked).filter((token) => /\p{L}/u.test(token.word) && !isFunctionWord(token));
  // One syllable is seldom a word: “tô” would be the “to” of an English title.
  if (telling.every(({ word }) => isSyllable(word)) && telling.length < 2) return null;
  const wanted = `${folded(asked)} `;
  const found = upcoming(app.corpus, today).filter(({ event }) =>
    Object.values(event.title).some((title) => `${folded(title)} `.includes(wanted)),
  );
  const [only, ...others] = new Set(found.map(({ day }) => isoDay(day.toPlainMonthDay())));
  return only === undefined || others.length > 0 ? null : parseDay(only, today);
}

/** The day that the text is, or the only one that it names as the search reads dates: “2/12/60”, “2 thg 12”, “Fri 2 Dec”. */
function readDay(asked: string, today: Temporal.PlainDate): Temporal.PlainMonthDay | null {
  const text = numbersInDigits(clean(asked.normalize('NFKC')));
  const tokens = tokenize(text);
  const [date, ...others] = datesIn(text, tokens);
  const [, year = '-', month, dayOfMonth] = /^d\/(?:(\d+)x)?(\d\d)x(\d\d)$/.exec(date?.word ?? '') ?? [];
  const around = tokens.filter((_, at) => date === undefined || at < date.from || at >= date.to);
  const isAlone = others.length === 0 && SAYS_NO_MORE.test(around.map(({ word }) => word).join(' '));
  const named = isAlone && month !== undefined ? `${year}-${month}-${dayOfMonth}` : '';
  return parseDay(text, today) ?? parseDay(named, today);
}

/** Whether it is written as a day is, be it in no calendar: “31/2”, “30 Feb”, “29/2/23”. */
function isShapedAsDay(asked: string, today: Temporal.PlainDate): boolean {
  const text = numbersInDigits(asked.normalize('NFKC'));
  return readDay(text.replace(/(?<!\d)\d{1,2}(?!\d)/g, '01'), today) !== null;
}

/** What may stand beside a day and says no more than it, folded: “hôm thứ Tư, 2/12”. */
const SAYS_NO_MORE =
  /^(?:(?:ngay|vao|hom|mung|mong|on|the|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn)(?: |$))*$/;

/** "ngày 2 tháng 12". */
function inWords(day: Temporal.PlainMonthDay): string {
  return `ngày ${day.day} tháng ${Number(day.monthCode.slice(1))}`;
}

/** The words as search compares them, the last of them perhaps half typed. */
function folded(text: string): string {
  return ['', ...tokenize(text).map(({ word }) => word)].join(' ');
}
