import {classOf} from './chart-style.ts';
import {layer, marks, textLines} from './join.ts';
import type {LanguageName} from './language.ts';
import {plain} from './plain.ts';
import type {TextBlock} from './text-block.ts';
import {fonts, type Palette, type Theme} from './tokens.ts';

/** What the layout of every chart has. */
interface FrameLayout {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** What the chart shows, for those who do not see it. */
  readonly sentence: string;
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
}

interface FrameOptions {
  /** The title as it is spoken. */
  readonly spoken: string;
  readonly theme: Theme;
  /** Rules of style. */
  readonly style: string;
  readonly lang?: LanguageName;
}

/** Draws what every chart begins with, its paper, title and subtitle, and gives the group of the head. */
export function chartFrame(
  root: SVGSVGElement,
  {width, height, palette, sentence, title, subtitle}: FrameLayout,
  {spoken, theme, style, lang = 'en'}: FrameOptions,
): SVGGElement {
  const attributes: Readonly<Record<string, string | number>> = {
    class: classOf(theme),
    role: 'graphics-document',
    lang,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': fonts.sans,
    style: 'display:block;max-width:100%;height:auto;font-variant-numeric:tabular-nums',
  };
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, String(value));
  marks(root, 'title', [plain(spoken)]).text(String);
  marks(root, 'desc', [sentence]).text(String);
  marks(root, 'style', [style]).text(String);
  marks(layer(root, 'paper'), 'rect', [0]).attr('width', width).attr('height', height).attr('fill', palette.paper);
  const head = layer(root, 'head');
  const group = layer(head, 'title');
  group.setAttribute('font-family', fonts.serif);
  textLines(group, title.lines);
  textLines(layer(head, 'subtitle'), subtitle.lines);
  return head;
}
