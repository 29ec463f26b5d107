import type {TrustMatrixData} from './trust-matrix-data.ts';

interface Invention {
  readonly months?: number;
  readonly runs?: number;
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly every?: boolean;
  readonly still?: boolean;
}

/** INVENTED numbers: people come to trust the state, factions cease to believe. */
export function inventedTrust({
  months = 60,
  runs = 40,
  from = ['people', 'Front of the North', 'Movement of the South'],
  to = ['the mission', 'the state', 'other groups', 'the settlement'],
  every = false,
  still = false,
}: Invention = {}): TrustMatrixData {
  const actors = (titles: readonly string[]) => titles.map((title, i) => ({key: `actor ${i}`, title}));
  const dates = Array.from({length: months}, (_, i) => new Date(Date.UTC(2003, i, 6)).toISOString().slice(0, 10));
  const pairs = from.flatMap((_, row) => to.map((_, column) => [row, column] as const));
  const known = pairs.filter(([row, column]) => every || (row === 0) === column < 3);
  return {
    scenario: {name: 'invented', title: 'Invented country'},
    plan: {name: 'history', title: 'As it was'},
    from: actors(from),
    to: actors(to),
    dates,
    trust: known.map(([row, column]) => ({
      from: `actor ${row}`,
      to: `actor ${column}`,
      values: dates.map((_, month) => {
        const slope = still ? 0 : (column === 1 ? 0.5 : -0.3) / (row + 1);
        const mean = Math.max(0, Math.min(1, 0.4 + 0.05 * column + (slope * month) / Math.max(1, months - 1)));
        return {mean, ...(runs > 1 && {sd: 0.1, interval: {level: 0.9, low: mean - 0.03, high: mean + 0.03}})};
      }),
    })),
    start: '2003-01-06',
    end: dates[months - 1],
    runs,
    people: 2_000,
    seed: '1',
    engine: '0.1.0',
  };
}

const longWord = 'Donaudampfschifffahrtsgesellschaftskapit';

/** INVENTED data, usual and hostile, that the matrix must draw without overlap. */
export const trustCases: Readonly<Record<string, TrustMatrixData>> = {
  usual: inventedTrust(),
  'one run': inventedTrust({runs: 1, months: 1}),
  still: inventedTrust({still: true, months: 3}),
  'many months': inventedTrust({months: 600}),
  full: inventedTrust({
    every: true,
    from: Array.from({length: 8}, (_, i) => `Group ${i}`),
    to: Array.from({length: 8}, (_, i) => `Group ${i}`),
  }),
  none: {...inventedTrust(), trust: []},
  hostile: inventedTrust({
    from: [longWord, `<script>alert("1")</script>`, `a\nb & "c"]]> ${longWord}`],
    to: ['大大大大大大大大大大大大', longWord, '', '<b>', 'x'],
  }),
};
