import {readFileSync, writeFileSync} from 'node:fs';
import {generatedDocuments} from './generated-documents.ts';

/** Write what the documents take from the code: `tsx docs/generate.ts`. */
for (const {file, text} of generatedDocuments(name => readFileSync(new URL(name, import.meta.url), 'utf8'))) {
  writeFileSync(new URL(file, import.meta.url), text);
}
