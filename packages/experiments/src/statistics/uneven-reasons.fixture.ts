import type {Ensemble} from '../ensemble.ts';
import {ensembleOf, withReasons} from './ensemble.fixture.ts';

/** An ensemble of as many runs as labels, whose log hazards are what `draw` says. */
export const made = (
  labels: readonly number[],
  draw: (run: number, week: number, faction: number) => readonly [number, number],
): Ensemble =>
  withReasons(
    ensembleOf(
      labels.map(() => []),
      {weeks: 20},
    ),
    draw,
  );

/** Log hazards and terms that differ from run to run, week to week and between factions. */
export const uneven = (run: number, week: number, faction: number): readonly [number, number] => [
  Math.sin(1 + run * 7 + week * 3 + faction),
  -Math.sqrt(2 + run + week),
];
