import type {BaseOptions} from '@postbellum/viz';
import type {Provenance, RunsKind} from './runs.ts';

/** What every picture of the gallery chooses. */
export type PictureOptions = Required<Pick<BaseOptions, 'width' | 'theme' | 'locale'>>;

/** What the page of a chart says of it. */
export interface ChartWords {
  /** The question that the chart answers, with its question mark. */
  readonly question: string;
  /** How to read it, sentence by sentence. */
  readonly reading: readonly string[];
  readonly leavesOut: string;
  /** Significant digits of its data. More than the 5 that suffice to draw where parts have to add up. */
  readonly digits?: number;
}

/** A chart of the gallery: its page is `<name>.md`, its code `<name>.ts`. */
export interface GalleryChart extends Required<ChartWords> {
  readonly name: string;
  readonly provenance: RunsKind<unknown>['provenance'];
  readonly onPage: RunsKind<unknown>['onPage'];
  /** What is drawn, from runs of its kind; `runsOf` makes them. */
  readonly record: (runsOf: <Made>(kind: RunsKind<Made>) => Promise<Made>) => Promise<unknown>;
  /** The picture of what a file of data holds. */
  readonly draw: (recording: string, options: PictureOptions) => string;
}

/** A file of data. */
export type Recording<Data> = Provenance & {readonly data: Data};

/** An entry of the gallery: a file of code, the runs it takes, and words. */
export function galleryChart<Made, Data>(
  name: string,
  kind: RunsKind<Made>,
  code: {readonly dataOf: (made: Made) => Data; readonly draw: (data: Data, options: PictureOptions) => string},
  words: ChartWords,
): GalleryChart {
  return {
    name,
    provenance: kind.provenance,
    onPage: kind.onPage,
    record: async runsOf => code.dataOf(await runsOf(kind)),
    draw: (text, options) => {
      const {data}: Recording<Data> = JSON.parse(text);
      return code.draw(data, options);
    },
    digits: 5,
    ...words,
  };
}

/** The function of viz that draws it: `relapseRiskChart` of `relapse-risk-chart`. */
export const callOf = ({name}: GalleryChart): string => name.replace(/-[a-z]/g, letters => letters[1].toUpperCase());
