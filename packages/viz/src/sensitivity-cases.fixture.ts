import {inventedSensitivity} from './sensitivity.fixture.ts';
import type {SensitivityChartData, SensitivityStatistic} from './sensitivity-data.ts';

const longWord = 'Donaudampfschifffahrtsgesellschaftskapit';
const usual = inventedSensitivity();
const missing = (reason: string): SensitivityStatistic => ({missing: reason});
const bare = (value: number): SensitivityStatistic => ({value});

/** INVENTED data, usual and hostile, that the chart must draw without overlap. */
export const sensitivityCases: Readonly<Record<string, SensitivityChartData>> = {
  'one at a time': usual,
  morris: inventedSensitivity({method: 'morris'}),
  sobol: inventedSensitivity({method: 'sobol', count: 12}),
  prcc: inventedSensitivity({method: 'prcc', count: 12}),
  'one factor': inventedSensitivity({count: 1}),
  'many factors': inventedSensitivity({count: 45}),
  'missing rows': {
    ...inventedSensitivity({count: 6}),
    rows: inventedSensitivity({count: 6}).rows.map((row, index) => {
      if (index === 1) return {...row, statistics: row.statistics.map(() => missing('the output does not vary'))};
      if (index === 3) return {...row, statistics: [missing('every history at the low end failed'), row.statistics[1]]};
      return row;
    }),
  },
  'none varies': {
    ...inventedSensitivity({method: 'sobol', count: 3}),
    rows: inventedSensitivity({method: 'sobol', count: 3}).rows.map(row => ({
      ...row,
      statistics: row.statistics.map(() => missing('the output does not vary')),
    })),
  },
  'one run': {
    ...inventedSensitivity({count: 5, runs: 1, base: 0}),
    rows: inventedSensitivity({count: 5}).rows.map(row => ({...row, statistics: [bare(0), bare(0)]})),
  },
  'one side': {
    ...inventedSensitivity({count: 4}),
    rows: inventedSensitivity({count: 4}).rows.map((row, index) => ({
      ...row,
      statistics: [bare(-index), bare(-2 * index)],
    })),
  },
  'large numbers': {
    ...inventedSensitivity({
      count: 5,
      measure: {name: 'deaths', title: 'deaths in fighting', unit: 'persons', changeUnit: 'persons'},
    }),
    base: 12_345,
    rows: inventedSensitivity({count: 5}).rows.map((row, index) => ({
      ...row,
      low: -1_234_567 * index,
      high: 9_876_543.21,
      statistics: row.statistics.map(each =>
        'value' in each ? {value: 1e6 * each.value, interval: {level: 0.9, low: -4e7, high: 5e7}} : each,
      ),
    })),
  },
  'hostile words': {
    ...inventedSensitivity({
      count: 4,
      plan: {name: longWord, title: longWord},
      scenario: {name: longWord, title: `<script>\n${longWord} & "more"]]>`},
    }),
    measure: {name: 'x', title: `${longWord} <script>alert("1")</script>`, unit: longWord, changeUnit: longWord},
    rows: inventedSensitivity({count: 4}).rows.map((row, index) => ({
      ...row,
      name: `${longWord}.${longWord}${index}`,
      title: `${row.title} ${longWord} <b>${index}</b>`,
      unit: `${longWord}/week`,
      statistics: index === 0 ? [missing(`${longWord} ${longWord}`), missing('<script>')] : row.statistics,
    })),
  },
};
