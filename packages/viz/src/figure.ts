import type {ChartElement} from './chart-element.ts';
import {download} from './download.ts';
import {type FigureWords, figureWords} from './figure-words.ts';
import {element, styled} from './html.ts';
import {type LanguageName, languageNames} from './language.ts';
import {checkName} from './relapse-risk-options.ts';
import {tableTwin} from './table-twin.ts';
import {toCSV} from './to-csv.ts';
import {toJSON} from './to-json.ts';
import {toPNG} from './to-png.ts';
import {type AnyChart, toSVG} from './to-svg.ts';
import {dark, fonts, light, type Theme} from './tokens.ts';

export interface FigureOptions {
  /** The numbers below the chart, in a part that opens. Default true. */
  readonly table?: boolean;
  /** Buttons that save the chart as SVG, PNG and JSON, and each table as CSV. Default: where there is a page. */
  readonly tools?: boolean;
  /** Language of buttons and tables. Default that of the chart. */
  readonly locale?: LanguageName;
}

type FigureChart = AnyChart & Pick<ChartElement<unknown, unknown, unknown>, 'toTable'> & SVGSVGElement;

/**
 * A chart in an HTML `<figure>`, with its numbers as tables for those who read them better so, and buttons that save it.
 * What is below the chart follows its updates. The chart stays its own: it is updated and listened to as without a figure.
 *
 * Nothing here is an inline handler or a `<style>`; the style of its elements is set through their objects, which a
 * page's `style-src 'self'` allows. Throws `unknown locale`.
 */
export function figure(chart: FigureChart, options: FigureOptions = {}): HTMLElement {
  const document = chart.ownerDocument;
  const isInPage = document.defaultView !== null;
  const {table = true, tools = isInPage, locale = chart.getAttribute('lang') as LanguageName} = options;
  checkName('locale', locale, languageNames);
  const words = figureWords[locale];
  const below = element(document, 'div');
  const numbers = table ? tables(chart, {words, tools}) : undefined;
  const parts = [...(tools ? [buttons(chart, words)] : []), ...(numbers ? [numbers.details] : [])];
  for (const part of parts) below.appendChild(part);
  const made = element(document, 'figure', {class: 'postbellum-figure', lang: locale}, [chart, below]);
  styled(below, {padding: '4px 12px 12px'});
  function dress(): void {
    const theme = (/postbellum-(light|dark|auto)/.exec(chart.getAttribute('class') ?? '')?.[1] ?? 'light') as Theme;
    styled(made, {
      margin: '0',
      'font-family': fonts.sans,
      'max-width': `${chart.getAttribute('width')}px`,
      ...ground(theme),
    });
    // Once more, for a page whose policy does not let the chart's own attribute say it.
    if (isInPage) styled(chart, {display: 'block', 'max-width': '100%', height: 'auto'});
  }
  dress();
  if (isInPage) {
    chart.addEventListener('update', () => {
      dress();
      numbers?.refresh();
    });
  }
  return made;
}

/** Colours of what is around the chart. */
function ground(theme: Theme): Readonly<Record<string, string>> {
  const pick = (name: 'paper' | 'ink'): string =>
    theme === 'auto' ? `light-dark(${light[name]}, ${dark[name]})` : (theme === 'dark' ? dark : light)[name];
  return {
    'color-scheme': theme === 'auto' ? 'light dark' : theme,
    background: pick('paper'),
    color: pick('ink'),
  };
}

function button(document: Document, text: string, label: string, onClick: () => void): HTMLButtonElement {
  const made = element(document, 'button', {type: 'button', 'aria-label': label}, [text]);
  if (document.defaultView) made.addEventListener('click', onClick);
  return styled(made, {'min-width': '56px', 'min-height': '40px', margin: '4px 8px 4px 0', font: 'inherit'});
}

/** Buttons that save the chart. */
function buttons(chart: FigureChart, words: FigureWords): HTMLElement {
  const document = chart.ownerDocument;
  const name = chart.toJSON().chart;
  const said = element(document, 'span', {role: 'status'}, ['']);
  const savePNG = async (): Promise<void> => {
    said.textContent = '';
    try {
      download(document, `${name}.png`, await toPNG(chart), 'image/png');
    } catch {
      said.textContent = words.failed;
    }
  };
  const kinds = {
    SVG: () => download(document, `${name}.svg`, toSVG(chart), 'image/svg+xml'),
    PNG: savePNG,
    JSON: () => download(document, `${name}.json`, toJSON(chart), 'application/json'),
  };
  const made = Object.entries(kinds).map(([kind, save]) => button(document, kind, words.download(kind), save));
  return element(document, 'div', {role: 'group', 'aria-label': words.tools}, [...made, said]);
}

/** The tables in a part that opens; in a page they are made when it is open, since they may be long. */
function tables(
  chart: FigureChart,
  {words, tools}: {readonly words: FigureWords; readonly tools: boolean},
): {readonly details: HTMLDetailsElement; refresh(): void} {
  const document = chart.ownerDocument;
  const isInPage = document.defaultView !== null;
  const summary = styled(element(document, 'summary', {}, [words.tables]), {padding: '9px 0', cursor: 'pointer'});
  const twins = element(document, 'div');
  const details = element(document, 'details', {}, [summary, twins]);
  let isStale = true;
  function refresh(): void {
    isStale = true;
    if (isInPage && !details.open) return;
    twins.textContent = '';
    for (const [index, data] of chart.toTable().entries()) {
      twins.appendChild(tableTwin(document, data, words));
      const save = () => {
        const table = chart.toTable()[index];
        download(document, `${chart.toJSON().chart}-${index + 1}.csv`, toCSV(table), 'text/csv;charset=utf-8');
      };
      if (tools) twins.appendChild(button(document, 'CSV', words.downloadTable(data.caption), save));
    }
    isStale = false;
  }
  refresh();
  if (isInPage) details.addEventListener('toggle', () => isStale && refresh());
  return {details, refresh};
}
