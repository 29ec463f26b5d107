import {execFileSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {shellCommand, shellWords} from './shell.ts';

test('shellCommand(words) gives a line that a shell splits back', () => {
  const words = ['a b', "it's", '$HOME', '--seed', '1/2', ''];
  const line = shellCommand(['printf', '%s|', ...words]);
  expect(execFileSync('sh', ['-c', line], {encoding: 'utf8'})).toBe(words.map(word => `${word}|`).join(''));
});

test('shellWords(command) gives back the words of shellCommand(words)', () => {
  const words = ['postbellum', 'run', 'my files/a.json', "it's", 'a*b', "''", '--out'];
  expect(shellWords(shellCommand(words))).toEqual(words);
});
