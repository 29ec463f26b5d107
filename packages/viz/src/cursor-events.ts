import {monthAfterKey} from './cursor-slider.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a chart with a cursor offers to the reader's hands. */
interface CursorTarget {
  month(): number;
  last(): number;
  /** The month at a point in chart coordinates; undefined outside the panels and without a cursor. */
  monthAt(point: Point): number | undefined;
  moveTo(month: number): void;
  /** Where a key leads; default `monthAfterKey`. */
  afterKey?: typeof monthAfterKey;
}

/**
 * Let keys and pointer move the cursor; fires `input` on the root after each move. Enter pins it, so that the pointer
 * moves it no more until Enter, Escape or a press; Escape also leaves it. Returns a function that stops it.
 */
export function listenToCursor(
  root: SVGSVGElement,
  {month, last, monthAt, moveTo, afterKey = monthAfterKey}: CursorTarget,
): () => void {
  let pinned = false;
  function move(target: number | undefined): void {
    if (target === undefined || target === month()) return;
    moveTo(target);
    root.dispatchEvent(new Event('input', {bubbles: true}));
  }
  function onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !isSlider(event.target)) return;
    if (event.key === 'Enter') pinned = !pinned;
    if (event.key === 'Escape') {
      pinned = false;
      event.target.blur();
    }
    const target = afterKey(event.key, event.shiftKey, month(), last());
    if (target === undefined) return;
    event.preventDefault();
    move(target);
  }
  function onPointer(event: PointerEvent): void {
    if (event.type === 'pointerdown') pinned = false;
    if (pinned) return;
    const target = monthAt(pointOf(root, event));
    move(target);
    if (target !== undefined && event.type === 'pointerdown') {
      root.querySelector<SVGGElement>('g.cursor')?.focus({preventScroll: true});
    }
  }
  root.addEventListener('keydown', onKey);
  root.addEventListener('pointermove', onPointer);
  root.addEventListener('pointerdown', onPointer);
  return () => {
    root.removeEventListener('keydown', onKey);
    root.removeEventListener('pointermove', onPointer);
    root.removeEventListener('pointerdown', onPointer);
  };
}

const isSlider = (target: EventTarget | null): target is SVGElement =>
  target instanceof SVGElement && target.getAttribute('role') === 'slider';

function pointOf(root: SVGSVGElement, {clientX, clientY}: PointerEvent): Point {
  const {left, top, width, height} = root.getBoundingClientRect();
  const box = root.viewBox.baseVal;
  return {x: ((clientX - left) * box.width) / width, y: ((clientY - top) * box.height) / height};
}
