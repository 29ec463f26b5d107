import {fr, type LanguageName} from '@postbellum/viz/language';

/** Ways from the lab of a country to its plans side by side, and back. */
export interface CountryWords {
  readonly pages: {readonly label: string; readonly lab: string; readonly compare: string};
  /** Title of the page that compares plans. */
  readonly compared: (country: string, years: string) => string;
  readonly setAside: {
    readonly keep: string;
    /** Where there is a plan C already. */
    readonly keepInstead: string;
    readonly kept: (title: string) => string;
    readonly compare: string;
    readonly compareThree: string;
  };
}

const english: CountryWords = {
  pages: {label: 'This country', lab: 'Lab', compare: 'Compare'},
  compared: (country, years) => `${country}, ${years}: plans side by side`,
  setAside: {
    keep: 'Keep B as plan C',
    keepInstead: 'Keep B as plan C instead',
    kept: title => `Plan C, set aside: ${title}.`,
    compare: 'Compare A and B side by side',
    compareThree: 'Compare A, B and C',
  },
};

const french: CountryWords = {
  pages: {label: 'Ce pays', lab: 'Laboratoire', compare: 'Comparer'},
  compared: (country, years) => fr`${country}, ${years} : plans côte à côte`,
  setAside: {
    keep: 'Garder B comme plan C',
    keepInstead: 'Garder plutôt B comme plan C',
    kept: title => fr`Plan C, mis de côté : ${title}.`,
    compare: 'Comparer A et B côte à côte',
    compareThree: 'Comparer A, B et C',
  },
};

export const countryWords: Readonly<Record<LanguageName, CountryWords>> = {en: english, fr: french};
