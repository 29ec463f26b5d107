import type {Finding} from '../fault.ts';
import {isRecord, valueAt} from '../path.ts';

/**
 * Looks for faults in a file whose shape may be faulty too: it reads what is there and passes over what is not as it
 * should be, since the shape check speaks of that.
 */
export type Check = (root: unknown) => readonly Finding[];

/** Own fields of a record, none of anything else. */
export function fieldsOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

/** Items of a list, none of anything else. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Names of the fields of the record at a path. */
export function namesAt(root: unknown, ...at: readonly PropertyKey[]): readonly string[] {
  return fieldsOf(valueAt(root, at)).map(([name]) => name);
}

/** A finite number, or 0 where there is none. */
export function numberAt(root: unknown, ...at: readonly PropertyKey[]): number {
  const value = valueAt(root, at);
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
