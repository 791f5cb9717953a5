/** From zod's issues to Discord's: the codes and sentences of a 50035 answer, as the live API gives them. */
import { z } from 'zod';
import { type FormProblem, invalidForm } from '../errors.ts';

/** The value, read by the schema; throws 50035 with every problem at its place. */
export function readForm<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw invalidForm(result.error.issues.flatMap((issue) => problemsOf(issue)));
}

/** Text whose length is counted in characters (code points), without the white space around it. */
export function text(min: number, max: number): z.ZodType<string> {
  return z.string().superRefine((value, context) => {
    const length = [...value.trim()].length;
    if (length === 0 && min > 0) report(context, 'BASE_TYPE_REQUIRED', 'This field is required');
    else if (length > max && min === 0) {
      report(context, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    } else if (length > max || length < min) {
      report(context, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    }
  });
}

/** Text that is read without the white space around it. */
export function trimmedText(min: number, max: number): z.ZodType<string> {
  return text(min, max).transform((value) => value.trim());
}

/** A list of so many things. */
export function list<T>(item: z.ZodType<T>, min: number, max: number): z.ZodType<T[]> {
  return z.array(item).superRefine((value, context) => {
    if (value.length >= min && value.length <= max) return;
    if (min === 0) report(context, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    else report(context, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  });
}

/** https://docs.discord.com/developers/reference#snowflakes: sent as a string; numbers are tolerated where small. */
export const snowflake = z.string().superRefine((value, context) => {
  if (!/^\d{1,20}$/.test(value)) {
    report(context, 'NUMBER_TYPE_COERCE', `Value "${value}" is not snowflake.`);
  }
});

/** A whole number as an address writes it, with digits alone. */
export function wholeNumber(least: number, most: number): z.ZodType<number> {
  const digits = z.string().superRefine((value, context) => {
    if (!/^\d+$/.test(value)) report(context, ...conversions.int);
  });
  return digits.transform(Number).pipe(z.int().min(least).max(most));
}

/** A web address; `attachment://name` only where an upload may be named. */
export function address(...schemes: string[]): z.ZodType<string> {
  return z.string().superRefine((value, context) => {
    const url = URL.parse(value);
    if (value.length > 2048) report(context, 'BASE_TYPE_MAX_LENGTH', 'Must be 2048 or fewer in length.');
    else if (url === null) report(context, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    else if (!schemes.includes(url.protocol.slice(0, -1))) {
      const allowed = schemes.map((scheme) => `'${scheme}'`).join(', ');
      const found = url.protocol.slice(0, -1);
      report(
        context,
        'URL_TYPE_INVALID_SCHEME',
        `Scheme "${found}" is not supported. Scheme must be one of (${allowed}).`,
      );
    }
  });
}

/** Adds a problem with Discord's own code, at `path` below the value that is checked. */
export function report(
  context: z.RefinementCtx,
  code: string,
  message: string,
  path: (string | number)[] = [],
): void {
  context.addIssue({ code: 'custom', params: { code }, message, path });
}

/** Discord's code and sentence for a value that is not of the type expected. */
export const conversions = {
  string: ['STRING_TYPE_CONVERT', 'Could not interpret the value as string.'],
  number: ['NUMBER_TYPE_COERCE', 'Value is not a number.'],
  int: ['NUMBER_TYPE_COERCE', 'Value is not int.'],
  boolean: ['BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'],
  array: ['LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'],
  object: ['MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType'],
  record: ['DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType'],
} satisfies Record<string, [code: string, message: string]>;

function problemsOf(issue: z.core.$ZodIssue, above: PropertyKey[] = []): FormProblem[] {
  const path = [...above, ...issue.path] as (string | number)[];
  const say = (code: string, message: string) => [{ path, code, message }];
  switch (issue.code) {
    case 'custom':
      return say(String(issue.params?.code ?? 'BASE_TYPE_INVALID'), issue.message);
    case 'invalid_type': {
      if (issue.input === undefined) return say('BASE_TYPE_REQUIRED', 'This field is required');
      const known: Record<string, [string, string]> = conversions;
      return say(...(known[issue.expected] ?? (['BASE_TYPE_INVALID', issue.message] as const)));
    }
    case 'invalid_value':
      return issue.input === undefined
        ? say('BASE_TYPE_REQUIRED', 'This field is required')
        : say('BASE_TYPE_CHOICES', `Value must be one of (${issue.values.map(String).join(', ')}).`);
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: 'BASE_TYPE_CHOICES',
        message: 'This key is not one of those known here.',
      }));
    case 'too_big':
      return say('NUMBER_TYPE_MAX', `int value should be less than or equal to ${issue.maximum}.`);
    case 'too_small':
      return say('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${issue.minimum}.`);
    case 'invalid_union': {
      if (issue.errors.length === 0) {
        return say('UNION_TYPE_CHOICES', 'Value of field "type" must be one of those known here.');
      }
      // The member of the union that came nearest tells best what is wrong.
      const nearest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
      return nearest.flatMap((inner) => problemsOf(inner, path));
    }
    default:
      return say('BASE_TYPE_INVALID', issue.message);
  }
}
