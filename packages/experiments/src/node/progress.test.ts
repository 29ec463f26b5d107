import {expect, test} from 'vitest';
import {duration, progress, progressText} from './progress.ts';

function shown(isTerminal: boolean, total: number): string {
  let text = '';
  let time = 0;
  const bar = progress({
    isTerminal,
    write: piece => {
      text += piece;
    },
    seconds: () => time,
  });
  for (let done = 1; done <= total; done++) {
    time += 0.05;
    bar.update(done, total);
  }
  bar.end();
  return text;
}

test('progress() redraws one line of at most 80 columns on a terminal', () => {
  const text = shown(true, 40);
  expect(text.split('\n')).toHaveLength(2);
  for (const line of text.split(/[\r\n]/)) expect(line.length).toBeLessThanOrEqual(80);
  expect(text).toContain('[####################] 40 of 40 runs, 20/s, in');
});

test('progress() prints a plain line at every tenth elsewhere', () => {
  const text = shown(false, 40);
  expect(text).not.toContain('\r');
  expect(text.trimEnd().split('\n')).toHaveLength(10);
});

test('progressText() fits 79 columns with large numbers', () => {
  expect(progressText({done: 1_000_000, total: 9_999_999, elapsed: 1e6}).length).toBeLessThan(80);
});

test('duration(seconds) names a fitting unit', () => {
  expect([0.2, 99, 100, 7200].map(duration)).toEqual(['1 s', '99 s', '2 min', '2.0 h']);
});
