import {execFileSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {shellCommand} from './shell.ts';

test('shellCommand(words) gives a line that a shell splits back', () => {
  const words = ['a b', "it's", '$HOME', '--seed', '1/2', ''];
  const line = shellCommand(['printf', '%s|', ...words]);
  expect(execFileSync('sh', ['-c', line], {encoding: 'utf8'})).toBe(words.map(word => `${word}|`).join(''));
});
