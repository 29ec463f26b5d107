import {countedOver, lifeTable, pooledHazard} from '../validate/peace-survival.ts';
import type {UcdpSpell} from '../validate/ucdp-spell.ts';
import type {VariantName} from '../validate/variants.ts';

type Spells = readonly (UcdpSpell | undefined)[];

/** Variants of drawn countries that the summaries compare. */
export const crossNationalVariants = [
  'asDrawn',
  'noSoldiers',
  'soldiers10000',
  'soldiers10000Decade',
  'soldiers20000Decade',
] as const satisfies readonly VariantName[];

export type CrossNationalSpells = Readonly<Record<(typeof crossNationalVariants)[number], Spells>>;

/**
 * Summaries of how long peace holds in drawn countries. Ratios are taken as logarithms with half an event added on both
 * sides, so that few countries give a noisy number near the right one instead of none: noise averages out over points.
 */
export function crossNationalSummaries(spells: CrossNationalSpells): Readonly<Record<string, number>> {
  const {asDrawn, noSoldiers, soldiers10000, soldiers10000Decade, soldiers20000Decade} = spells;
  const table = lifeTable(asDrawn);
  const episodes = asDrawn.flatMap(spell => spell?.episode ?? []);
  return {
    'relapse-2': relapsed(asDrawn, 2),
    'relapse-3': relapsed(asDrawn, 3),
    'relapse-5': relapsed(asDrawn, 5),
    'relapse-10': relapsed(asDrawn, 10),
    'relapse-15': relapsed(asDrawn, 15),
    'early-late-hazard': smoothedLogRate(asDrawn, [2, 3]) - smoothedLogRate(asDrawn, [6, 10]),
    'late-hazard': pooledHazard(table, [11, 15]),
    'soldiers-10000': logCumulativeHazard(soldiers10000, 10) - logCumulativeHazard(noSoldiers, 10),
    'soldiers-doubled': logCumulativeHazard(soldiers20000Decade, 10) - logCumulativeHazard(soldiers10000Decade, 10),
    'reaching-1000': episodes.filter(({most}) => most >= 1_000).length / episodes.length,
  };
}

/** Share of peaces lost by the end of a year; all are seen equally long. */
function relapsed(spells: Spells, year: number): number {
  const peaces = spells.filter(spell => spell !== undefined);
  return peaces.filter(({relapse = Number.POSITIVE_INFINITY}) => relapse <= year).length / peaces.length;
}

function logCumulativeHazard(spells: Spells, year: number): number {
  const peaces = spells.filter(spell => spell !== undefined).length;
  return Math.log(-Math.log(1 - (relapsed(spells, year) * peaces + 0.5) / (peaces + 1)));
}

function smoothedLogRate(spells: Spells, years: readonly [number, number]): number {
  const {events, exposure} = countedOver(lifeTable(spells), years);
  return Math.log((events + 0.5) / (exposure + 0.5));
}
