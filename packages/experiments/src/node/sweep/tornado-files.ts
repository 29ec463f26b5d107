import {join} from 'node:path';
import {renderToString, type TornadoOptions, tornadoChart} from '@postbellum/viz';
import {writeDurably} from '../durable-file.ts';
import {fileName} from '../file-name.ts';
import type {SensitivityFinding} from './sensitivity-table.ts';
import type {SweepFolder} from './sweep-folder.ts';
import {tornadoOf} from './tornado-of.ts';

/** Factors that a figure has room for. */
const top = 30;

/** Pixels at which names, marks and intervals in print have room beside each other. */
const width = 1120;

/** Draws each finding into the folder of its sweep, and gives the names of the files. */
export function writeTornados({path, sweep}: SweepFolder, findings: readonly SensitivityFinding[]): readonly string[] {
  const options: TornadoOptions = {top, width};
  return findings.map(finding => {
    const name = tornadoName(finding, findings.length);
    writeDurably(join(path, name), `${renderToString(tornadoChart, tornadoOf(sweep, finding, finding), options)}\n`);
    return name;
  });
}

/** Whether a file is such a figure. */
export const isTornado = (name: string): boolean => /^tornado.*\.svg$/.test(name);

/** Plan and measure are named where there are several figures. */
function tornadoName({plan, measure}: SensitivityFinding, count: number): string {
  return count === 1 ? 'tornado.svg' : `tornado-${fileName(plan)}-${fileName(measure)}.svg`;
}
