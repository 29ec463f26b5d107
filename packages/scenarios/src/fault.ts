import {namedPath} from './path.ts';

/** Something wrong in a file: where it is, what is there, and what may be there. */
export interface Fault {
  /** Steps from the top of the file joined by dots; empty for the file as a whole. */
  readonly path: string;
  /** The value found, shortened. */
  readonly value: string;
  /** `<adjective> <noun> <value> (<what is allowed>)` in one line. */
  readonly message: string;
  readonly allowed: string;
}

/** What a check says of one fault; `value` is shown as it is. */
export interface Finding {
  readonly at: readonly PropertyKey[];
  readonly problem: string;
  readonly value: string;
  readonly allowed: string;
}

/** The fault a finding in `root` amounts to. */
export function faultOf(root: unknown, {at, problem, value, allowed}: Finding): Fault {
  const message = [problem, value, `(${allowed})`].filter(part => part !== '').join(' ');
  return {path: namedPath(root, at), value, message, allowed};
}

/** One line: the path and what is wrong there. */
export function faultText({path, message}: Fault): string {
  return path === '' ? message : `${path}: ${message}`;
}

const longest = 60;

/** A value in a few words; lists and records are named, not printed, however deep they are. */
export function shortValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a record' : `a ${typeof value}`;
}
