import {Random} from '@postbellum/sim-core';
import type {CoreFacts} from '../surrogate/core-facts.ts';
import {type CoreParameters, referenceParameters} from '../surrogate/core-parameters.ts';
import {coteDivoireCore} from '../surrogate/cote-divoire-core.ts';
import {type CoreGiven, genericCountry} from '../surrogate/generic-country.ts';
import {liberiaCore} from '../surrogate/liberia-core.ts';
import {type SurrogateRisk, surrogateRisk} from '../surrogate/surrogate-risk.ts';
import type {UcdpSpell} from '../validate/ucdp-spell.ts';
import {crossNationalSummaries} from './cross-national-summaries.ts';
import type {Simulator} from './evaluate.ts';
import {type Free, nameOf} from './free-parameter.ts';
import {summariesFor, type Target} from './target.ts';

export interface SurrogateSimulatorOptions {
  readonly free: readonly Free[];
  readonly targets: readonly Target[];
  /** Countries drawn, and histories of each case, at each point: as many as the whole model would be run. */
  readonly runs: number;
}

/** Where the reduced model has the parameters of the whole. */
const names: Readonly<Record<string, keyof CoreParameters>> = {
  'resortToForce.baseline': 'baseline',
  'resortToForce.frailtySd': 'frailtySd',
  'resortToForce.stock': 'stock',
  'resortToForce.disbelief': 'disbelief',
  'resortToForce.exclusion': 'exclusion',
  'resortToForce.deterrence': 'deterrence',
  'resortToForce.neighbour': 'neighbour',
  'resortToForce.contest': 'contest',
  'commitment.guarantee': 'guarantee',
  'remobilisation.decay': 'decay',
  'remobilisation.floor': 'floor',
  'monitoring.perSoldier': 'perSoldier',
  'monitoring.populationExponent': 'dilution',
};

/** What the reduced model cannot say: it counts no deaths. */
const silent: readonly string[] = ['reaching-1000'];

/** Targets that the reduced model has a summary for. */
export const surrogateTargets = (targets: readonly Target[]): readonly Target[] =>
  targets.filter(({name}) => !silent.includes(name));

/**
 * The reduced model as a simulator for self-tests: it draws histories from its probabilities, as many as the whole model
 * would be run, so that its summaries are as noisy. Throws `unsupported parameter` where the reduced model has none of
 * that name; the simulator throws `unknown target`.
 */
export function surrogateSimulator({free, targets, runs}: SurrogateSimulatorOptions): Simulator {
  const keys = free.map(each => {
    const key = names[nameOf(each)];
    if (!key)
      throw new RangeError(`unsupported parameter: ${nameOf(each)} (known are ${Object.keys(names).join(', ')})`);
    return key;
  });
  return async (point, replicate) => {
    const own = Object.fromEntries(keys.map((key, index) => [key, point[index]]));
    const parameters: CoreParameters = {...referenceParameters, ...own};
    const luck = new Random(replicate, 'surrogate');
    const summaries = {...drawnCountries(parameters, {runs, replicate, luck}), ...cases(parameters, {runs, luck})};
    return summariesFor(targets, summaries);
  };
}

interface Drawing {
  readonly runs: number;
  readonly luck: Random;
}

function drawnCountries(
  parameters: CoreParameters,
  {runs, replicate, luck}: Drawing & {readonly replicate: string},
): Readonly<Record<string, number>> {
  const under = (years: number, given: CoreGiven): (UcdpSpell | undefined)[] =>
    Array.from({length: runs}, (_, country) => {
      const facts = genericCountry(`${replicate}/${country}`, given);
      return spellOf(surrogateRisk(parameters, facts, {weeks: years * 52}), years, luck.uniform(country));
    });
  return crossNationalSummaries({
    asDrawn: under(15, {}),
    noSoldiers: under(10, {}),
    soldiers10000: under(10, {troops: {soldiers: 10_000, years: 6}}),
    soldiers10000Decade: under(10, {troops: {soldiers: 10_000, years: 10}}),
    soldiers20000Decade: under(10, {troops: {soldiers: 20_000, years: 10}}),
  });
}

/** The year in which risk passes what was drawn; no peace to lose where that is the first. */
function spellOf(risk: SurrogateRisk, years: number, drawn: number): UcdpSpell | undefined {
  const year = Array.from({length: years}, (_, at) => at + 1).find(each => risk.risk(each * 52 - 1) > drawn);
  if (year === 1) return undefined;
  return year === undefined ? {years} : {years, relapse: year};
}

function cases(parameters: CoreParameters, {runs, luck}: Drawing): Readonly<Record<string, number>> {
  const of = (facts: CoreFacts, weeks: number): SurrogateRisk =>
    surrogateRisk(parameters, facts, {weeks, counted: 'organised'});
  const liberia = of(liberiaCore, 260);
  const coteDIvoire = of(coteDivoireCore, 416);
  const between = ({survival}: SurrogateRisk, from: number, to: number): number => 1 - survival(to) / survival(from);
  const share = (probability: number, purpose: number): number => {
    let hits = 0;
    for (let run = 0; run < runs; run++) if (luck.uniform(run, purpose) < probability) hits++;
    return hits / runs;
  };
  return {
    'liberia-2003-2008': share(between(liberia, 51, 259), 1),
    'cote-divoire-2010-2011': share(between(coteDIvoire, 311, 415), 2),
    'cote-divoire-quiet': 1 - share(between(coteDIvoire, 103, 311), 3),
  };
}
