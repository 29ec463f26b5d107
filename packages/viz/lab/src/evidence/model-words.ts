import type {LanguageName} from '../address/address.ts';

/** A mechanism in words: what it is called, what it is for, and what each of its parameters means. */
export interface MechanismWords {
  readonly title: string;
  readonly purpose: string;
  /** Meanings by the name of the parameter. */
  readonly meanings: Readonly<Record<string, string>>;
}

/** What the model says of itself in English, said in another language; what is not there stays as it is. */
export interface ModelWords {
  /** Mechanisms by name. */
  readonly mechanisms: Readonly<Record<string, MechanismWords>>;
  /** Why numbers are what they are, by the reason the model gives. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What patterns measure, by the title they have in the model. */
  readonly patternTitles: Readonly<Record<string, string>>;
  /** What is said of patterns that miss, by what the model says. */
  readonly whyMissed: Readonly<Record<string, string>>;
  readonly unit: (unit: string) => string;
}

const english: ModelWords = {
  mechanisms: {},
  reasons: {},
  patternTitles: {},
  whyMissed: {},
  unit: unit => (unit === '1' ? 'without unit' : unit),
};

/** The words of each language, loaded when a page of it needs them. */
export const loadModelWords: Readonly<Record<LanguageName, () => Promise<ModelWords>>> = {
  en: () => Promise.resolve(english),
  fr: () => import('./french/model-words.ts').then(({modelWords}) => modelWords),
};
