import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {jsonSchemas, schemaText} from './json-schema.ts';

test.each(Object.entries(jsonSchemas))('schemaText(%s) equals the file in docs/schema', (name, schema) => {
  const file = new URL(`../../../docs/schema/${name}`, import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8')), 'run tsx docs/schema/generate.ts').toEqual(
    JSON.parse(schemaText(schema)),
  );
});
