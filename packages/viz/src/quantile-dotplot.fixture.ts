import type {Samples} from '@postbellum/sim-core';
import {asItWas, historiesCases} from './histories.fixture.ts';
import type {QuantileDotplotData} from './quantile-dotplot-data.ts';

/** INVENTED numbers, spread by the golden ratio over a long tail; they say nothing about any real place. */
export function inventedSamples(runs: number, changes: Partial<Samples> = {}): Samples {
  const {rule, histories, ...about} = asItWas;
  const values = Array.from({length: runs}, (_, run) => Math.round(40 * (((run + 0.5) * 0.618034) % 1) ** -0.6));
  return {...about, runs, measure: {title: 'deaths within ten years', unit: 'persons'}, values, ...changes};
}

const longWord = 'Donaudampfschifffahrtsgesellschaftskapit';
const relapse = (name: string): QuantileDotplotData => ({kind: 'relapse', histories: historiesCases[name].plans[0]});
const number = (samples: Samples): QuantileDotplotData => ({kind: 'number', samples});

/** INVENTED data, usual and hostile, that the dotplot must draw without overlap. */
export const quantileDotplotCases: Readonly<Record<string, QuantileDotplotData>> = {
  relapse: relapse('one plan'),
  'two hundred': relapse('two hundred'),
  'one run': relapse('one run'),
  'nothing resumes': relapse('nothing resumes'),
  'all at once': relapse('all at once'),
  '600 months': relapse('600 months'),
  'hostile words': relapse('hostile words'),
  number: number(inventedSamples(100)),
  'one number': number(inventedSamples(1)),
  'all the same': number(inventedSamples(30, {values: Array<number>(30).fill(0)})),
  'large numbers': number(
    inventedSamples(40, {
      values: Array.from({length: 40}, (_, i) => (i - 20) ** 3 * 1_234_567.89),
      measure: {title: `${longWord} <script>alert("1")</script>`, unit: longWord},
    }),
  ),
};
