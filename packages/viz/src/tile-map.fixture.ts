import type {TileMapData, TilePlace} from './tile-map-data.ts';

const names = ['North', 'Grand Cape Mount', 'West', 'Capital', 'East', 'Bas-Sassandra', 'South'];
const positions = [
  [0, 1],
  [0, 2],
  [1, 0],
  [1, 1],
  [1, 2],
  [2, 1],
  [3, 2],
] as const;

interface Invention {
  readonly runs?: number;
  /** A share of histories unless a unit is given. */
  readonly unit?: string;
  readonly times?: number;
  readonly years?: number;
  readonly months?: number;
  readonly titles?: readonly string[];
  readonly words?: string;
}

/** INVENTED numbers for a country that does not exist: they fall with time and rise to the south-east. */
export function inventedTiles({
  runs = 200,
  unit = 'share of histories',
  times = 1,
  years = 10,
  months,
  titles = names,
  words = 'at least 25 reported deaths in a year',
}: Invention = {}): TileMapData {
  const periods = months === undefined ? yearsFrom2003(years) : monthsFrom2003(months);
  const places = titles.map((title, i): TilePlace => {
    const [row, column] = positions[i] ?? [4 + Math.floor(i / 8), i % 8];
    const values = periods.map((_, period) => {
      const share = Math.round((runs * (i + 1)) / (9 + period)) / runs;
      return times * Math.min(1, share);
    });
    const intervals = values.map(value => ({
      level: 0.9,
      low: Math.max(0, value - 0.08 * times),
      high: value + 0.04 * times,
    }));
    return {key: `place ${i}`, title, row, column, values, ...(runs > 1 && {intervals})};
  });
  return {
    scenario: {name: 'invented', title: 'Invented country'},
    plan: {name: 'history', title: 'As it was'},
    measure: {title: words, unit},
    periods,
    every: months === undefined ? 'year' : 'month',
    places,
    start: periods[0].from,
    end: periods[periods.length - 1].to,
    runs,
    people: 2_000,
    seed: '1',
    engine: '0.1.0',
  };
}

function yearsFrom2003(count: number): TileMapData['periods'] {
  return Array.from({length: count}, (_, i) => ({
    from: i === 0 ? '2003-08-18' : `${2003 + i}-01-01`,
    to: `${2003 + i}-12-31`,
  }));
}

function monthsFrom2003(count: number): TileMapData['periods'] {
  const day = (month: number, of: number): string => new Date(Date.UTC(2003, month, of)).toISOString().slice(0, 10);
  return Array.from({length: count}, (_, i) => ({from: day(i, 1), to: day(i + 1, 0)}));
}

const longWord = 'Donaudampfschifffahrtsgesellschaftskapit';
const hostile = [
  longWord,
  `<script>alert("1")</script>`,
  `a\nb & "c"]]>`,
  '大大大大大大大大',
  '',
  `${longWord} ${longWord}`,
  'x',
];
const usual = inventedTiles();

/** INVENTED data, usual and hostile, that the map must draw without overlap. */
export const tileCases: Readonly<Record<string, TileMapData>> = {
  usual,
  missing: {
    ...usual,
    places: usual.places.map((place, i) =>
      i % 3 === 1 ? {...place, values: place.values.map(() => null), intervals: place.values.map(() => null)} : place,
    ),
  },
  deaths: inventedTiles({unit: 'persons', times: 12_345, words: 'reported deaths by organised groups'}),
  'one run': inventedTiles({runs: 1, years: 1, titles: ['Only']}),
  none: inventedTiles({times: 0}),
  'many months': inventedTiles({months: 600}),
  'few months': inventedTiles({months: 7, runs: 20}),
  hostile: inventedTiles({titles: hostile, words: `<script>\n${longWord} ${longWord}`, unit: longWord, times: 3}),
  doubled: inventedTiles({
    titles: names.map(name => `${name} ${name}`),
    words: 'at least 25 reported deaths in a year '.repeat(2),
  }),
  wide: inventedTiles({titles: Array.from({length: 24}, (_, i) => `Place ${i}`)}),
};
