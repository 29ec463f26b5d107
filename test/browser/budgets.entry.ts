import {inventedHistories} from '../../packages/viz/src/histories.fixture.ts';
import type {ChartElement} from '../../packages/viz/src/index.ts';
import {fanChart, historiesChart, relapseRiskChart} from '../../packages/viz/src/index.ts';
import {inventedFanWeeks, inventedRiskWeeks} from '../../packages/viz/src/weeks.fixture.ts';

const weeks = 780;

const rows = (turn: number) => ({
  plans: [
    inventedHistories({name: 'history', title: 'As it was', runs: 200, speed: 1 + turn / 50}),
    inventedHistories({name: 'no-mission', title: 'No mission is sent', runs: 200, speed: 1.7 + turn / 50}),
  ],
});

/** Charts whose updates have a budget, with the data of one update after another. */
const subjects = {
  relapseRiskChart: {
    draw: () => relapseRiskChart(inventedRiskWeeks(weeks, 0)),
    data: (turn: number) => inventedRiskWeeks(weeks, turn),
  },
  fanChart: {
    draw: () => fanChart(inventedFanWeeks(weeks, 0)),
    data: (turn: number) => inventedFanWeeks(weeks, turn),
  },
  historiesChart: {draw: () => historiesChart(rows(0)), data: rows},
  '200 lines': {
    draw: () => fanChart(inventedFanWeeks(weeks, 0, 200), {lines: 200}),
    data: (turn: number) => inventedFanWeeks(weeks, turn, 200),
  },
};

export type Subject = keyof typeof subjects;

/** A chart in the page, data for it, and what can be timed. */
export function prepare(name: Subject, updates: number) {
  const {draw, data} = subjects[name];
  const turns = Array.from({length: updates}, (_, turn) => data(turn + 1));
  const chart = draw() as unknown as ChartElement<unknown, unknown, unknown>;
  document.body.replaceChildren(chart);
  return {
    /** Milliseconds that each update took. */
    update: () =>
      turns.map(turn => {
        const start = performance.now();
        chart.update(turn);
        return performance.now() - start;
      }),
    yardstick: () => {
      for (const round of turns.keys()) fixedWork(round);
    },
  };
}

const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');

/**
 * The yardstick: work of the kind that an update does, fractions into text and text into marks. It takes 4 ms on the
 * 2-core machine for which the budgets are written, and longer on a slower one or where others use its cores.
 */
function fixedWork(turn: number): void {
  for (let round = 0; round < 22; round++) {
    const points = Array.from(
      {length: 780},
      (_, i) => `${i / 7},${Math.round(1000 * Math.sin(i + round + turn)) / 10}`,
    );
    path.setAttribute('d', `M${points.join('L')}`);
  }
}
