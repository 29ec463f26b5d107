/** Names by which a list item may be addressed, in order. */
const itemNames = ['on', 'name', 'indicator'] as const;

/**
 * Key of each item of a list in a path: its date (`on`), `name` or `indicator` if it has one that no other item of the
 * list has and that holds no dot, else its index.
 */
export function itemKeys(list: readonly unknown[]): readonly string[] {
  const names = list.map(nameOf);
  const uses = new Map<string, number>();
  for (const name of names) if (name !== undefined) uses.set(name, (uses.get(name) ?? 0) + 1);
  return names.map((name, index) => (name !== undefined && uses.get(name) === 1 ? name : String(index)));
}

function nameOf(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  for (const key of itemNames) {
    const name = item[key];
    if (Object.hasOwn(item, key) && typeof name === 'string' && /^[^.*]{1,60}$/.test(name)) return name;
  }
  return undefined;
}

/** The path of a value by the names of list items instead of their indices. */
export function namedPath(root: unknown, steps: readonly PropertyKey[]): string {
  let value = root;
  const names: string[] = [];
  for (const step of steps) {
    names.push(
      Array.isArray(value) && typeof step === 'number' ? (itemKeys(value)[step] ?? String(step)) : String(step),
    );
    value = child(value, step);
  }
  return names.join('.');
}

/** The value at the end of a path, own properties only. */
export function valueAt(root: unknown, steps: readonly PropertyKey[]): unknown {
  return steps.reduce(child, root);
}

function child(value: unknown, step: PropertyKey): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isRecord(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
}

/** Whether a value is a record, not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
