import type {PlacedCell} from './cells.ts';

type Position = Pick<PlacedCell, 'key' | 'row' | 'column'>;

interface CellsTarget {
  cells(): readonly Position[];
  moveTo(key: string): void;
}

/** Let arrows go from cell to cell, Escape leave, and the pointer choose one. Returns a function that stops it. */
export function listenToCells(root: SVGSVGElement, {cells, moveTo}: CellsTarget): () => void {
  const find = (key: string): SVGElement | undefined =>
    Array.from(root.querySelectorAll<SVGElement>('g.cell')).find(({dataset}) => dataset['key'] === key);
  function move(key: string): void {
    moveTo(key);
    find(key)?.focus({preventScroll: true});
    root.dispatchEvent(new Event('input', {bubbles: true}));
  }
  function onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const from = keyOf(event.target, true);
    if (event.key === 'Escape' && from !== undefined) find(from)?.blur();
    const to = from === undefined ? undefined : cellAfterKey(event.key, from, cells());
    if (to === undefined) return;
    event.preventDefault();
    if (to !== from) move(to);
  }
  function onPointer(event: PointerEvent): void {
    const key = keyOf(event.target, false);
    if (key !== undefined) move(key);
  }
  root.addEventListener('keydown', onKey);
  root.addEventListener('pointerdown', onPointer);
  return () => {
    root.removeEventListener('keydown', onKey);
    root.removeEventListener('pointerdown', onPointer);
  };
}

/** The cell that has the focus, or that a point lies in. */
function keyOf(target: EventTarget | null, isFocus: boolean): string | undefined {
  if (!(target instanceof SVGElement)) return undefined;
  const cell = isFocus ? (target.matches('g.cell') ? target : null) : target.closest<SVGElement>('g.cell');
  return cell?.dataset['key'];
}

const directions: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** The nearest cell in the direction of a key, the ends of the row for Home and End; undefined for other keys. */
export function cellAfterKey(key: string, from: string, cells: readonly Position[]): string | undefined {
  const start = cells.find(cell => cell.key === from) ?? cells[0];
  if (key === 'Home' || key === 'End') {
    const row = cells.filter(cell => cell.row === start.row).toSorted((a, b) => a.column - b.column);
    return row[key === 'Home' ? 0 : row.length - 1].key;
  }
  if (!Object.hasOwn(directions, key)) return undefined;
  const [down, right] = directions[key];
  const ahead = cells
    .map(cell => {
      const [rows, columns] = [cell.row - start.row, cell.column - start.column];
      return {cell, along: rows * down + columns * right, aside: Math.abs(rows * right) + Math.abs(columns * down)};
    })
    .filter(({along}) => along > 0);
  // What lies straight ahead comes first, however far, so that a row is walked to its end.
  const [next] = ahead.toSorted((a, b) => a.aside - b.aside || a.along - b.along);
  return next?.cell.key ?? start.key;
}
