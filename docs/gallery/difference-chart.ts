import {type Ensemble, pairedSamples, yearsAtPeace} from '@postbellum/experiments';
import {type DifferenceData, type DifferenceOptions, differenceChart, renderToString} from '@postbellum/viz';

/** Years at peace of each history under both plans, on the same luck. */
export const dataOf = ([asItWas, without]: readonly Ensemble[]): DifferenceData =>
  pairedSamples(asItWas, without, {
    measure: yearsAtPeace(10),
    title: 'years at peace within ten years',
    unit: 'years',
    better: 'more',
  });

export const draw = (data: DifferenceData, options: DifferenceOptions): string =>
  renderToString(differenceChart, data, options);
