import {compileFacts, type Facts, type Scenario} from '@postbellum/sim-core';
import {type Preset, type StoredResult, storedResult} from '../presets/preset.ts';
import type {CaseName} from '../words/case-words.ts';

/** A country with all the lab shows of it before anything is run. */
export interface LoadedCase {
  readonly name: CaseName;
  readonly scenario: Scenario;
  readonly facts: Facts;
  readonly stored: StoredResult;
}

/** Files of each case, loaded when it is opened. */
const files: Readonly<
  Record<CaseName, () => Promise<readonly [{readonly scenario: Scenario}, {readonly default: Preset}]>>
> = {
  tessera: () => Promise.all([import('./tessera.ts'), import('../presets/tessera.json')]),
  liberia: () => Promise.all([import('./liberia.ts'), import('../presets/liberia.json')]),
  'cote-divoire': () => Promise.all([import('./cote-divoire.ts'), import('../presets/cote-divoire.json')]),
};

/** Loads a case. */
export async function loadCase(name: CaseName): Promise<LoadedCase> {
  const [{scenario}, {default: preset}] = await files[name]();
  return {name, scenario, facts: compileFacts(scenario), stored: storedResult(preset)};
}
