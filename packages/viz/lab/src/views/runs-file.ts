import {type Cell, csvLine, runsColumns} from '@postbellum/experiments';
import type {ShownResult} from '../state/lab-state.ts';
import {changedLevers, type Letter, plansOf, type Settings} from '../state/settings.ts';

/** Name of every plan in the file: that of a shipped one, `plan-b` of one that was changed. */
function namesOf(settings: Settings): ReadonlyMap<Letter, string> {
  return new Map(
    plansOf(settings).map(({letter, plan}) => [letter, changedLevers(plan).length > 0 ? `plan-${letter}` : plan.base]),
  );
}

interface FileSource {
  readonly settings: Settings;
  readonly results: Readonly<Partial<Record<Letter, Pick<ShownResult, 'rows'>>>>;
}

const runColumn = runsColumns.findIndex(({name}) => name === 'run');

/** The rows of results as `runs.csv` of the command line has them, the plans of a run side by side. */
export function runsFile({settings, results}: FileSource): string {
  const rows = [...namesOf(settings)].flatMap(([letter, name]) =>
    (results[letter]?.rows ?? []).map(([, ...rest]): readonly Cell[] => [name, ...rest]),
  );
  // Sorting keeps plans of one run in their order; a run that was stopped under one of them has fewer rows.
  const inTurns = rows.toSorted((one, other) => Number(one[runColumn]) - Number(other[runColumn]));
  return [runsColumns.map(({name}) => name), ...inTurns].map(csvLine).join('');
}
