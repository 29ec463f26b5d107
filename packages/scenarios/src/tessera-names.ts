/** Colours of the twelve tiles, row by row from the north-west. */
export const tiles = [
  'amber',
  'azure',
  'coral',
  'crimson',
  'indigo',
  'ivory',
  'jade',
  'ochre',
  'rose',
  'sable',
  'silver',
  'violet',
] as const;

/** Name of a tile. */
export type Tile = (typeof tiles)[number];

/** Armed parties: the army and two movements. */
export type Party = 'army' | 'squares' | 'triangles';

/** Political camps. */
export type Camp = 'round-table' | 'corners';

/** Shapes that people say they descend from. */
export const shapes = ['Circle', 'Square', 'Triangle'] as const;

/** Name of a shape. */
export type Shape = (typeof shapes)[number];

/** The first day: the accord. */
export const accord = '2001-01-01';
