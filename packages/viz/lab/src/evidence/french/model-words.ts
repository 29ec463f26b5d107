import {unitIn} from '@postbellum/viz/french-names';
import type {ModelWords} from '../model-words.ts';
import {factions} from './factions.ts';
import {mission} from './mission.ts';
import {patternTitles, whyMissed} from './patterns.ts';
import {people} from './people.ts';
import {reasons} from './reasons.ts';
import {relief} from './relief.ts';
import {units} from './units.ts';

/** What the model says of itself, in French. */
export const modelWords: ModelWords = {
  mechanisms: {...mission, ...relief, ...people, ...factions},
  reasons,
  patternTitles,
  whyMissed,
  unit: unit => units[unit] ?? unitIn(unit, 'fr'),
};
