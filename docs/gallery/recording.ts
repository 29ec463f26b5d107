import type {Executor} from '@postbellum/experiments';
import type {Country} from './countries.ts';
import type {GalleryChart, Recording} from './gallery-chart.ts';
import type {RunsKind} from './runs.ts';

/** Name of the file that holds what a chart draws of a country. */
export const dataFile = ({name}: Pick<GalleryChart, 'name'>, country: Pick<Country, 'name'>): string =>
  `data/${name}-${country.name}.json`;

/** The text of that file: the same bytes whenever the same engine makes it. */
export async function recordingOf(
  {provenance, record, digits}: GalleryChart,
  country: Country,
  runsOf: Parameters<GalleryChart['record']>[0],
): Promise<string> {
  const recording: Recording<unknown> = {...provenance(country), data: await record(runsOf)};
  // Charts write persons in full; no other number has more digits than they write.
  const rounded = (name: string, value: unknown): unknown =>
    typeof value === 'number' && name !== 'persons' ? Number(value.toPrecision(digits)) : value;
  return `${JSON.stringify(recording, rounded)}\n`;
}

/** Makes runs of a country once for all charts that take runs made alike. */
export function runsOnce(
  country: Country,
  options: {readonly executor: Executor; readonly runs?: number},
): Parameters<GalleryChart['record']>[0] {
  const made = new Map<RunsKind<unknown>['make'], Promise<unknown>>();
  return <Made>(kind: RunsKind<Made>): Promise<Made> => {
    const runs = made.get(kind.make) ?? kind.make(country, options);
    made.set(kind.make, runs);
    return runs as Promise<Made>; // that kind makes no other
  };
}
