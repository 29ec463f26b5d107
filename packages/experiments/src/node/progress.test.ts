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

test('progressText() leaves what was there before out of the rate and the time left', () => {
  expect(progressText({done: 60, total: 100, elapsed: 10, found: 50})).toMatch(
    /60 of 100 runs, 1.0\/s, about 40 s left$/,
  );
  expect(progressText({done: 50, total: 100, elapsed: 10, found: 50})).toMatch(/50 of 100 runs$/);
});

test('progressText() shows an estimate in place of the bar where there is no room for both', () => {
  const estimate = 'relapsed 34 % (31 to 37)';
  expect(progressText({done: 1, total: 9, elapsed: 0, estimate})).toMatch(/^\[##\.+\] 1 of 9 runs, relapsed 34 %/);
  const wide = progressText({done: 1_000_000, total: 9_999_999, elapsed: 1e6, estimate});
  expect(wide).toMatch(/^1,000,000 of 9,999,999 runs.* left, relapsed 34 % \(31 to 37\)$/);
  expect(wide.length).toBeLessThan(80);
});

test('duration(seconds) names a fitting unit', () => {
  expect([0.2, 99, 100, 7200].map(duration)).toEqual(['1 s', '99 s', '2 min', '2.0 h']);
});
