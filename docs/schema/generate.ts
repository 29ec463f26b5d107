import {writeFileSync} from 'node:fs';
import {sweepJsonSchemas} from '../../packages/experiments/src/node/sweep/sweep-schema.ts';
import {jsonSchemas, schemaText} from '../../packages/scenarios/src/json-schema.ts';

/** Write the JSON Schemas beside this file: `tsx docs/schema/generate.ts`. */
for (const [name, schema] of Object.entries({...jsonSchemas, ...sweepJsonSchemas})) {
  writeFileSync(new URL(name, import.meta.url), schemaText(schema));
}
