import {layer, marks} from './join.ts';
import type {Palette} from './tokens.ts';

/** Hatchings that a chart fills areas with: lines one way, or both ways. */
export type Hatch = 'hatched' | 'crossed';

/** Pixels between lines. */
const gap = 7;

/** What to fill an area with that is hatched. A document has each name once, so charts on a page need names apart. */
export const hatchFill = (id: string, hatch: Hatch): string => `url(#${hatchName(id, hatch)})`;

const hatchName = (id: string, hatch: Hatch): string => `${id}-${hatch}`;

/** Both hatchings of a chart, where its marks can refer to them. */
export function hatches(parent: SVGElement, id: string, palette: Palette): void {
  const patterns = marks(layer(parent, 'hatches'), 'pattern', ['hatched', 'crossed'] as const)
    .attr('id', hatch => hatchName(id, hatch))
    .attr('patternUnits', 'userSpaceOnUse')
    .attr('width', gap)
    .attr('height', gap)
    .attr('patternTransform', 'rotate(45)');
  patterns.each(function (hatch) {
    const ends = [`M0,0V${gap}`, ...(hatch === 'crossed' ? [`M0,0H${gap}`] : [])];
    marks(this, 'path', [ends.join('')])
      .attr('d', String)
      .attr('stroke', palette.soft)
      .attr('stroke-width', 2);
  });
}

/** A name for what such texts describe: the same for the same texts, and another for others. */
export function nameOf(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of texts.join('\n')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return `postbellum-${(hash >>> 0).toString(36)}`;
}
