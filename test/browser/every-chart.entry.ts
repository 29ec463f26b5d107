import type {Place} from '../../packages/viz/src/cursor-law.fixture.ts';
import {type AnyChart, type AnyOptions, everyChart} from '../../packages/viz/src/every-chart.fixture.ts';

export {everyChart};

/** What a chart can be put into: nothing yet but the chart itself. */
export const wrappings = {bare: (chart: AnyChart): Element => chart};

/** Show a chart between two buttons, with the focus on the first. */
export function show(name: string, options: AnyOptions = {}): AnyChart {
  const {draw, cases, usual} = everyChart[name as keyof typeof everyChart];
  const chart = draw(cases[usual], options);
  const [before, after] = ['before', 'after'].map(text =>
    Object.assign(document.createElement('button'), {textContent: text}),
  );
  document.body.replaceChildren(before, chart, after);
  before.focus();
  return chart;
}

/** The chart that is shown. */
export const shown = (): AnyChart => document.querySelector('svg') as unknown as AnyChart;

/** What the part of the chart that has the focus speaks. */
export function spoken(): Place {
  const part = document.activeElement;
  return {
    now: Number(part?.getAttribute('aria-valuenow')),
    last: Number(part?.getAttribute('aria-valuemax')),
    text: part?.getAttribute('aria-valuetext') ?? part?.getAttribute('aria-label') ?? '',
    value: shown().value,
  };
}

/** Press a key until that changes nothing any more, and tell every place on the way. */
export function walk(key: string): readonly Place[] {
  const states = [spoken()];
  for (;;) {
    const {activeElement} = document;
    activeElement?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
    const state = spoken();
    if (document.activeElement === activeElement && state.now === states[states.length - 1].now) return states;
    states.push(state);
  }
}
