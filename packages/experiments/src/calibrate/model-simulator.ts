import type {Scenario} from '@postbellum/sim-core';
import type {Executor} from '../executor.ts';
import {crossNational} from '../validate/cross-national.ts';
import {coteDivoireSummaries, liberiaSummaries} from './case-summaries.ts';
import {crossNationalSummaries, crossNationalVariants} from './cross-national-summaries.ts';
import type {Simulator} from './evaluate.ts';
import {type Free, overridesAt} from './free-parameter.ts';
import {summariesFor, type Target} from './target.ts';

export interface ModelSimulatorOptions {
  readonly free: readonly Free[];
  readonly targets: readonly Target[];
  /** Countries drawn at each point, one history of each variant, and histories of each case. */
  readonly runs: number;
  readonly people: number;
  readonly executor: Executor;
  /** Draws a country after a civil war; the same seed draws the same one. */
  readonly country: (seed: string) => Scenario;
  /** Read where a target needs them. */
  readonly liberia?: Scenario | undefined;
  readonly coteDivoire?: Scenario | undefined;
}

/**
 * The whole model as a simulator. Each point draws its own countries from the seed of its replicate, so that the
 * countries of all points together stand for the distribution. What no target asks for is not simulated. Throws `missing scenario` where a target needs
 * one that is absent; the simulator throws `unknown target`, and what `simulate` refuses.
 */
export function modelSimulator({
  free,
  targets,
  country,
  liberia,
  coteDivoire,
  ...sizes
}: ModelSimulatorOptions): Simulator {
  const asked = (prefix: string): boolean => targets.some(({name}) => name.startsWith(prefix));
  const drawn = !targets.every(({name}) => name.startsWith('liberia') || name.startsWith('cote-divoire'));
  if (asked('liberia') && !liberia) throw new RangeError('missing scenario: liberia');
  if (asked('cote-divoire') && !coteDivoire) throw new RangeError('missing scenario: cote-divoire');
  return async (point, replicate, watch) => {
    const options = {...sizes, seed: replicate, parameters: overridesAt(free, point), signal: watch?.signal};
    const summaries = {
      ...(drawn && (await drawnCountries(country, options))),
      ...(liberia && asked('liberia') && (await liberiaSummaries(liberia, options))),
      ...(coteDivoire && asked('cote-divoire') && (await coteDivoireSummaries(coteDivoire, options))),
    };
    return summariesFor(targets, summaries);
  };
}

async function drawnCountries(
  country: ModelSimulatorOptions['country'],
  options: Omit<Parameters<typeof crossNational>[0], 'country' | 'variants'>,
): Promise<Readonly<Record<string, number>>> {
  const {spells} = await crossNational({...options, country, variants: crossNationalVariants});
  const of = (name: (typeof crossNationalVariants)[number]) => spells[name] ?? [];
  return crossNationalSummaries({
    asDrawn: of('asDrawn'),
    noSoldiers: of('noSoldiers'),
    soldiers10000: of('soldiers10000'),
    soldiers10000Decade: of('soldiers10000Decade'),
    soldiers20000Decade: of('soldiers20000Decade'),
  });
}
