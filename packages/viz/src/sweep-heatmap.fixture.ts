import type {HeatmapCell, SweepHeatmapData} from './sweep-heatmap-data.ts';

interface Invention {
  readonly columns?: number;
  readonly rows?: number;
  readonly runs?: number;
  readonly unit?: string;
  readonly valueAt?: (x: number, y: number) => number;
}

/** INVENTED numbers: relapse falls with troops and with the guarantee. */
export function inventedGrid({
  columns = 5,
  rows = 4,
  runs = 40,
  unit = 'share of histories',
  valueAt = (x, y) => Math.round((0.9 - 0.11 * x - 0.08 * y) * runs) / runs,
}: Invention = {}): SweepHeatmapData {
  const cells = Array.from({length: rows * columns}, (_, i): HeatmapCell => {
    const [x, y] = [i % columns, Math.floor(i / columns)];
    const value = unit === 'share of histories' ? Math.max(0, Math.min(1, valueAt(x, y))) : valueAt(x, y);
    const interval = {
      level: 0.9,
      low: unit === 'share of histories' ? Math.max(0, value - 0.1) : value - 1,
      high: value + 0.1,
    };
    return {x, y, runs, failed: i === 3 ? 1 : 0, value, ...(runs > 1 && {interval})};
  });
  return {
    scenario: {name: 'invented', title: 'Invented country'},
    plan: {name: 'no-mission', title: 'Without a mission'},
    measure: {title: 'relapse within ten years', unit},
    x: {
      name: 'troops',
      title: 'peacekeeping soldiers',
      unit: 'times the plan',
      values: Array.from({length: columns}, (_, i) => i / 2),
    },
    y: {name: 'commitment.guarantee', unit: '1/year', values: Array.from({length: rows}, (_, i) => 0.2 + i / 4)},
    cells,
    start: '2003-08-18',
    end: '2013-08-12',
    runs,
    people: 2_000,
    seed: '1',
    engine: '0.1.0',
  };
}

const longWord = 'Donaudampfschifffahrtsgesellschaftskapit';
const usual = inventedGrid();

/** INVENTED data, usual and hostile, that the heat map must draw without overlap. */
export const heatmapCases: Readonly<Record<string, SweepHeatmapData>> = {
  usual,
  few: {
    ...usual,
    cells: usual.cells.flatMap((cell, i): HeatmapCell[] => {
      if (i === 2) return [];
      const {x, y} = cell;
      if (i === 6) return [{x, y, runs: 0, failed: 2}];
      return [i % 4 === 0 ? {...cell, runs: 5, value: 0.6} : cell];
    }),
  },
  means: inventedGrid({unit: 'log 1/year', valueAt: (x, y) => -5.3 + 0.31 * x - 0.17 * y}),
  large: inventedGrid({unit: 'persons', valueAt: (x, y) => 1_234_567 * x - 0.000_01 * y}),
  'one run': inventedGrid({columns: 1, rows: 1, runs: 1, valueAt: () => 1}),
  many: inventedGrid({columns: 20, rows: 20, valueAt: (x, y) => (x * y) / 400}),
  none: {...usual, cells: []},
  hostile: {
    ...inventedGrid({columns: 3, rows: 2, unit: longWord}),
    measure: {title: `<script>\n${longWord} & "x"]]>`, unit: longWord},
    x: {name: `${longWord}.${longWord}`, unit: '<b>', values: [-123_456, 0.000_123_4, 1e12]},
    y: {name: '大大大大大大大大大大大大大大大大', unit: '', values: [-1e-9, 7_654_321]},
  },
};
