import type {Language} from './language.ts';
import {plain} from './plain.ts';

/** Where the numbers of a chart come from. */
export interface Provenance {
  readonly scenario: {readonly name: string};
  readonly plan: {readonly name: string};
  readonly runs: number;
  /** Agents in each history. */
  readonly people: number;
  readonly start: string;
  readonly end: string;
  readonly seed: string;
  readonly engine: string;
}

/** The line that goes with every copy of a chart; `runsWords` in place of how many runs. */
export function provenanceWords(
  {scenario, plan, runs, people, start, end, seed, engine}: Provenance,
  language: Language,
  runsWords?: string,
): string {
  const agents = language.number(people);
  const [name, under] = [plain(scenario.name), plain(plan.name.replaceAll('-', ' '))];
  if (language.name === 'fr') {
    const made = runsWords ?? `${language.number(runs)} ${runs < 2 ? 'simulation' : 'simulations'}`;
    return `Simulé, ce n’est pas une prévision. Scénario ${name}\u00A0; plan ${under}\u00A0; ${made}\u00A0; ${agents} agents\u00A0; du ${start} au ${end}\u00A0; graine ${seed}\u00A0; moteur ${engine}.`;
  }
  const made = runsWords ?? `${language.number(runs)} ${runs === 1 ? 'run' : 'runs'}`;
  return `Simulated, not a forecast. Scenario ${name}; plan ${under}; ${made}; ${agents} agents; ${start} to ${end}; seed ${seed}; engine ${engine}.`;
}

/** Throw on numbers that no ensemble has. */
export function checkProvenance({runs, people}: Pick<Provenance, 'runs' | 'people'>): void {
  for (const [noun, count] of Object.entries({runs, people})) {
    if (!(Number.isInteger(count) && count >= 1)) {
      throw new RangeError(`invalid ${noun}: ${count} (a whole number from 1)`);
    }
  }
}
