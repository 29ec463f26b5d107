import type {ChartFacet, FacetStep, SmallMultiplesData} from './small-multiples-data.ts';

interface Invention {
  readonly facets?: readonly string[];
  readonly months?: number;
  readonly runs?: number;
  readonly unit?: string;
  readonly valueAt?: (facet: number, month: number) => number;
  readonly of?: 'runs' | 'histories';
}

/** INVENTED numbers: each facet rises less than the one before. */
export function inventedFacets({
  facets = ['As it was', 'Half the force', 'No mission', 'Elections two years later'],
  months = 120,
  runs = 100,
  unit = 'share of histories',
  valueAt = (facet, month) => Math.round(((month + 1) * 60) / (months * (facet + 1))) / 100,
  of = 'runs',
}: Invention = {}): SmallMultiplesData {
  const dates = Array.from({length: months}, (_, i) => new Date(Date.UTC(2003, i, 6)).toISOString().slice(0, 10));
  return {
    measure: {title: unit === 'share of histories' ? 'armed conflict resumed' : 'trust in the state', unit},
    band: {of, level: 0.9},
    facets: facets.map((title, facet): ChartFacet => {
      const steps = dates.map((date, month): FacetStep => {
        const value = valueAt(facet, month);
        return {date, value, ...(runs > 1 && {low: value * 0.8, high: Math.max(value * 1.2, value)})};
      });
      return {
        ...{key: `facet ${facet}`, title, steps, end: dates[months - 1], runs, people: 2_000, seed: '1'},
        ...{scenario: {name: 'invented', title: 'Invented country'}, plan: {name: `plan-${facet}`}, engine: '0.1.0'},
      };
    }),
  };
}

const longWord = 'Donaudampfschifffahrtsgesellschaftskapit';
const usual = inventedFacets();

/** INVENTED data, usual and hostile, that the chart must draw without overlap. */
export const multiplesCases: Readonly<Record<string, SmallMultiplesData>> = {
  usual,
  trust: inventedFacets({unit: 'share', of: 'histories', valueAt: (facet, month) => 0.3 + (facet * month) / 900}),
  'log hazard': inventedFacets({
    unit: 'log 1/year',
    runs: 1,
    facets: ['One', 'Two'],
    valueAt: (facet, month) => -5 + facet * 7 * Math.sin(month / 20),
  }),
  'no events': inventedFacets({valueAt: () => 0}),
  'one month': inventedFacets({months: 1, runs: 1, facets: ['Only']}),
  'many months': inventedFacets({months: 600, facets: ['A', 'B']}),
  'few months': inventedFacets({months: 7}),
  twelve: inventedFacets({facets: Array.from({length: 12}, (_, i) => `Plan ${i}`), months: 24}),
  uneven: {
    ...usual,
    facets: usual.facets.map((facet, i) => {
      const steps = facet.steps.slice(0, 120 - 40 * (i % 2));
      return {...facet, steps, end: steps[steps.length - 1].date};
    }),
  },
  hostile: {
    ...inventedFacets({
      facets: [longWord, `<script>alert("1")</script>`, `a\nb & "c"]]> ${longWord} ${longWord}`, ''],
      unit: longWord,
      valueAt: (facet, month) => 1e9 * facet * month,
      months: 12,
    }),
    measure: {title: `<b>${longWord}</b>`, unit: longWord},
  },
};
