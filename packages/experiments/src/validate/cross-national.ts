import {type Overrides, type Run, type Scenario, weeksBetween} from '@postbellum/sim-core';
import {sequential} from '../executor/sequential.ts';
import type {Executor, Task, Watch, Work} from '../executor.ts';
import {requireCount} from '../statistics/count.ts';
import {anniversaryWeek} from '../statistics/horizon.ts';
import {unlessStopped} from '../unless-stopped.ts';
import {type UcdpSpell, ucdpSpell} from './ucdp-spell.ts';
import {type VariantName, variants} from './variants.ts';

export interface CrossNationalOptions extends Watch {
  /** Draws a post-war country; the same seed draws the same one. */
  readonly country: (seed: string) => Scenario;
  /** Country i is drawn with the seed `<seed>/<i>`, and every variant of it runs on the luck of that seed. */
  readonly seed: string;
  /** Countries drawn, each one history of each variant. */
  readonly runs: number;
  readonly variants: readonly VariantName[];
  readonly people?: number | undefined;
  readonly parameters?: Overrides | undefined;
  readonly executor?: Executor | undefined;
}

/** Peace of every country drawn, under every variant: entry i of each list is the same country on the same luck. */
export interface CrossNational {
  readonly seed: string;
  readonly countries: number;
  readonly spells: Readonly<Partial<Record<VariantName, readonly (UcdpSpell | undefined)[]>>>;
}

/** Countries whose runs are kept at once. */
const chunk = 40;
/** Nothing but deaths is recorded. */
const noIndicators = {};

/**
 * Draws countries and reads how long peace holds in each under each variant. Runs are reduced to spells as they come.
 * Stopped early, it gives the countries that were finished under all variants, in whole chunks of forty; where there is
 * none it throws the reason of the signal. Throws `invalid runs`.
 */
export async function crossNational({
  executor = sequential(),
  onProgress,
  signal,
  ...options
}: CrossNationalOptions): Promise<CrossNational> {
  requireCount('runs', options.runs, 1);
  const spells = Object.fromEntries(options.variants.map(name => [name, [] as (UcdpSpell | undefined)[]]));
  const total = options.runs * options.variants.length;
  let before = 0;
  for (let first = 0; first < options.runs; first += chunk) {
    const count = Math.min(chunk, options.runs - first);
    const countries = Array.from({length: count}, (_, index) => options.country(`${options.seed}/${first + index}`));
    const found: SpellsByVariant[] = [];
    for (const names of bySpan(options.variants)) {
      const watch = {signal, onProgress: (done: number): void => onProgress?.(before + done, total)};
      const each = await spellsOf(names, countries, first, {...options, executor}, watch);
      if (!each) break;
      found.push(...each);
      before += names.length * count;
    }
    if (found.length < options.variants.length) break;
    for (const [name, each] of found) spells[name].push(...each);
  }
  const countries = Math.min(...Object.values(spells).map(({length}) => length));
  if (countries === 0) throw signal?.reason;
  return {seed: options.seed, countries, spells};
}

type SpellsByVariant = readonly [VariantName, readonly (UcdpSpell | undefined)[]];

/** Variants in groups that are simulated for equally many years. */
function bySpan(names: readonly VariantName[]): readonly (readonly VariantName[])[] {
  const spans = [...new Set(names.map(name => variants[name].years))];
  return spans.map(years => names.filter(name => variants[name].years === years));
}

/** Spells of every country under some variants; undefined where it was stopped before all were simulated. */
async function spellsOf(
  names: readonly VariantName[],
  countries: readonly Scenario[],
  first: number,
  {executor, seed, people, parameters}: CrossNationalOptions & {readonly executor: Executor},
  watch: Watch,
): Promise<readonly SpellsByVariant[] | undefined> {
  const tasks = countries.flatMap((country, index): Task[] =>
    names.map(name => ({...variants[name].make(country), seed: `${seed}/${first + index}`})),
  );
  const [scenario] = countries;
  const whole = Math.min(...countries.map(({start, end}) => weeksBetween(start, end)));
  const asked = Math.max(...countries.map(({start}) => anniversaryWeek(start, variants[names[0]].years)));
  const work = {
    scenario,
    tasks,
    weeks: Math.min(asked, whole),
    indicators: noIndicators,
    ...(people !== undefined && {people}),
    ...(parameters !== undefined && {parameters}),
  };
  const runs = await allRuns(executor, work, watch);
  return (
    runs &&
    names.map((name, place) => [name, countries.map((_, index) => ucdpSpell(runs[index * names.length + place]))])
  );
}

/** All runs of the work; undefined where it was stopped before the last of them. */
async function allRuns(executor: Executor, work: Work, watch: Watch): Promise<readonly Run[] | undefined> {
  const outcome = await unlessStopped(watch.signal, () => executor.execute(work, watch));
  const made = outcome?.runs.filter(run => run !== undefined);
  return made?.length === work.tasks.length ? made : undefined;
}
