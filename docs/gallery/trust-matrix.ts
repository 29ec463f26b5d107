import {type Ensemble, trustByMonth} from '@postbellum/experiments';
import {renderToString, type TrustMatrixData, type TrustMatrixOptions, trustMatrix} from '@postbellum/viz';

/** Who trusts whom under the first plan, month by month. */
export const dataOf = ([asItWas]: readonly Ensemble[]): TrustMatrixData => trustByMonth(asItWas);

/** Drawn for the month two years after the first. */
export const draw = (data: TrustMatrixData, options: TrustMatrixOptions): string =>
  renderToString(trustMatrix, data, {cursor: 24, ...options});
