/** `npm run schema`: writes `data/*.schema.json`, to be run after a change of src/corpus/schema.ts. */
import { writeFileSync } from 'node:fs';
import { jsonSchemaFiles } from '../corpus/json-schema.ts';
import { print } from './print.ts';
import { argumentsOrExit, parseArguments } from './usage.ts';

argumentsOrExit(
  'npm run schema    writes data/*.schema.json, after a change of src/corpus/schema.ts',
  (args) => parseArguments({ args }),
);
for (const [name, content] of Object.entries(jsonSchemaFiles())) {
  writeFileSync(`data/${name}`, content);
  print(`Wrote data/${name}`);
}
