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
