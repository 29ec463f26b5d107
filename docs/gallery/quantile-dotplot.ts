import {type Ensemble, historiesOf} from '@postbellum/experiments';
import {type QuantileDotplotData, type QuantileDotplotOptions, quantileDotplot, renderToString} from '@postbellum/viz';

/** The day on which conflict resumed in each history under the second plan. */
export const dataOf = ([, without]: readonly Ensemble[]): QuantileDotplotData => ({
  kind: 'relapse',
  histories: historiesOf(without),
});

export const draw = (data: QuantileDotplotData, options: QuantileDotplotOptions): string =>
  renderToString(quantileDotplot, data, options);
