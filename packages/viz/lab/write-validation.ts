import {readFileSync, writeFileSync} from 'node:fs';
import {engineVersion} from '@postbellum/sim-core';
import {type PrintedValidation, storedValidation} from './src/evidence/stored-validation.ts';

/** Stores what comes in: `postbellum validate all --json | tsx packages/viz/lab/write-validation.ts`. */
const printed = JSON.parse(readFileSync(0, 'utf8')) as PrintedValidation;
const stored = storedValidation(printed, engineVersion);
writeFileSync(new URL('./src/evidence/validation.json', import.meta.url), `${JSON.stringify(stored, null, 1)}\n`);
