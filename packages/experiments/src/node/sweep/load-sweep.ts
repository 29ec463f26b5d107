import {basename, extname, join} from 'node:path';
import {faultText, isRecord} from '@postbellum/scenarios';
import type {Sweep} from '../../sweep/sweep.ts';
import {BadUse} from '../bad-use.ts';
import {isFolder, readInputFile} from '../input-file.ts';
import {parseSweep} from './parse-sweep.ts';
import {recordedSweep} from './sweep-folder.ts';

/** The sweep of a spec file, or of the folder of one; throws BadUse with every fault of the file. */
export function loadSweep(file: string): Sweep {
  if (isFolder(file)) return recordedSweep(file);
  const parsed = parseSweep(readInputFile(file), file);
  if ('sweep' in parsed) return parsed.sweep;
  const count = parsed.faults.length === 1 ? '1 fault' : `${parsed.faults.length} faults`;
  const lines = parsed.faults.map(fault => `  ${faultText(fault)}`);
  throw new BadUse([`invalid sweep: ${file} (${count})`, ...lines].join('\n'));
}

/** Where the results of a spec file go unless another folder is asked for; those of a folder go on there. */
export function standardFolder(file: string): string {
  return isFolder(file) ? file : join('results', basename(file, extname(file)));
}

/** Whether a file is the spec of a sweep rather than a scenario or a plan. */
export function isSweepSpec(file: string, text: string): boolean {
  if (/\.ya?ml$/.test(file)) return true;
  try {
    const root: unknown = JSON.parse(text);
    return isRecord(root) && ('factors' in root || 'design' in root);
  } catch {
    return false;
  }
}
