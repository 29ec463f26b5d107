export {type ComputePartsOptions, computeParts} from './sweep/compute-parts.ts';
export {loadSweep} from './sweep/load-sweep.ts';
export {type Merged, mergeParts} from './sweep/merge-parts.ts';
export {parseSweep} from './sweep/parse-sweep.ts';
export {type Part, type PartProblem, readPart, writePart} from './sweep/part-file.ts';
export {openSweepFolder, readSweepFolder, type SweepFolder} from './sweep/sweep-folder.ts';
export type {SweepTally} from './sweep/sweep-tally.ts';
export {type WorkerThreadsOptions, workerThreads} from './worker-threads.ts';
