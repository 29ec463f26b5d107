import type {DrawnChart} from './chart-element.ts';
import type {TextBlock} from './text-block.ts';

/** What a chart was drawn from; the last of its notes is where the numbers come from. */
export function drawnFrom<Data, Options extends {readonly document?: Document}>(
  chart: string,
  data: Data,
  options: Options,
  notes: readonly TextBlock[],
): DrawnChart<Data, Options> {
  const provenance = notes[notes.length - 1].lines.map(({text}) => text).join(' ');
  const {document: _, ...given} = options;
  return {chart, provenance, data, options: given as Options};
}
