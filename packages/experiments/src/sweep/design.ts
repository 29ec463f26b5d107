import {latinHypercube} from '../calibrate/latin-hypercube.ts';
import {grid} from '../design/grid.ts';
import {morrisTrajectories} from '../design/morris-trajectories.ts';
import {saltelli} from '../design/saltelli.ts';
import {sobolSequence} from '../design/sobol-sequence.ts';
import {type Factor, valueAtPlace} from './factor.ts';
import type {Point} from './point.ts';

/** Designs whose points are places in the unit cube. */
export type CubeDesign =
  | {readonly kind: 'grid'; readonly levels: number}
  | {readonly kind: 'latin-hypercube'; readonly points: number}
  | {readonly kind: 'sobol'; readonly points: number}
  | {readonly kind: 'morris'; readonly trajectories: number; readonly levels: number}
  | {readonly kind: 'saltelli'; readonly basePoints: number};

/** How a sweep chooses its points. `rows` are points somebody else chose. */
export type Design =
  | CubeDesign
  | {readonly kind: 'one-at-a-time'}
  | {readonly kind: 'rows'; readonly points: readonly (readonly number[])[]};

/** Points of a design, [point][factor]. Equal arguments give equal points. */
export function designPoints(design: Design, factors: readonly Factor[], seed: string): readonly Point[] {
  if (design.kind === 'rows') return design.points;
  if (design.kind === 'one-at-a-time') return oneAtATimePoints(factors);
  return designPlaces(design, factors, seed).map(places =>
    places.map((place, index) => valueAtPlace(factors[index], place)),
  );
}

/** Places of a design in the unit cube, [point][factor], as analyses read them. */
export function designPlaces(design: CubeDesign, factors: readonly Factor[], seed: string): readonly number[][] {
  const count = factors.length;
  const key = `${seed}/design`;
  switch (design.kind) {
    case 'grid':
      return grid(factors.map(({values}) => (values ? cellMiddles(values.length) : design.levels)));
    case 'latin-hypercube':
      return latinHypercube(design.points, count, key);
    case 'sobol':
      return sobolSequence(design.points, count, {shift: key});
    case 'morris':
      return morrisTrajectories(design.trajectories, count, {seed: key, levels: design.levels});
    case 'saltelli':
      return saltelli(design.basePoints, count, {shift: key});
  }
}

/** Places that stand for each of a number of values. */
const cellMiddles = (count: number): readonly number[] =>
  Array.from({length: count}, (_, index) => (index + 0.5) / count);

/** All factors as they are, then each alone at its low and at its high end, as `oneAtATime` reads them. */
function oneAtATimePoints(factors: readonly Factor[]): readonly Point[] {
  const base: Point = factors.map(() => undefined);
  const moved = factors.flatMap((factor, index) => [0, 1].map(place => base.with(index, valueAtPlace(factor, place))));
  return [base, ...moved];
}
