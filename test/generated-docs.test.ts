import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {generatedDocuments} from '../docs/generated-documents.ts';

const read = (file: string): string => readFileSync(new URL(`../docs/${file}`, import.meta.url), 'utf8');

test.each(generatedDocuments(read))('docs/$file is what the code says', ({file, text}) => {
  expect(read(file) === text, `docs/${file} has drifted: run tsx docs/generate.ts`).toBe(true);
});
