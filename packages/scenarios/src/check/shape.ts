import {z} from 'zod';
import {allowedNames} from '../did-you-mean.ts';
import {type Finding, shortValue} from '../fault.ts';
import {isRecord, valueAt} from '../path.ts';

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

/** Parse a value by a schema: what it holds, or every fault of its shape. */
export function parseShape<Value>(
  schema: z.ZodType<Value>,
  root: unknown,
): {readonly data: Value} | {readonly findings: readonly Finding[]} {
  const result = schema.safeParse(root, {error: allowedBy});
  if (result.success) return {data: result.data};
  return {findings: result.error.issues.flatMap(issue => findingsOf(root, issue, issue.path))};
}

/** What is allowed where an issue is; carried as the message of the issue. */
function allowedBy(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return expected[issue.expected] ?? issue.expected;
    case 'too_small':
      return limit(issue.origin, `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`);
    case 'too_big':
      return limit(issue.origin, `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`);
    case 'invalid_format':
      return issue.format === 'date' ? 'a day as YYYY-MM-DD' : 'a name';
    case 'invalid_value':
      return `allowed: ${issue.values.join(', ')}`;
    case 'unrecognized_keys':
      return fieldNames(issue.inst).join();
    case 'invalid_key':
      return 'a name that starts with a letter or digit and has no dots';
    default:
      return 'another kind of value';
  }
}

const expected: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'a text',
  array: 'a list',
  object: 'a record',
  record: 'a record',
  boolean: 'true or false',
};

function limit(origin: string, words: string): string {
  if (origin === 'array') return `${words} item`;
  return origin === 'string' ? `${words} character` : words;
}

function fieldNames(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  return schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
}

function findingsOf(root: unknown, issue: Issue, at: readonly PropertyKey[]): readonly Finding[] {
  const value = valueAt(root, at);
  const found = {at, value: shortValue(value), allowed: issue.message};
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => unknownField(at, key, issue.message.split(',')));
    case 'invalid_union':
      return unionFindings(root, issue, at, value);
    case 'invalid_value':
      return [value === undefined ? missing(at, issue.message) : unknownValue(found, issue.values.map(String), value)];
    case 'invalid_key':
      return [{...found, problem: 'invalid name', value: shortValue(String(at.at(-1)))}];
    case 'invalid_type':
      return [value === undefined ? missing(at, issue.message) : {...found, problem: 'invalid value'}];
    case 'invalid_format':
      return [{...found, problem: issue.format === 'date' ? 'invalid date' : 'invalid name'}];
    default:
      if (value === '' || Array.isArray(value))
        return [{...found, problem: 'empty', value: value === '' ? 'text' : 'list'}];
      return [{...found, problem: typeof value === 'number' ? 'invalid number' : 'invalid value'}];
  }
}

function missing(at: readonly PropertyKey[], allowed: string): Finding {
  return {at, problem: 'missing value', value: '', allowed};
}

function unknownField(at: readonly PropertyKey[], key: string, names: readonly string[]): Finding {
  return {at: [...at, key], problem: 'unknown field', value: shortValue(key), allowed: allowedNames(key, names)};
}

function unknownValue(found: Omit<Finding, 'problem'>, names: readonly string[], value: unknown): Finding {
  const allowed = typeof value === 'string' ? allowedNames(value, names) : found.allowed;
  return {...found, allowed, problem: `unknown ${String(found.at.at(-1))}`};
}

const operations = ['multiply', 'set', 'add', 'atMost'];

/** Of alternatives, those faults count that remain in the one the value was meant to be. */
function unionFindings(
  root: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
  at: readonly PropertyKey[],
  value: unknown,
): readonly Finding[] {
  if (issue.discriminator !== undefined) {
    const kinds = 'options' in issue && issue.options ? issue.options.map(String) : [];
    const allowed = `allowed: ${kinds.join(', ')}`;
    return [
      value === undefined ? missing(at, allowed) : unknownValue({at, value: shortValue(value), allowed}, kinds, value),
    ];
  }
  if (!isRecord(value)) return [{at, problem: 'invalid value', value: shortValue(value), allowed: 'a record'}];
  const given = operations.filter(name => Object.hasOwn(value, name));
  if (given.length !== 1) {
    const problem = given.length === 0 ? 'missing change' : `ambiguous change ${given.join(' and ')}`;
    return [{at, problem, value: '', allowed: 'exactly one of multiply, set, add, atMost'}];
  }
  const branch = issue.errors[operations.indexOf(given[0])] ?? [];
  return branch.flatMap(inner => findingsOf(root, inner, [...at, ...inner.path]));
}
