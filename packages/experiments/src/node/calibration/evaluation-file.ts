import {closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync} from 'node:fs';
import {dirname} from 'node:path';
import type {Evaluation, Memory} from '../../calibrate/evaluate.ts';
import {BadUse} from '../bad-use.ts';
import {writeDurably} from '../durable-file.ts';

/** A memory on disk, to be closed when it is no longer needed. */
export interface EvaluationFile extends Memory {
  /** Points found there when it was opened. */
  readonly found: number;
  close(): void;
}

/**
 * Keeps simulated points in a file, one JSON object a line after a first line that says what they belong to. Each line
 * is on the disk before `keep` returns, so that a calibration that was killed goes on where it was; a last line that is
 * broken off is dropped. Throws BadUse where the file belongs to something else.
 */
export function openEvaluations(path: string, belongsTo: object): EvaluationFile {
  const heading = JSON.stringify(belongsTo);
  const lines = existsSync(path) ? wholeLines(readFileSync(path, 'utf8')) : [];
  if (lines.length > 0 && lines[0] !== heading) {
    throw new BadUse(
      `other calibration: ${path} (its seed, sizes, targets and free parameters differ; another folder)`,
    );
  }
  const known = new Map(
    lines
      .slice(1)
      .map(line => evaluationOf(line))
      .map(each => [each.key, each]),
  );
  mkdirSync(dirname(path), {recursive: true});
  writeDurably(path, `${[heading, ...lines.slice(1)].join('\n')}\n`);
  const file = openSync(path, 'a');
  return {
    found: known.size,
    recall: key => known.get(key),
    keep: async evaluation => {
      known.set(evaluation.key, evaluation);
      writeSync(file, `${JSON.stringify(evaluation)}\n`);
      fsyncSync(file);
    },
    close: () => closeSync(file),
  };
}

/** Lines that end; what comes after the last line break was broken off. */
function wholeLines(text: string): readonly string[] {
  return text.split('\n').slice(0, -1);
}

/** NaN is written as null. */
function evaluationOf(line: string): Evaluation {
  const {key, point, summaries} = JSON.parse(line);
  return {key, point, summaries: summaries.map((value: number | null) => value ?? Number.NaN)};
}
