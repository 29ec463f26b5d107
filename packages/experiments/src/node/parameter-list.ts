import {type Mechanism, type Scenario, sourceText, weekly} from '@postbellum/sim-core';
import {parameterCounts, type SourceCounts, scenarioCounts, sourceKinds} from './source-counts.ts';
import {wrap} from './terminal.ts';
import {textTable} from './text-table.ts';

/** Where every number comes from, in plain lines: counts by kind of source, then every parameter of the model. */
export function parameterLines(scenario: Scenario): readonly string[] {
  return [
    wrap(
      'Cited: read in the named source. Calibrated: computed or fitted from the named target. Estimated: recalled or judged. Assumed: no evidence of size.',
      0,
    ),
    '',
    ...countTable('parameters of', parameterCounts()),
    '',
    ...countTable(`numbers of ${scenario.name}`, scenarioCounts(scenario)),
    ...weekly.flatMap(mechanismLines),
  ];
}

/** The same as data. */
export function parameterData(scenario: Scenario): object {
  const parameters = weekly.flatMap(({name: mechanism, parameters: declared}) =>
    Object.entries(declared).map(([name, parameter]) => ({mechanism, name, ...parameter})),
  );
  return {counts: {parameters: parameterCounts(), [scenario.name]: scenarioCounts(scenario)}, parameters};
}

function countTable(head: string, counts: readonly SourceCounts[]): readonly string[] {
  const lacking = counts.some(({none}) => none > 0);
  const kinds = lacking ? ([...sourceKinds, 'none'] as const) : sourceKinds;
  const rows = counts.map(each => {
    const all = kinds.reduce((sum, kind) => sum + each[kind], 0);
    return [each.of, ...kinds.map(kind => String(each[kind])), String(all)];
  });
  return textTable([head, ...kinds, 'all'], rows, {right: [1, 2, 3, 4, 5, 6]});
}

function mechanismLines({name, purpose, parameters}: Mechanism): readonly string[] {
  const lines = Object.entries(parameters).map(([key, {value, unit, range, source, meaning}]) =>
    wrap(`  ${key} = ${value} ${unit} (${range[0]} to ${range[1]}): ${meaning}; ${sourceText(source)}`, 4),
  );
  return ['', wrap(`${name}: ${purpose}`), ...lines];
}
