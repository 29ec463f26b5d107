import {liberia} from '@postbellum/scenarios';
import type {Plan, Run} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';

const planOf = (name: string): Plan => ({name, title: name, summary: '', changes: []});

/** An ensemble written by hand: each run is given by the weeks in which sixty people die in battle, thirty reported. */
export function ensembleOf(
  weeksOfBattle: readonly (readonly number[])[],
  {
    plan = 'history',
    weeks = 600,
    seed = 's',
    runs = weeksOfBattle.length,
  }: Partial<Record<'plan' | 'seed', string> & Record<'weeks' | 'runs', number>> = {},
): Ensemble {
  return {
    scenario: liberia,
    plan: planOf(plan),
    options: {seed, runs},
    persons: 1_000_000,
    runs: weeksOfBattle.map((battles, run) => runOf(battles, {plan, weeks, seed: `${seed}/${run}`})),
  };
}

function runOf(battles: readonly number[], {plan, weeks, seed}: {plan: string; weeks: number; seed: string}): Run {
  const [deaths, reported] = [60, 30].map(each => {
    const stateBased = new Float64Array(weeks);
    for (const week of battles) stateBased[week] = each;
    return {'state-based': stateBased, 'one-sided': new Float64Array(weeks), communal: new Float64Array(weeks)};
  });
  return {
    scenario: 'liberia',
    plan,
    seed,
    start: '2003-01-06',
    weeks,
    people: 2000,
    deaths,
    reported,
    series: {troops: Float64Array.from({length: weeks}, (_, week) => week + battles.length)},
    hash: '00000000',
  };
}

/** The same ensemble with reasons recorded: two reasons of two factions, as a function of run, week and faction. */
export function withReasons(
  ensemble: Ensemble,
  valuesOf: (run: number, week: number, faction: number) => readonly [exclusion: number, deterrence: number],
): Ensemble {
  const factions = ['lurd', 'model'];
  return {
    ...ensemble,
    runs: ensemble.runs.map((run, index) => {
      const rows = Array.from({length: run.weeks * factions.length}, (_, row) =>
        valuesOf(index, Math.floor(row / factions.length), row % factions.length),
      );
      const values = Float64Array.from(rows.flat());
      const logHazard = Float64Array.from(rows, ([exclusion, deterrence]) => exclusion + deterrence);
      return {...run, reasons: {factions, names: ['exclusion', 'deterrence'], values, logHazard}};
    }),
  };
}
