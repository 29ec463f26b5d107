import type {Sweep} from '../../sweep/sweep.ts';
import {faultyFile} from '../faulty-file.ts';
import {isFolder, readInputFile} from '../input-file.ts';
import {parseSweep} from './parse-sweep.ts';
import {recordedSweep} from './sweep-folder.ts';

/** The sweep of a spec file, or of the folder of one; throws BadUse with every fault of the file. */
export function loadSweep(file: string): Sweep {
  if (isFolder(file)) return recordedSweep(file);
  const parsed = parseSweep(readInputFile(file), file);
  if ('sweep' in parsed) return parsed.sweep;
  throw faultyFile('sweep', file, parsed.faults);
}
