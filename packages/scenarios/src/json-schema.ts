import {z} from 'zod';
import {planSchema, scenarioSchema} from './schema.ts';

/** JSON Schemas of scenario and plan files by file name; the files in docs/schema are written from here. */
export const jsonSchemas: Readonly<Record<string, object>> = {
  'scenario.schema.json': {title: 'Postbellum scenario', ...z.toJSONSchema(scenarioSchema)},
  'plan.schema.json': {title: 'Postbellum plan', ...z.toJSONSchema(planSchema)},
};

/** The text of a schema file. */
export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
