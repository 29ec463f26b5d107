import {relapseRules} from '@postbellum/sim-core';
import {z} from 'zod';
import {fewestPeople} from '../spec/check-people.ts';
import {date, seed, text} from '../spec/spec-fields.ts';

const count = (least: number, most: number) => z.int().min(least).max(most);

const factor = z
  .strictObject({
    parameter: z.exactOptional(text).describe('mechanism.parameter, as `postbellum describe --parameters` lists them'),
    lever: z.exactOptional(text).describe('A lever, as `postbellum describe` lists them'),
    low: z.exactOptional(z.number()).describe('Declared range of a parameter, or lesser level of a lever, if absent'),
    high: z.exactOptional(z.number()).describe('Declared range of a parameter, or greater level of a lever, if absent'),
    values: z
      .exactOptional(z.array(z.number()).min(1))
      .describe('The only values taken, in rising order, in place of low and high'),
    scale: z.exactOptional(z.enum(['linear', 'log'])).describe('How values are spread; linear if absent'),
    change: z
      .exactOptional(z.enum(['set', 'multiply']))
      .describe('What the values of a lever do: stand in place of what the plan decides, or multiply it'),
    from: z.exactOptional(date).describe('First day a lever is changed; the first of the scenario if absent'),
    until: z.exactOptional(date).describe('First day a lever is no longer changed; never if absent'),
  })
  .meta({oneOf: [{required: ['parameter']}, {required: ['lever']}]});

const design = z.discriminatedUnion('kind', [
  z.strictObject({kind: z.literal('grid'), levels: count(1, 1_000)}),
  z.strictObject({kind: z.literal('latin-hypercube'), points: count(1, 1_000_000)}),
  z.strictObject({kind: z.literal('sobol'), points: count(1, 1_048_576)}),
  z.strictObject({kind: z.literal('morris'), trajectories: count(2, 10_000), levels: z.exactOptional(count(2, 100))}),
  z.strictObject({kind: z.literal('saltelli'), basePoints: count(2, 1_048_576)}),
  z.strictObject({kind: z.literal('one-at-a-time')}),
  z.strictObject({
    kind: z.literal('rows'),
    file: text.describe('CSV file relative to this one: one column per factor, one row per point'),
  }),
]);

/** Shape of a sweep's spec file. What refers to scenarios, factors and other files is checked by `parseSweep`. */
export const sweepSchema = z.strictObject({
  scenario: text.describe('Name of a scenario, or a JSON file relative to this one'),
  plans: z
    .exactOptional(z.array(text).min(1))
    .describe('Names of plans, or JSON files relative to this one; history if absent'),
  seed: seed.describe('Seed of the luck and of the design'),
  runs: count(1, 1_000_000).describe('Histories under each plan at each point'),
  people: z.exactOptional(count(fewestPeople, 100_000_000)).describe('Agents in each history; 2000 if absent'),
  years: z.exactOptional(count(1, 100)).describe('Years simulated; 10 if absent, fewer where the scenario has fewer'),
  rule: z.exactOptional(z.enum(Object.keys(relapseRules))).describe('What counts as relapse; default if absent'),
  factors: z.array(factor).min(1).describe('What is varied'),
  design: design.describe('How points are chosen'),
  measures: z.exactOptional(z.array(text).min(1)).describe('What is read from each history'),
  batch: z.exactOptional(count(1, 10_000)).describe('Histories computed and kept together; 20 if absent'),
});

/** A spec file as it is written. */
export type SweepSpec = z.infer<typeof sweepSchema>;

/** A factor as a spec file has it. */
export type FactorSpec = SweepSpec['factors'][number];

/** A design as a spec file has it. */
export type DesignSpec = SweepSpec['design'];

/** JSON Schema of spec files by file name; the file in docs/schema is written from here. */
export const sweepJsonSchemas: Readonly<Record<string, object>> = {
  'sweep.schema.json': {title: 'Postbellum sweep', ...z.toJSONSchema(sweepSchema)},
};
