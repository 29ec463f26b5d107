import type {CaseName} from '../words/case-words.ts';
import type {CountryPreset} from './preset.ts';

/** Files of each country, apart from those of its scenario: they are drawn before it is loaded. */
const files: Readonly<Record<CaseName, () => Promise<{readonly default: CountryPreset}>>> = {
  tessera: () => import('./tessera.json'),
  liberia: () => import('./liberia.json'),
  'cote-divoire': () => import('./cote-divoire.json'),
};

/** Loads what is stored of a country. */
export const loadPreset = (name: CaseName): Promise<CountryPreset> => files[name]().then(file => file.default);

/** Asks for what is stored of the country that a link names, so that it comes beside the page that draws it. */
export function askForPreset(fragment: string): void {
  const [, named] = /[?&]s=([a-z-]+)/.exec(fragment) ?? [];
  const name = (Object.keys(files) as CaseName[]).find(each => each === named);
  // What does not come is asked for again, and then told.
  if (name) loadPreset(name).catch(() => {});
}
