import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {readPosterior} from './parameter-file.ts';
import {shippedPosterior} from './shipped-posterior.ts';

test('shippedPosterior is a posterior that the package ships and exports', () => {
  expect(readPosterior(shippedPosterior).draws.length).toBeGreaterThan(100);
  const {files, exports, publishConfig} = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  expect(files).toContain('data');
  for (const map of [exports, publishConfig.exports]) {
    const file = map['./data/posterior.json'];
    expect(fileURLToPath(new URL(`../../${file}`, import.meta.url))).toBe(shippedPosterior);
  }
});
