import type {BaseOptions} from './chart-element.ts';

export interface DifferenceOptions extends Omit<BaseOptions, 'events' | 'interactive'> {
  /** Dots that stand for all pairs. Default 50, and 20 below 640 pixels. */
  readonly dots?: 20 | 50;
}
