import type {Theme} from './tokens.ts';

interface Twin {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colour of each reason, the same in every chart. Found by a search under the three colour deficiencies: 3:1
 * against the paper that parts the areas, and as far from one another as seventeen can be, with the eighteenth in the
 * gap they leave. That is not far enough to tell all of them apart by colour alone, so areas are labelled, and
 * neighbours of the stack differ most.
 */
const colours: Readonly<Record<string, Twin>> = {
  stock: {light: '#9A7BDF', dark: '#BFB8FB'},
  disbelief: {light: '#868B4C', dark: '#81873F'},
  beliefFromStart: {light: '#715ABC', dark: '#6B5DBF'},
  beliefFromAccord: {light: '#5A775B', dark: '#45725D'},
  beliefFromMission: {light: '#6A3F4D', dark: '#DBB3C6'},
  beliefFromEvents: {light: '#DA6C72', dark: '#E26B6F'},
  exclusion: {light: '#845F73', dark: '#A67DA2'},
  deterrence: {light: '#676920', dark: '#ABD05D'},
  grievance: {light: '#514085', dark: '#746180'},
  rents: {light: '#A9504A', dark: '#FDA2A4'},
  leader: {light: '#A4881C', dark: '#7E714A'},
  splits: {light: '#44512F', dark: '#8CA435'},
  alliances: {light: '#6B1C50', dark: '#C48FA5'},
  attacked: {light: '#23412D', dark: '#AAB978'},
  neighbours: {light: '#987AA1', dark: '#9C7DE2'},
  poll: {light: '#7A1F01', dark: '#B14A08'},
  contest: {light: '#579B7C', dark: '#39A27D'},
  income: {light: '#674A6D', dark: '#B4A4CB'},
};

/** Everything that gets no name of its own. */
const rest: Twin = {light: '#83878B', dark: '#74797E'};

const names = Object.keys(colours);

const shade = (twin: Twin, theme: Theme): string => (theme === 'dark' ? twin.dark : twin.light);

export const restColour = (theme: Theme): string => shade(rest, theme);

/**
 * A colour for each reason of a model, by name. Reasons of mechanisms that are not ours get the colours that are left,
 * in their order, and begin again when none is.
 */
export function reasonColours(reasons: readonly string[], theme: Theme): ReadonlyMap<string, string> {
  const free = names.filter(name => !reasons.includes(name));
  const spare = free.length > 0 ? free : names;
  const unknown = reasons.filter(name => !Object.hasOwn(colours, name));
  return new Map(
    reasons.map(name => {
      const place = unknown.indexOf(name);
      return [name, shade(colours[place < 0 ? name : spare[place % spare.length]], theme)];
    }),
  );
}

/** Style that turns every light colour of an area into its dark twin where the reader's system asks for dark. */
export function areaStyle(selector: string, theme: Theme): string {
  if (theme !== 'auto') return '';
  const rules = [...Object.values(colours), rest].flatMap(({light, dark}) =>
    ['fill', 'stroke'].map(name => `${selector} [${name}="${light}"]{${name}:${dark}}`),
  );
  return `@media (prefers-color-scheme: dark){${rules.join('')}}`;
}

/** Every colour of an area in a theme, that of the rest last. */
export const areaColours = (theme: Theme): readonly string[] =>
  [...Object.values(colours), rest].map(twin => shade(twin, theme));
