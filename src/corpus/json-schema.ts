/** The record formats as JSON Schemas, from which an editor completes and checks `data/*.yaml` while one types. */
import { z } from 'zod';
import {
  articleFileSchema,
  eventFileSchema,
  personFileSchema,
  questionFileSchema,
  synonymFileSchema,
  termFileSchema,
  unansweredFileSchema,
} from './schema.ts';

/** The content of each `data/*.schema.json` by its file name. */
export function jsonSchemaFiles(): Record<string, string> {
  const schemas = {
    'article.schema.json': articleFileSchema,
    'events.schema.json': eventFileSchema,
    'people.schema.json': personFileSchema,
    'terms.schema.json': termFileSchema,
    'questions.schema.json': questionFileSchema,
    'unanswered.schema.json': unansweredFileSchema,
    'synonyms.schema.json': synonymFileSchema,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
