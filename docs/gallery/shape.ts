/** One field of data: where it stands, of what kind it is, and the first value it has. */
export interface Field {
  readonly path: string;
  readonly kind: string;
  readonly example: string;
}

/** Every field of data that can be written as JSON, in the order met; fields of a list are those any of its entries has. */
export function shapeOf(data: unknown, path = ''): readonly Field[] {
  const fields = new Map<string, Field>();
  for (const field of fieldsOf(data, path)) if (!fields.has(field.path)) fields.set(field.path, field);
  return [...fields.values()];
}

function* fieldsOf(value: unknown, path: string): Generator<Field> {
  if (Array.isArray(value)) for (const each of value) yield* fieldsOf(each, `${path}[]`);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) yield* fieldsOf(each, path === '' ? name : `${path}.${name}`);
  } else yield {path, kind: typeof value === 'string' ? 'text' : typeof value, example: JSON.stringify(value)};
}
