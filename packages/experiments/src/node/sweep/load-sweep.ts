import {basename, extname, join} from 'node:path';
import {isRecord} from '@postbellum/scenarios';
import type {Sweep} from '../../sweep/sweep.ts';
import {faultyFile} from '../faulty-file.ts';
import {readInputFile} from '../input-file.ts';
import {parseSweep} from './parse-sweep.ts';

/** The sweep of a spec file; throws BadUse with every fault of the file. */
export function loadSweep(file: string): Sweep {
  const parsed = parseSweep(readInputFile(file), file);
  if ('sweep' in parsed) return parsed.sweep;
  throw faultyFile('sweep', file, parsed.faults);
}

/** Where the results of a spec file go unless another folder is asked for. */
export function standardFolder(file: string): string {
  return join('results', basename(file, extname(file)));
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
