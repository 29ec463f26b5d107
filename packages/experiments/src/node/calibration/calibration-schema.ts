import {z} from 'zod';
import {mostFree} from '../../calibrate/free-parameter.ts';
import {targetSetNames} from '../../calibrate/targets.ts';
import {date, seed, text} from '../spec/spec-fields.ts';
import {least, selfTestModels} from './calibration-settings.ts';

/** More than anybody could mean. */
const mostPeople = 100_000_000;
const mostOfAll = 1_000_000;

/**
 * Shape of a calibration's spec file: its fields are the options of `calibrate`. Which go together, and what refers to
 * scenarios and parameters, is checked by `parseCalibration`.
 */
export const calibrationSchema = z
  .strictObject({
    fit: z.exactOptional(z.enum(targetSetNames)).describe('Which targets of the evidence are fitted'),
    record: z
      .exactOptional(text)
      .describe('Country whose record is fitted instead: name of a scenario, or a JSON file relative to this one'),
    until: z.exactOptional(date).describe('Last day of the record that is fitted, as YYYY-MM-DD'),
    draws: size('draws').describe(
      'Draws of the posterior at which histories are held against the record; 20 if absent',
    ),
    free: z
      .exactOptional(z.array(text).min(1).meta({maxItems: mostFree}))
      .describe(
        'Parameters that are fitted: mechanism.parameter, as `postbellum describe --parameters` lists them, with :log to search the logarithm; the usual ten if absent',
      ),
    points: size('points').describe('Points simulated over all waves; 300 if absent, 120 for a record'),
    waves: size('waves').describe('Waves of history matching; 3 if absent, 1 for a self-test'),
    runs: size('runs').describe(
      'Countries drawn and histories of each case at each point; 24 if absent, 6 for a record',
    ),
    people: size('people').describe('Agents in each history; 2000 if absent'),
    seed: z.exactOptional(seed).describe('Seed of the luck; 1 if absent'),
    choose: size('choose').describe('Draws of the posterior tried, of which the one nearest to the targets is chosen'),
    selfTest: z
      .exactOptional(z.enum(selfTestModels))
      .describe('Plant parameters and recover them, in the reduced model or in the full one'),
    sets: size('sets').describe('Sets planted by a self-test; 20 if absent'),
  })
  .meta({
    oneOf: [{required: ['fit']}, {required: ['record']}],
    dependentRequired: {record: ['until'], until: ['record'], draws: ['record'], selfTest: ['fit'], sets: ['selfTest']},
    not: {required: ['choose', 'selfTest']},
  });

/** JSON Schema of spec files by file name; the file in docs/schema is written from here. */
export const calibrationJsonSchemas: Readonly<Record<string, object>> = {
  'calibration.schema.json': {title: 'Postbellum calibration', ...z.toJSONSchema(calibrationSchema)},
};

function size(field: keyof typeof least): z.ZodExactOptional<z.ZodInt> {
  const most = field === 'people' ? mostPeople : mostOfAll;
  return z.exactOptional(z.int().min(least[field]).max(most));
}
