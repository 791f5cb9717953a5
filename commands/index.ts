/** The list of commands: the only place that names them all. */
import type { Command } from '../src/command.ts';
import { about } from './about.ts';
import { figure } from './figure.ts';
import { onThisDay } from './on-this-day.ts';
import { quote } from './quote.ts';
import { remind } from './remind.ts';
import { schedule } from './schedule.ts';
import { search } from './search.ts';
import { summary } from './summary.ts';
import { upcoming } from './upcoming.ts';

export const commands: readonly Command[] = [
  quote,
  summary,
  figure,
  onThisDay,
  upcoming,
  search,
  schedule,
  remind,
  about,
];
