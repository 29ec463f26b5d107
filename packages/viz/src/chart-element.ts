import type {LanguageName} from './language.ts';
import type {ChartEvent} from './relapse-risk-data.ts';
import type {Theme} from './tokens.ts';

/** Options every chart takes; names are Observable Plot's wherever it has one. */
export interface BaseOptions {
  /** Document to draw in: the page's where there is one, else a built-in one that only writes SVG. */
  readonly document?: Document;
  /** Pixels, 320 or more; the height follows. Default 920. */
  readonly width?: number;
  /** Replaces the sentence of counts as the heading; the description keeps the sentence. */
  readonly title?: string;
  readonly subtitle?: string;
  /** Added above the provenance line. */
  readonly caption?: string;
  /** Default `light`; `auto` follows the reader's system. */
  readonly theme?: Theme;
  /** Events to mark; default those of the data. */
  readonly events?: readonly ChartEvent[];
  /** Give the chart a cursor to walk over the months. Default: where there is a window. */
  readonly interactive?: boolean;
  /** Language of the words and numbers; those of the data stay as they are. Default `en`. */
  readonly locale?: LanguageName;
}

/** Rows of numbers with the caption that says what they are. */
export interface TableData {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** False where the rows are of the record, not of the model. */
  readonly simulated?: boolean;
}

/** What a chart was drawn from, as `toJSON` gives it and `draw` takes it. */
export interface DrawnChart<Data = unknown, Options = unknown> {
  /** Name of the function that draws it. */
  readonly chart: string;
  /** Where the numbers come from, in a sentence that says that they are simulated. */
  readonly provenance: string;
  readonly data: Data;
  /** Those given, and where the cursor stands. */
  readonly options: Options;
}

/** A scale as it was drawn, in coordinates of its panel. */
export interface ScaleInfo {
  readonly type: 'utc' | 'linear';
  readonly label: string;
  readonly domain: readonly [Date, Date] | readonly [number, number];
  readonly range: readonly [number, number];
}

/** An SVG element that can be redrawn in place. It fires `input` when its value changes, `update` when it is redrawn. */
export interface ChartElement<Data, Options, Value> extends SVGSVGElement {
  /** Where the cursor stands; null without a cursor. */
  readonly value: Value | null;
  /** Draw other data, keeping options not given, the cursor and the focus. */
  update(data: Data, options?: Partial<Options>): this;
  /** The same chart drawn anew, with other options and the cursor where it stands. */
  copy(options?: Partial<Options>): ChartElement<Data, Options, Value>;
  /** What it was drawn from, all that `draw` needs to draw it again; what `JSON.stringify` writes. */
  toJSON(): DrawnChart<Data, Options>;
  /** The scales of the first panel. */
  scales(): Readonly<Record<string, ScaleInfo>>;
  /** The numbers the chart shows. */
  toTable(): readonly TableData[];
  /** Stop listening and leave the document. */
  destroy(): void;
}
