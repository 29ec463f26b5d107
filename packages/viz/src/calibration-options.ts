import type {BaseOptions} from './chart-element.ts';

export interface CalibrationOptions extends Omit<BaseOptions, 'events'> {
  /** Where the cursor begins, a day of the record or a dot, counted from 0; default the last. */
  readonly cursor?: number;
}
