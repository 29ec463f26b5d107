/** Colours of one plan: its ink, and its bands from the widest inwards as opaque tints of the paper. */
export interface PlanColours {
  readonly ink: string;
  readonly wide: string;
  readonly narrow: string;
  readonly edge: string;
}

/** Every colour a chart uses. Light and dark have the same names, so that one can be swapped for the other. */
export interface Palette {
  readonly paper: string;
  /** Text. */
  readonly ink: string;
  /** Secondary text. */
  readonly soft: string;
  readonly axis: string;
  /** Decoration that nobody needs to see. */
  readonly grid: string;
  readonly focus: string;
  readonly plans: readonly [PlanColours, PlanColours, PlanColours];
  /** Six steps from little to much, for cells: ink is read on the first three, paper on the last three. */
  readonly riskSequential: readonly string[];
}

export const light: Palette = {
  paper: '#FAF8F4',
  ink: '#1B2128',
  soft: '#4F5963',
  axis: '#8A8F94',
  grid: '#D8D3C9',
  focus: '#8A3FA0',
  plans: [
    {ink: '#1F6FA8', wide: '#D3DFE6', narrow: '#A7C4D7', edge: '#5691BB'},
    {ink: '#B4540A', wide: '#EDDACA', narrow: '#DFBA9B', edge: '#C67D45'},
    {ink: '#3B2A4F', wide: '#D8D3D6', narrow: '#B1AAB5', edge: '#6B5E78'},
  ],
  riskSequential: ['#ECE4D2', '#D8BB9B', '#C38968', '#A35549', '#77283A', '#48102B'],
};

export const dark: Palette = {
  paper: '#14181D',
  ink: '#E9E6E0',
  soft: '#B3B8BD',
  axis: '#8A8F95',
  grid: '#2E353C',
  focus: '#D7A8E6',
  plans: [
    {ink: '#7CB8E4', wide: '#273541', narrow: '#3C5569', edge: '#6290B2'},
    {ink: '#E8914A', wide: '#3A2E25', narrow: '#65462E', edge: '#B3733F'},
    {ink: '#B09090', wide: '#302E32', narrow: '#4F4649', edge: '#897273'},
  ],
  riskSequential: ['#39202A', '#652E39', '#944B40', '#BC6F4C', '#D9A573', '#EDDCB9'],
};

export type Theme = 'light' | 'dark' | 'auto';

/** The palette whose colours are written into the marks; `auto` writes light ones and overrides them by style. */
export const paletteOf = (theme: Theme): Palette => (theme === 'dark' ? dark : light);

/** Style that turns every light colour below `selector` into its dark twin where the reader's system asks for dark. */
export function autoStyle(selector: string): string {
  const twins = coloursOf(dark);
  const rules = coloursOf(light).map((colour, i) =>
    ['fill', 'stroke'].map(name => `${selector} [${name}="${colour}"]{${name}:${twins[i]}}`).join(''),
  );
  return `@media (prefers-color-scheme: dark){${rules.join('')}}`;
}

/**
 * Style for readers who force colours: paper and text of their system; marks keep the light or dark colour that goes
 * with it, for they tell things apart.
 */
export function forcedStyle(selector: string, ring: string): string {
  const system = {paper: 'Canvas', ink: 'CanvasText', soft: 'CanvasText', axis: 'CanvasText'} as const;
  const rules = Object.entries(system).flatMap(([name, forced]) =>
    ['fill', 'stroke'].map(part => `${selector} [${part}="${light[name as keyof typeof system]}"]{${part}:${forced}}`),
  );
  return `@media (forced-colors: active){${selector}{forced-color-adjust:none}${rules.join('')}${ring}}`;
}

/** Colours of a palette in a fixed order. */
export function coloursOf({plans, riskSequential, ...colours}: Palette): readonly string[] {
  const {paper, ink, soft, axis, grid, focus} = colours;
  return [
    ...[paper, ink, soft, axis, grid, focus],
    ...plans.flatMap(plan => [plan.ink, plan.wide, plan.narrow, plan.edge]),
    ...riskSequential,
  ];
}

/** Families whose first name is the intended one; the rest keeps the first paint readable. */
export const fonts = {
  sans: `'Source Sans 3', 'Source Sans Pro', system-ui, 'Segoe UI', Helvetica, Arial, sans-serif`,
  serif: `'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif`,
} as const;
