/**
 * Judges requests, and the local Discord's answers, by Discord's own OpenAPI description
 * (https://github.com/discord/discord-api-spec, MIT). The description is not part of this repository.
 */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { decoded } from '../../../src/local-discord/decode.ts';
import type { Judge } from '../../../src/local-discord/judge.ts';

interface Schema {
  [key: string]: unknown;
}

interface Operation {
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Schema }> }>;
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; responses: Operation['responses'] };
}

/** Relative to the project; looked for, never needed. */
export const descriptionFile = '../shared/discord-openapi.json';

/** Null when the description is not there. */
export function openApiJudge(file = descriptionFile): Judge | null {
  if (!existsSync(file)) return null;
  const description = JSON.parse(readFileSync(file, 'utf8')) as Description;
  const validators = createValidators(description);
  const operations = Object.entries(description.paths).map(([path, operation]) => ({ path, operation }));

  return ({ method, path, body, status, answer }) => {
    const found = operations.find((each) => matches(each.path, path) && each.operation[method.toLowerCase()]);
    if (found === undefined) return [`OpenAPI: ${method} ${path} is not in the description`];
    const operation = found.operation[method.toLowerCase()] as Operation;
    const form = operation.requestBody?.content['application/json']?.schema;
    const problems: string[] = [];
    if (form && body !== undefined) problems.push(...validators.check(form, body, 'OpenAPI'));
    if (status === 0) return problems;
    const expected = answerSchema(description, operation, status);
    if (expected && answer !== undefined) {
      problems.push(...validators.check(expected, answer, `OpenAPI, answer ${status}`));
    } else if (answer !== undefined) {
      problems.push(`OpenAPI: ${method} ${found.path} has no answer ${status} with content`);
    }
    return problems;
  };
}

/** An id is digits and nothing else, so that `/users/@me` is not taken for `/users/{user_id}`. */
function matches(template: string, path: string): boolean {
  const wanted = template.split('/');
  const parts = path.split('/').map(decoded);
  return (
    wanted.length === parts.length &&
    wanted.every((each, at) => each === parts[at] || isId(each, parts[at] ?? ''))
  );
}

function isId(segment: string, part: string): boolean {
  return segment.startsWith('{') && (segment.includes('token') || /^\d+$/.test(part));
}

function answerSchema(description: Description, operation: Operation, status: number): Schema | undefined {
  const kind = `${Math.floor(status / 100)}XX`;
  const response = operation.responses[status] ?? operation.responses[kind];
  const name = response?.$ref?.split('/').at(-1);
  const whole = name === undefined ? response : description.components.responses[name];
  return whole?.content?.['application/json']?.schema;
}

/** What `date-time` means in a JSON schema. */
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

function createValidators(description: Description) {
  const ajv = new Ajv2020({ strict: false, logger: false });
  ajv.addFormat('snowflake', /^\d{1,20}$/);
  ajv.addFormat('nonce', /^.{0,25}$/u);
  ajv.addFormat('uri', (value: string) => URL.canParse(value));
  ajv.addFormat('date-time', (value: string) => rfc3339.test(value) && !Number.isNaN(Date.parse(value)));
  for (const format of ['int32', 'int64', 'double']) ajv.addFormat(format, true);
  const { schemas } = description.components;
  // The documentation numbers uploads with integers: https://docs.discord.com/developers/reference#uploading-files
  const upload = schemas.MessageAttachmentRequest?.properties as Schema;
  upload.id = { anyOf: [upload.id, { type: 'integer', minimum: 0 }] };
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema(repair(schema, schemas) as Schema, name);
  }
  const compiled = new Map<Schema, ValidateFunction>();
  return {
    check(schema: Schema, value: unknown, judge: string): string[] {
      let validate = compiled.get(schema);
      if (validate === undefined) {
        validate = ajv.compile(repair(schema, schemas) as Schema);
        compiled.set(schema, validate);
      }
      return validate(value) ? [] : (validate.errors ?? []).filter(tells).map((error) => say(error, judge));
    },
  };
}

/** That a branch failed is told by what failed in it. */
function tells({ keyword }: ErrorObject): boolean {
  return !['if', 'allOf'].includes(keyword);
}

function say({ instancePath, message, params }: ErrorObject, judge: string): string {
  return `${judge}: ${instancePath || '/'} ${message} ${JSON.stringify(params)}`;
}

/**
 * What must be mended before the description can judge:
 * - references become names of schemas, each compiled once;
 * - integers beyond 2^31 (permissions) are sent as digits in a string;
 * - unions whose members are told apart by `type` say what is wrong in the member that was meant;
 * - an empty enum allows nothing.
 */
function repair(node: unknown, schemas: Record<string, Schema>): unknown {
  if (Array.isArray(node)) return node.map((each) => repair(each, schemas));
  if (typeof node !== 'object' || node === null) return node;
  const { enum: allowed, ...rest } = node as Schema;
  const mended: Schema = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, repair(value, schemas)]),
  );
  if (Array.isArray(allowed) && allowed.length > 0) mended.enum = allowed;
  if (typeof mended.$ref === 'string') mended.$ref = mended.$ref.split('/').at(-1);
  if (isBigInteger(mended)) return { anyOf: [mended, { type: 'string', pattern: '^\\d+$' }] };
  for (const union of ['oneOf', 'anyOf']) {
    const told = Array.isArray(mended[union]) && byType(mended[union] as Schema[], schemas);
    if (!told) continue;
    delete mended[union];
    mended.allOf = [...((mended.allOf as Schema[]) ?? []), told];
  }
  return mended;
}

function isBigInteger({ type, minimum, maximum }: Schema): boolean {
  return [type].flat().includes('integer') && minimum === 0 && Number(maximum) > 2 ** 31;
}

/** The union as if/then over `type`, or null if its members are not all told apart by it. */
function byType(members: Schema[], schemas: Record<string, Schema>): Schema | null {
  const orNull = members.some(({ type }) => type === 'null');
  const branches = members
    .filter(({ type }) => type !== 'null')
    .map((member) => {
      const target = typeof member.$ref === 'string' ? schemas[member.$ref] : member;
      const tag = (target?.properties as Schema | undefined)?.type as Schema | undefined;
      return { member, tags: tag?.enum as unknown[] | undefined };
    });
  if (branches.length < 2 || branches.some(({ tags }) => tags === undefined)) return null;
  const known = branches.flatMap(({ tags }) => tags);
  if (new Set(known).size < known.length) return null;
  const union = {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: known } },
    // Not written as a literal: an object with a `then` could be taken for a promise.
    allOf: branches.map(({ member, tags }) =>
      Object.fromEntries([
        ['if', { properties: { type: { enum: tags } } }],
        ['then', member],
      ]),
    ),
  };
  return orNull ? { anyOf: [{ type: 'null' }, union] } : union;
}
