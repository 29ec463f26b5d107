import {writeFileSync} from 'node:fs';
import {calibrationJsonSchemas} from '../../packages/experiments/src/node/calibration/calibration-schema.ts';
import {sweepJsonSchemas} from '../../packages/experiments/src/node/sweep/sweep-schema.ts';
import {jsonSchemas, schemaText} from '../../packages/scenarios/src/json-schema.ts';

/** Write the JSON Schemas beside this file: `tsx docs/schema/generate.ts`. */
for (const [name, schema] of Object.entries({...jsonSchemas, ...sweepJsonSchemas, ...calibrationJsonSchemas})) {
  writeFileSync(new URL(name, import.meta.url), schemaText(schema));
}
