/** All judges that can sit here. */
import type { Judge } from '../../../src/local-discord/judge.ts';
import { documentationJudge, unknownKeysJudge } from './forms.ts';
import { descriptionFile, openApiJudge } from './openapi.ts';

/** Says so when Discord's description is not there. */
export function allJudges(): Judge[] {
  const byDescription = openApiJudge();
  if (byDescription === null) {
    process.stdout.write(`Not judged by Discord's OpenAPI description: there is no ${descriptionFile}.\n`);
  }
  return [documentationJudge, unknownKeysJudge, ...(byDescription ? [byDescription] : [])];
}
