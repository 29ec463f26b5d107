import {nameOf} from '../../calibrate/free-parameter.ts';
import {marginals} from '../../calibrate/marginal.ts';
import {effectiveSize, type Posterior} from '../../calibrate/posterior.ts';
import type {SelfTest} from '../../calibrate/self-test.ts';
import {countOf, rangePer100} from '../../words/numbers.ts';
import {wrap} from '../terminal.ts';
import {textTable} from '../text-table.ts';

/** What was fitted and how well, in plain lines. */
export function posteriorLines(posterior: Posterior): readonly string[] {
  const rows = marginals(posterior).map(({name, free, median, low, high, shrinkage, identified}) => [
    name,
    `${short(free.low)}-${short(free.high)}`,
    `${short(median)} (${short(low)}-${short(high)})`,
    identified ? shrinkage.toFixed(2) : `none (${shrinkage.toFixed(2)})`,
  ]);
  const size = Math.round(effectiveSize(posterior));
  return [
    '',
    ...textTable(['parameter', 'prior', 'median (90 %)', 'learnt'], rows),
    '',
    wrap(
      `Learnt: share of the prior's variance that is gone; none where it is below 0.1 or no more than chance alone gives. The posterior is worth ${size} equally weighted draws.`,
    ),
    ...(posterior.check ? fitLines(posterior, posterior.check) : []),
    ...(posterior.chosen ? chosenLines(posterior, posterior.chosen) : []),
  ];
}

function chosenLines({free, draws}: Posterior, {draw, distance, tried}: NonNullable<Posterior['chosen']>): string[] {
  const distances = tried.map(each => each.distance);
  const values = free.map((each, at) => `${nameOf(each)} ${short(draws[draw][at])}`);
  return [
    '',
    wrap(
      `Chosen of ${tried.length} draws, ${distance.toFixed(2)} tolerances from the targets on average (the others ${Math.min(...distances).toFixed(2)} to ${Math.max(...distances).toFixed(2)}): ${values.join(', ')}.`,
    ),
  ];
}

function fitLines(
  {targets, waves}: Posterior,
  {draws, means, errors}: NonNullable<Posterior['check']>,
): readonly string[] {
  const rows = targets.map(({title, value, tolerance, bound}, at) => [
    title,
    `${bound ? `${bound.replace('-', ' ')} ` : ''}${value.toFixed(2)} ± ${tolerance.toFixed(2)}`,
    `${means[at].toFixed(2)} ± ${errors[at].toFixed(2)}`,
    waves[waves.length - 1].quality[at].r2.toFixed(2),
  ]);
  return [
    '',
    wrap(`The model itself at ${draws} draws of the posterior, mean and standard error:`),
    '',
    ...textTable(['target', 'wanted', 'found', 'R2'], rows),
    '',
    wrap(
      'R2: share of the variance between points that the last emulator explains at points it was not fitted to; luck is the rest, or a surface that is no quadratic.',
    ),
  ];
}

/** Whether calibration finds what was planted, in plain lines. */
export function selfTestLines({
  sets,
  waves,
  level,
  coverage,
  interval,
  parameters,
  notIdentified,
}: SelfTest): readonly string[] {
  const rows = parameters.map(({name, coverage: share, interval: range, meanShrinkage, identified}) => [
    name,
    `${Math.round(share * 100)} % (${rangePer100(range)})`,
    meanShrinkage.toFixed(2),
    identified ? 'yes' : 'no',
  ]);
  const percent = Math.round(level * 100);
  return [
    '',
    wrap(
      `${sets} planted sets were recovered, each by a fit in ${countOf(waves, 'wave')}. Intervals that claim ${percent} % held the planted value in ${(coverage * 100).toFixed(1)} % of cases (${rangePer100(interval)}).`,
    ),
    '',
    ...textTable(['parameter', `coverage of ${percent} %`, 'learnt', 'identified'], rows),
    '',
    wrap(notIdentified.length > 0 ? `Not identified: ${notIdentified.join(', ')}.` : 'All parameters are identified.'),
  ];
}

const short = (value: number): string => String(Number(value.toPrecision(2)));
