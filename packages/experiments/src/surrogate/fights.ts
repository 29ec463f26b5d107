import {Random} from '@postbellum/sim-core';
import {normalQuantile} from '../statistics/normal-quantile.ts';

/** Whose deaths count: those of fighting between armed groups, or also of attacks on civilians. */
export type Counted = 'state-based' | 'organised';

const events = {meanWeeks: 40, intensitySd: 1.4, excitation: 0.4, memoryWeeks: 4, exponent: 2.5, cap: 1_000} as const;
const shareStateBased = 0.6;
const threshold = 25;
const window = 52;
const histories = 1_500;
/** Logarithms of the rates tabulated: deadly events per week at mean intensity. */
const grid = Array.from({length: 23}, (_, index) => -4.5 + 0.3 * index);

const tables = new Map<Counted, readonly number[]>();

/**
 * Share of fights that reach 25 counted deaths in 52 weeks, by the rate of deadly events per week. It is tabulated once
 * by simulation with a fixed seed (relapse-core.md E8 and E9, drawn intensity included) and read by straight lines.
 */
export function shareReaching25(counted: Counted): (rate: number) => number {
  const table = tables.get(counted) ?? grid.map((logRate, row) => tabulate(counted, Math.exp(logRate), row));
  tables.set(counted, table);
  const step = grid[1] - grid[0];
  return rate => {
    const position = (Math.log(Math.max(rate, 1e-9)) - grid[0]) / step;
    if (position <= 0) return table[0] * Math.max(0, 1 + position / 4);
    if (position >= grid.length - 1) return table[grid.length - 1];
    const below = Math.floor(position);
    return table[below] + (position - below) * (table[below + 1] - table[below]);
  };
}

function tabulate(counted: Counted, rate: number, row: number): number {
  const random = new Random(`fights/${counted}`, `rate ${row}`);
  let reached = 0;
  for (let history = 0; history < histories; history++) {
    // Intensities are spread evenly over their distribution instead of drawn.
    const intensity = Math.exp(events.intensitySd * normalQuantile((history + 0.5) / histories));
    random.setWeek(history);
    if (fightReaches(rate * intensity, counted === 'organised' ? 1 : shareStateBased, random)) reached++;
  }
  return reached / histories;
}

function fightReaches(rate: number, shareCounted: number, random: Random): boolean {
  const weeks = Math.ceil(-events.meanWeeks * Math.log(random.uniform(0, 1)));
  const fade = Math.exp(-1 / events.memoryWeeks);
  const deaths: number[] = [];
  let draw = 1;
  let excited = 0;
  let recent = 0;
  for (let week = 0; week < weeks + window; week++) {
    const mean = (week < weeks ? rate : 0) + excited;
    if (mean < 1e-4) break;
    const happened = poisson(mean, random.uniform(draw++));
    excited = excited * fade + happened * events.excitation * (1 - fade);
    let killed = 0;
    for (let event = 0; event < happened && killed < threshold; event++) {
      if (random.uniform(draw++) < shareCounted) killed += deathsOf(random.uniform(draw++));
    }
    deaths.push(killed);
    recent += killed - (week >= window ? deaths[week - window] : 0);
    if (recent >= threshold) return true;
  }
  return false;
}

/** Events of a Poisson week by inversion; above 60 the week surely reaches the threshold and the mean will do. */
function poisson(mean: number, uniform: number): number {
  if (mean > 60) return Math.round(mean);
  let probability = Math.exp(-mean);
  let cumulative = probability;
  let count = 0;
  while (uniform > cumulative && count < 400) {
    count++;
    probability *= mean / count;
    cumulative += probability;
  }
  return count;
}

const cumulativeDeaths = powerLaw(events.exponent, events.cap);

/** Deaths of one event: a power law over whole numbers from 1. */
function deathsOf(uniform: number): number {
  let deaths = 0;
  while (deaths < cumulativeDeaths.length - 1 && cumulativeDeaths[deaths] < uniform) deaths++;
  return deaths + 1;
}

function powerLaw(exponent: number, cap: number): readonly number[] {
  const weights = Array.from({length: cap}, (_, index) => (index + 1) ** -exponent);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map(weight => {
    sum += weight / total;
    return sum;
  });
}
