import type {CellChartOptions, CellState} from './cell-chart.ts';
import {cellReadout} from './cell-words.ts';
import {cells} from './cells.ts';
import {chartFrame} from './chart-frame.ts';
import {chartStyle} from './chart-style.ts';
import {layer, textLines} from './join.ts';
import {periodStrip} from './period-strip.ts';
import {rampLegend} from './ramp-legend.ts';
import {type TileMapLayout, tileFace} from './tile-map-layout.ts';
import {periodName, tileMapWords, tileSentence} from './tile-map-words.ts';

/** Draw everything, or move what is drawn to other data or another period: the same marks either way. */
export function drawTileMap(
  root: SVGSVGElement,
  layout: TileMapLayout,
  {options, interactive, state}: {options: CellChartOptions; interactive: boolean; state: CellState},
): void {
  const {palette, subject, legend, legendAt, strip, tiles, notes, sentence} = layout;
  const {theme = 'light', locale = 'en'} = options;
  const words = tileMapWords[locale];
  const {period} = state;
  const style = chartStyle(theme, interactive);
  const head = chartFrame(root, layout, {spoken: options.title ?? sentence, theme, locale, style});
  rampLegend(layer(head, 'legend', legendAt.x, legendAt.top), legend, palette);

  const last = subject.data.periods.length - 1;
  const current = tiles.find(({key}) => key === state.cell) ?? tiles[0];
  const text = tileSentence(subject, current.place, period);
  periodStrip(
    layer(root, 'strip'),
    strip,
    {
      period,
      name: periodName(subject, period),
      label: words.slider(subject.data.every, periodName(subject, 0), periodName(subject, last)),
      text,
      interactive: interactive && last > 0,
    },
    palette,
  );
  const map = layer(root, 'tiles');
  map.setAttribute('role', 'graphics-object');
  map.setAttribute('aria-label', words.map);
  cells(
    map,
    tiles.map(tile => ({...tile, ...tileFace(layout, tile, period)})),
    {palette, current: interactive ? current.key : undefined},
  );
  cellReadout(root, interactive ? text : undefined, layout);
  textLines(
    layer(root, 'notes'),
    notes.flatMap(({lines}) => lines),
  );
}
