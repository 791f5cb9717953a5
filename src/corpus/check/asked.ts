/** What people ask: nothing is both asked for a record and answered by none. */
import type { ParsedFiles } from '../parse.ts';
import type { Problem } from './problem.ts';

export function checkAsked({ questions, unanswered }: ParsedFiles): Problem[] {
  const askedFor = new Map(
    Object.entries(questions?.value ?? {}).flatMap(([id, texts]) => texts.map((text) => [plain(text), id])),
  );
  return Object.entries(unanswered?.value ?? {}).flatMap(([topic, texts]) =>
    texts.flatMap((text, row) => {
      const id = askedFor.get(plain(text));
      return id === undefined
        ? []
        : [
            unanswered!.file.problem(
              [topic],
              `must not have “${text}”: questions.yaml asks for ${id} so`,
              row,
            ),
          ];
    }),
  );
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
