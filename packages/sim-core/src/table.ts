/** Kinds of column: what one number of it is stored as. */
const arrays = {
  u8: Uint8Array,
  u16: Uint16Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;

export type ColumnKind = keyof typeof arrays;

/** Names and kinds of the columns of a table. */
export type Columns = Readonly<Record<string, ColumnKind>>;

/** One row per agent, one typed array per column. */
export type Table<C extends Columns> = {readonly count: number} & {
  readonly [Name in keyof C]: InstanceType<(typeof arrays)[C[Name]]>;
};

/** Tables of a world by name: their columns and how many rows each has. */
export type Layout = Readonly<Record<string, {readonly columns: Columns; readonly count: number}>>;

export type Tables<L extends Layout> = {readonly [Name in keyof L]: Table<L[Name]['columns']>};

/**
 * Allocate every column of every table as a view into one buffer, each starting on eight bytes, all zero.
 * Copying the buffer copies the state; hashing it hashes the state.
 */
export function allocate<L extends Layout>(layout: L): {readonly buffer: ArrayBuffer; readonly tables: Tables<L>} {
  const buffer = new ArrayBuffer(bytesOf(layout));
  let offset = 0;
  const tables = Object.fromEntries(
    Object.entries(layout).map(([name, {columns, count}]) => {
      const views = Object.entries(columns).map(([column, kind]) => {
        const view = new arrays[kind](buffer, offset, count);
        offset += padded(view.byteLength);
        return [column, view];
      });
      return [name, {count, ...Object.fromEntries(views)}];
    }),
  );
  return {buffer, tables: tables as Tables<L>};
}

/** One line naming every table, its rows and its columns, equal exactly when two layouts hold the same state. */
export function layoutText(layout: Layout): string {
  return Object.entries(layout)
    .map(([name, {columns, count}]) => {
      const names = Object.entries(columns).map(([column, kind]) => `${column}:${kind}`);
      return `${name}[${count}](${names.join(',')})`;
    })
    .join(';');
}

function bytesOf(layout: Layout): number {
  let bytes = 0;
  for (const {columns, count} of Object.values(layout)) {
    for (const kind of Object.values(columns)) bytes += padded(count * arrays[kind].BYTES_PER_ELEMENT);
  }
  return bytes;
}

const padded = (bytes: number): number => Math.ceil(bytes / 8) * 8;
