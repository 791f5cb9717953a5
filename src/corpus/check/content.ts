/** What the records say, as far as they show it by themselves. It takes longer than all other checks: no start waits for it. */
import type { ParsedFiles } from '../parse.ts';
import { checkAfterPublication } from './after-publication.ts';
import { checkAsked } from './asked.ts';
import { checkBothLanguages } from './both-languages.ts';
import { checkBases, checkPhrases } from './figures.ts';
import { checkOtherNames } from './other-names.ts';
import { checkPeriods } from './periods.ts';
import type { Problem } from './problem.ts';
import { checkRepeated } from './repeated.ts';
import { checkRoles } from './roles.ts';
import { checkNames } from './said-names.ts';
import { checkSaidPlans } from './said-plans.ts';
import { checkSharedNames } from './shared-names.ts';
import { checkSpaces } from './spaces.ts';
import { checkTranslations } from './translations.ts';
import { checkWeekdays } from './weekdays.ts';

/** Every problem of the numbers, dates, names and spaces that a record shows, without the texts. */
export function checkContent(files: ParsedFiles): Problem[] {
  return [
    ...checkPhrases(files),
    ...checkAfterPublication(files),
    ...checkBothLanguages(files),
    ...checkTranslations(files),
    ...checkNames(files),
    ...checkSharedNames(files),
    ...checkOtherNames(files),
    ...checkRepeated(files),
    ...checkAsked(files),
    ...checkRoles(files),
    ...checkSaidPlans(files),
    ...checkWeekdays(files),
    ...checkPeriods(files),
    ...checkBases(files),
    ...checkSpaces(files),
  ];
}
