import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {calibrateCommand} from '../commands/calibrate.ts';
import {calibrationJsonSchemas, calibrationSchema} from './calibration-schema.ts';

test.each(Object.entries(calibrationJsonSchemas))('%s in docs/schema is what the code says', (name, schema) => {
  const file = new URL(`../../../../../docs/schema/${name}`, import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8')), 'run tsx docs/schema/generate.ts').toEqual(
    JSON.parse(JSON.stringify(schema)),
  );
});

test('calibrationSchema says what the options say, but for where and how fast', () => {
  const options = calibrateCommand(() => undefined).options.map(option => option.attributeName());
  const beside = ['out', 'resume', 'workers', 'json'];
  expect([...Object.keys(calibrationSchema.shape), ...beside].sort()).toEqual(options.sort());
});
