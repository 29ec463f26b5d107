import {bootstrapInterval} from '../statistics/bootstrap-interval.ts';
import {poissonInterval} from '../statistics/poisson-interval.ts';
import {quantileSorted} from '../statistics/quantile-sorted.ts';
import {wilson} from '../statistics/wilson.ts';
import type {CrossNational} from './cross-national.ts';
import {type Measurement, required, type Statistic, type StatisticOptions} from './measurement.ts';
import {countedOver, cumulativeHazard, lifeTable, pooledHazard, survival} from './peace-survival.ts';
import type {UcdpSpell} from './ucdp-spell.ts';
import {type VariantName, variants} from './variants.ts';

const level = 0.95;
type Spells = readonly (UcdpSpell | undefined)[];

/** Share of peaces lost by the end of a peace-year, discrete Kaplan-Meier: `years` (only its end counts). */
const cumulativeRelapse: Statistic<CrossNational> = (data, options) => {
  const [, year] = required(options, 'years');
  const spells = spellsOf(data, options.variant ?? 'asDrawn');
  if (spells.every(spell => spell === undefined)) return {missing: 'no country had a peace to lose'};
  const value = 1 - survival(lifeTable(spells), year);
  if (Number.isNaN(value)) return {missing: `fewer than ${year} calendar years were simulated`};
  // All peaces are seen equally long, so that the estimate is a plain share.
  const peaces = spells.filter(spell => spell !== undefined);
  return {
    value,
    interval: wilson(peaces.filter(({relapse = Infinity}) => relapse <= year).length, peaces.length, level),
  };
};

/** Relapses per year at risk over peace-years: `years`. */
const annualHazard: Statistic<CrossNational> = (data, options) => {
  const years = required(options, 'years');
  const table = lifeTable(spellsOf(data, options.variant ?? 'asDrawn'));
  if (years[1] > table.atRisk.length) return {missing: `fewer than ${years[1]} calendar years were simulated`};
  const {events, exposure} = countedOver(table, years);
  if (exposure === 0) return {missing: 'no peace was left'};
  const {low, high} = poissonInterval(events, level);
  return {value: events / exposure, interval: {level, low: low / exposure, high: high / exposure}};
};

/** Pooled hazard over some peace-years against later ones: `years` over `otherYears`. */
const hazardFall: Statistic<CrossNational> = (data, options) => {
  const [early, late] = [required(options, 'years'), required(options, 'otherYears')];
  const spells = spellsOf(data, options.variant ?? 'asDrawn');
  return bootstrapped(data, options, units => {
    const table = lifeTable(spells, units);
    return pooledHazard(table, early) / pooledHazard(table, late);
  });
};

/** Cumulative hazard over the peace-years after `years[0]` to `years[1]`: `variant` (or mean of `variants`) over `against`. */
const hazardRatio: Statistic<CrossNational> = (data, options) => {
  const [from, to] = required(options, 'years');
  const tried = (options.variants ?? [required(options, 'variant')]).map(name => spellsOf(data, name));
  const against = spellsOf(data, required(options, 'against'));
  return bootstrapped(data, options, units => {
    const hazard = (spells: Spells): number => cumulativeHazard(lifeTable(spells, units), to, from);
    return tried.reduce((sum, spells) => sum + hazard(spells), 0) / tried.length / hazard(against);
  });
};

/** Share of relapses whose fighting reached `threshold` state-based deaths in a calendar year. */
const severeShare: Statistic<CrossNational> = (data, options) => {
  const episodes = episodesOf(data, options);
  if (episodes.length === 0) return {missing: 'no relapse'};
  const severe = episodes.filter(({most}) => most >= required(options, 'threshold')).length;
  return {value: severe / episodes.length, interval: wilson(severe, episodes.length, level)};
};

/** Median number of calendar years in a row that the fighting of a relapse lasts. */
const episodeYears: Statistic<CrossNational> = (data, options) => {
  const lengths = Float64Array.from(episodesOf(data, options), ({years}) => years).sort();
  return lengths.length === 0 ? {missing: 'no relapse'} : {value: quantileSorted(lengths, 0.5)};
};

/** Share of countries whose first calendar year was quiet, so that there was a peace to lose. */
const quietFirstYear: Statistic<CrossNational> = (data, options) => {
  const quiet = spellsOf(data, options.variant ?? 'asDrawn').filter(spell => spell !== undefined).length;
  return {value: quiet / data.countries, interval: wilson(quiet, data.countries, level)};
};

/** Statistics of drawn countries, by name. */
export const crossNationalStatistics = {
  cumulativeRelapse,
  annualHazard,
  hazardFall,
  hazardRatio,
  severeShare,
  episodeYears,
  quietFirstYear,
} as const satisfies Record<string, Statistic<CrossNational>>;

/** Variants that the options of a pattern need. */
export function variantsNeeded({variant = 'asDrawn', variants: several, against}: StatisticOptions): VariantName[] {
  return [...(several ?? [variant]), ...(against === undefined ? [] : [against])].map(variantNamed);
}

function variantNamed(name: string): VariantName {
  if (!isVariant(name))
    throw new RangeError(`unknown variant: ${name} (there are ${Object.keys(variants).join(', ')})`);
  return name;
}

const isVariant = (name: string): name is VariantName => Object.hasOwn(variants, name);

function spellsOf({spells}: CrossNational, name: string): Spells {
  const found = spells[variantNamed(name)];
  if (!found) throw new RangeError(`variant not run: ${name}`);
  return found;
}

function episodesOf(data: CrossNational, {variant = 'asDrawn'}: StatisticOptions): NonNullable<UcdpSpell['episode']>[] {
  return spellsOf(data, variant).flatMap(spell => spell?.episode ?? []);
}

/** A ratio with its bootstrap interval over countries; missing where it is not finite. */
function bootstrapped(
  {countries, seed}: CrossNational,
  options: StatisticOptions,
  statistic: (units?: Int32Array) => number,
): Measurement {
  const value = statistic();
  if (!Number.isFinite(value)) return {missing: 'too few relapses, or too few years, for a ratio'};
  return {
    value,
    interval: bootstrapInterval(countries, statistic, {seed: `${seed}/${JSON.stringify(options)}`, level}),
  };
}
