import {join} from 'node:path';
import {renderToString, type SensitivityChartOptions, sensitivityChart} from '@postbellum/viz';
import {writeDurably} from '../durable-file.ts';
import {fileName} from '../file-name.ts';
import {sensitivityChartOf} from './sensitivity-chart-of.ts';
import type {SensitivityFinding} from './sensitivity-table.ts';
import type {SweepFolder} from './sweep-folder.ts';

/** Factors that a figure has room for. */
const top = 30;

/** Pixels at which names, marks and intervals in print have room beside each other. */
const width = 1120;

/** Draws each finding into the folder of its sweep, and gives the names of the files. */
export function writeSensitivityFigures(
  {path, sweep}: SweepFolder,
  findings: readonly SensitivityFinding[],
): readonly string[] {
  const options: SensitivityChartOptions = {top, width};
  return findings.map(finding => {
    const name = figureName(finding, findings.length);
    writeDurably(
      join(path, name),
      `${renderToString(sensitivityChart, sensitivityChartOf(sweep, finding, finding), options)}\n`,
    );
    return name;
  });
}

/** Whether a file is such a figure. */
export const isSensitivityFigure = (name: string): boolean => /^sensitivity.*\.svg$/.test(name);

/** Plan and measure are named where there are several figures. */
function figureName({plan, measure}: SensitivityFinding, count: number): string {
  return count === 1 ? 'sensitivity.svg' : `sensitivity-${fileName(plan)}-${fileName(measure)}.svg`;
}
