import type {RelapseRisk} from '@postbellum/sim-core';
import {utc} from './dates.ts';
import type {YearlyChance} from './hazard-strip.ts';
import {niceScale, type ValueScale} from './value-scale.ts';

/** Chance in 100 that something of this yearly rate happens within a year. */
const chanceOf = (hazard: number): number => 100 * (1 - Math.exp(-hazard));

/**
 * A year gets no bar where fewer than a tenth of all histories were at risk, on average over it: the few weeks after
 * the first quiet spell, say, tell next to nothing and their whisker would dwarf the rest.
 */
const leastAtRisk = 0.1;

const yearMs = 365.25 * 86_400_000;

/** The hazard of each year as a chance in 100, which unlike a rate has a natural upper end. */
export function yearlyChances({years, runs}: Pick<RelapseRisk, 'years' | 'runs'>): readonly YearlyChance[] {
  return years.map(year => {
    const from = utc(year.from);
    const to = utc(year.to);
    const atRisk = year.exposure / (((to.getTime() - from.getTime()) / yearMs) * runs);
    if (year.hazard === undefined || atRisk < leastAtRisk) return {from, to};
    const {low, high} = year.interval ?? {};
    const whisker = low === undefined || high === undefined ? {} : {low: chanceOf(low), high: chanceOf(high)};
    return {from, to, chance: chanceOf(year.hazard), ...whisker};
  });
}

/** Upper end of the axis of chances, shared by all panels. */
function topChance(panels: readonly (readonly YearlyChance[])[]): number {
  const top = Math.max(0, ...panels.flat().flatMap(({chance = 0, high = 0}) => [chance, high]));
  return top > 0 ? top : 1;
}

/** The axis of chances in every strip of a chart, from its foot to its top in pixels. */
export const yearlyScale = (
  panels: readonly (readonly YearlyChance[])[],
  range: readonly [bottom: number, top: number],
): ValueScale => niceScale([0, topChance(panels)], range, 2);
