import type {TimeScale} from './time-scale.ts';
import type {Palette} from './tokens.ts';

/** What the parts of a panel share: its scales in panel coordinates, and the colours. */
export interface PanelContext {
  readonly x: TimeScale;
  /** Where a value lies, in pixels from the top: a scale, or any function. Rails and dates hang on 100 and 0. */
  readonly y: (value: number) => number;
  readonly palette: Palette;
}

/** A value that holds from a day on. */
export interface Step {
  readonly date: Date;
  readonly value: number;
}

/** An interval that holds from a day on. */
export interface BandStep {
  readonly date: Date;
  readonly low: number;
  readonly high: number;
}
