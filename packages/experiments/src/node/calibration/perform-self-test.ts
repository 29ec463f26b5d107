import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {selfTest} from '../../calibrate/self-test.ts';
import {print, tell} from '../terminal.ts';
import {watched} from '../watched.ts';
import {resultText} from './calibration-files.ts';
import type {CalibrationJob} from './calibration-job.ts';
import {selfTestLines} from './calibration-lines.ts';
import {closingLines, stoppedLine} from './calibration-words.ts';
import {openPoints} from './job-points.ts';
import {simulatorOf} from './job-simulator.ts';
import type {PerformOptions} from './perform-calibration.ts';

/** Plants parameters, recovers them, and writes and prints how well that went; returns the exit code. */
export async function performSelfTest(job: CalibrationJob, {out, workers, json}: PerformOptions): Promise<number> {
  const {parameters: free, targets, points, waves, seed, sets, command} = job;
  const memory = openPoints(job, out);
  const outcome = await watched(
    workers,
    ({executor, ...watch}) => {
      const simulate = simulatorOf(job, executor);
      return selfTest({...watch, free, targets, simulate, points, waves, seed, sets, memory});
    },
    'points',
  );
  memory.close();
  const found = outcome.result;
  if (!found) {
    tell(stoppedLine(out));
    return 130;
  }
  const file = join(out, `self-test-${job.selfTest}.json`);
  const text = resultText(found, command);
  await writeFile(file, text);
  if (json) print(text.trimEnd());
  else print(...selfTestLines(found), ...closingLines(outcome.seconds, file));
  return 0;
}
