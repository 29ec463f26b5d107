import type {PairedSamples} from '@postbellum/sim-core';
import {asItWas, withoutMission} from './histories.fixture.ts';

const aboutOf = ({rule, histories, ...about}: typeof asItWas) => about;

/** INVENTED pairs of an invented country, with the mean that follows from them; they say nothing about any real place. */
export function inventedPairs(
  pairs: readonly (readonly [a: number, b: number])[],
  changes: Partial<PairedSamples> = {},
): PairedSamples {
  const differences = pairs.map(([a, b]) => b - a);
  const mean = differences.reduce((sum, each) => sum + each, 0) / pairs.length;
  const sd = Math.sqrt(differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (pairs.length - 1));
  const reach = (1.68 * sd) / Math.sqrt(pairs.length);
  return {
    a: {...aboutOf(asItWas), runs: pairs.length},
    b: {...aboutOf(withoutMission), runs: pairs.length},
    measure: {title: 'years at peace within ten years', unit: 'years', better: 'more'},
    pairs: pairs.map(([a, b], run) => ({run, a, b})),
    mean,
    ...(pairs.length > 1 && {interval: {level: 0.9, low: mean - reach, high: mean + reach}}),
    ...changes,
  };
}

const spread = (runs: number, scale = 1): readonly (readonly [number, number])[] =>
  Array.from({length: runs}, (_, run) => {
    const luck = ((run + 0.5) * 0.618034) % 1;
    const [a, b] = [Math.min(10, 2 + 21 * luck), Math.min(10, 1 + 12 * luck)];
    return [scale * a, scale * (run % 17 === 3 ? Math.min(10, a + 1) : b)];
  });

const longWord = 'Donaudampfschifffahrtsgesellschaftskapit';

/** INVENTED data, usual and hostile, that the difference chart must draw without overlap. */
export const differenceCases: Readonly<Record<string, PairedSamples>> = {
  pairs: inventedPairs(spread(100)),
  'less is better': inventedPairs(spread(60, 1_000), {
    measure: {title: 'deaths within ten years', unit: 'persons', better: 'less'},
  }),
  'a thousand': inventedPairs(spread(1_000)),
  'one pair': inventedPairs([[4, 10]]),
  'all the same': inventedPairs(Array.from({length: 20}, () => [3, 3])),
  'one of many': inventedPairs(Array.from({length: 400}, (_, i) => [3, i === 7 ? 2 : 3])),
  'wide interval': inventedPairs([
    [0, 1],
    [0, -4],
  ]),
  'hostile words': inventedPairs(spread(30, 1e9), {
    a: {...aboutOf(asItWas), runs: 30, plan: {name: longWord, title: longWord}},
    b: {...aboutOf(withoutMission), runs: 30, plan: {name: `${longWord}\nand <b>`, title: 'x'}},
    measure: {title: `${longWord} <script>alert("1")</script>`, unit: longWord, better: 'less'},
  }),
};
