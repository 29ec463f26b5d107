export {addJson, nonEmpty, wholeNumber} from './arguments.ts';
export {BadUse} from './bad-use.ts';
export {interruptSignal} from './interrupt.ts';
export {runProgram} from './run-program.ts';
export {standardFolder} from './spec/standard-folder.ts';
export {type ComputePartsOptions, computeParts} from './sweep/compute-parts.ts';
export {loadSweep} from './sweep/load-sweep.ts';
export {type Merged, mergeParts} from './sweep/merge-parts.ts';
export {parseSweep} from './sweep/parse-sweep.ts';
export {type Part, type PartProblem, readPart, writePart} from './sweep/part-file.ts';
export {partsThere} from './sweep/parts-there.ts';
export {
  type ComputeBatches,
  onThreads,
  performSweep,
  printSweep,
  type SweepOutcome,
  sweepCode,
} from './sweep/perform-sweep.ts';
export {type SensitivitySubject, sensitivityChartOf} from './sweep/sensitivity-chart-of.ts';
export {openSweepFolder, readSweepFolder, type SweepFolder} from './sweep/sweep-folder.ts';
export {type SweepTally, withCounts} from './sweep/sweep-tally.ts';
export {print, tell, wrap} from './terminal.ts';
export {type WorkerThreadsOptions, workerThreads} from './worker-threads.ts';
