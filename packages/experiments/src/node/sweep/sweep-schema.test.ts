import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {sweepJsonSchemas} from './sweep-schema.ts';

test.each(Object.entries(sweepJsonSchemas))('%s in docs/schema is what the code says', (name, schema) => {
  const file = new URL(`../../../../../docs/schema/${name}`, import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8')), 'run tsx docs/schema/generate.ts').toEqual(
    JSON.parse(JSON.stringify(schema)),
  );
});
