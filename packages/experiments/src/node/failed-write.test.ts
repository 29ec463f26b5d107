import {expect, test} from 'vitest';
import {FailedWrite, failedFolder, failedWrite} from './failed-write.ts';

const full = Object.assign(new Error('no space left on device'), {code: 'ENOSPC'});
const other = Object.assign(new Error('out of memory'), {code: 'ERR_WORKER_OUT_OF_MEMORY'});

test('failedWrite(path, error) names the file, the reason and what to do', () => {
  expect(failedWrite('out/parts/000001.csv', full)).toMatchObject({
    name: 'FailedWrite',
    message:
      'full disk: out/parts/000001.csv (ENOSPC; everything finished is kept; mend it and run the same command again)',
  });
  expect(failedWrite('a', Object.assign(new Error(''), {code: 'EIO'}))).toHaveProperty(
    'message',
    expect.stringMatching(/^failed write: a \(EIO;/),
  );
});

test('failedFolder(folder, error) names the folder asked for in place of the file under way', () => {
  const inside = failedWrite('.out.12.new/runs.csv', full);
  for (const error of [inside, full]) {
    expect(failedFolder('out', error)).toMatchObject({
      name: 'FailedWrite',
      message: 'full disk: out (ENOSPC; nothing there was changed; mend it and run the same command again)',
    });
  }
});

test('failedWrite and failedFolder leave errors of anything but a disk as they are', () => {
  const plain = new RangeError('invalid seed');
  expect(failedWrite('a', plain)).toBe(plain);
  expect(failedFolder('a', plain)).toBe(plain);
  expect(failedFolder('a', other)).toBe(other);
  const known = new FailedWrite('full disk: b');
  expect(failedWrite('a', known)).toBe(known);
});
