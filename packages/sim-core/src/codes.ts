/*
 * Mechanisms bind these codes once at the top of their file (`const {DISPLACED} = codes`): where a tool rewrites
 * imports to property reads (vitest, CommonJS), an imported constant in a loop over people costs ten times the loop.
 */

/** Where a person stands, by code. People move only along the arrows of the mechanisms; no row ever vanishes. */
export const statuses = [
  'civilian',
  'displaced',
  'refugee',
  'fighter',
  'fighting',
  'disarmed',
  'demobilised',
  'reintegrating',
  'reintegrated',
  'dead',
] as const;

/** Code of a status. */
export const CIVILIAN = 0;
export const DISPLACED = 1;
export const REFUGEE = 2;
/** Under arms, keeping the ceasefire. */
export const FIGHTER = 3;
/** Under arms and in the field, having answered a call. */
export const FIGHTING = 4;
/** In cantonment, weapon handed in. */
export const DISARMED = 5;
/** Released from the force, waiting for a reintegration place. */
export const DEMOBILISED = 6;
export const REINTEGRATING = 7;
export const REINTEGRATED = 8;
export const DEAD = 9;

/** What a faction does, by code. */
export const COMPLY = 0;
export const FIGHT = 1;
/** Keeps the peace but holds its people back from the programme. */
export const HEDGE = 2;

/** Needs, by code. */
export const sectors = ['food', 'water', 'health', 'shelter'] as const;

/** Kinds of people as a programme counts them. */
export const MAN = 0;
export const WOMAN = 1;
export const CHILD = 2;

/** A person or unit that belongs nowhere in a table of at most 255 rows. */
export const NONE = 255;
