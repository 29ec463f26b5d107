import type {AnyChart} from './to-svg.ts';

/**
 * What a chart was drawn from, as a file: data, options and where the numbers come from. `draw(JSON.parse(text))` gives
 * the same chart to the byte.
 */
export function toJSON(chart: AnyChart): string {
  return `${JSON.stringify(chart, null, 1)}\n`;
}
