import type {TableData} from './chart-element.ts';
import type {FigureWords} from './figure-words.ts';
import {element, styled} from './html.ts';

/**
 * The numbers of a chart as a table of HTML, which scrolls in itself where it is wide: its caption, a header for each
 * column, and the first cell of each row as the header of that row.
 */
export function tableTwin(
  document: Document,
  {caption, columns, rows}: TableData,
  {language}: Pick<FigureWords, 'language'>,
): HTMLElement {
  const make = element.bind(undefined, document);
  const cellStyle = {padding: '2px 12px 2px 0', 'vertical-align': 'baseline'};
  const written = (value: string | number): string => (typeof value === 'number' ? language.number(value) : value);
  const cell = (value: string | number, column: number): HTMLElement => {
    const made = column === 0 ? make('th', {scope: 'row'}, [written(value)]) : make('td', {}, [written(value)]);
    const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    const align = typeof value === 'number' ? 'right' : 'left';
    return styled(made, {
      ...cellStyle,
      'text-align': align,
      'font-weight': 'inherit',
      'white-space': isDay ? 'nowrap' : 'normal',
    });
  };
  const head = columns.map(column =>
    styled(make('th', {scope: 'col'}, [column]), {...cellStyle, 'text-align': 'left'}),
  );
  // The caption stays in sight where the table is wider than its place.
  const said = styled(make('span', {}, [caption]), {
    display: 'block',
    position: 'sticky',
    left: '0',
    'max-width': '100cqi',
  });
  const table = make('table', {}, [
    styled(make('caption', {}, [said]), {'text-align': 'left', 'font-weight': '600', 'padding-bottom': '4px'}),
    make('thead', {}, [make('tr', {}, head)]),
    make(
      'tbody',
      {},
      rows.map(row => make('tr', {}, row.map(cell))),
    ),
  ]);
  const style = {'border-collapse': 'collapse', 'font-size': '14px', 'font-variant-numeric': 'tabular-nums'};
  const region = make('div', {role: 'region', 'aria-label': caption, tabindex: '0'}, [styled(table, style)]);
  return styled(region, {
    'overflow-x': 'auto',
    'container-type': 'inline-size',
    'max-width': '100%',
    margin: '8px 0 16px',
  });
}
