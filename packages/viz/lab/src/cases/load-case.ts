import type {Facts, Scenario} from '@postbellum/sim-core';
import {loadPreset} from '../presets/load-preset.ts';
import {type StoredResult, storedResult} from '../presets/preset.ts';
import type {CaseName} from '../words/case-words.ts';

/** A country with all the lab shows of it before anything is run. */
export interface LoadedCase {
  readonly name: CaseName;
  readonly scenario: Scenario;
  readonly facts: Facts;
  readonly stored: StoredResult;
}

/** Scenario of each case, loaded when it is opened. */
const scenarios: Readonly<Record<CaseName, () => Promise<{readonly scenario: Scenario}>>> = {
  tessera: () => import('./tessera.ts'),
  liberia: () => import('./liberia.ts'),
  'cote-divoire': () => import('./cote-divoire.ts'),
};

/** Loads a case. */
export async function loadCase(name: CaseName): Promise<LoadedCase> {
  const parts = [import('./compile-facts.ts'), scenarios[name](), loadPreset(name)] as const;
  const [{compileFacts}, {scenario}, preset] = await Promise.all(parts);
  return {name, scenario, facts: compileFacts(scenario), stored: storedResult(preset)};
}
