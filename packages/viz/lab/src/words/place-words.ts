import {fr, type LanguageName} from '@postbellum/viz/language';
import type {PlaceMeasure} from '../address/address.ts';

/** The tab of places. */
export interface PlaceWords {
  readonly choose: string;
  readonly choices: Readonly<Record<PlaceMeasure, string>>;
  /** What the map counts, as it says it; `share of histories` is put into words by the chart. */
  readonly measures: Readonly<Record<PlaceMeasure, {readonly title: string; readonly unit: string}>>;
  /** Two maps have steps of their own. */
  readonly ownSteps: string;
  readonly record: string;
}

const english: PlaceWords = {
  choose: 'Show by place and year',
  choices: {active: 'Histories with 25 deaths or more', deaths: 'Reported deaths'},
  measures: {
    active: {title: 'at least 25 reported deaths in a year', unit: 'share of histories'},
    deaths: {title: 'reported deaths by organised groups', unit: 'persons'},
  },
  ownSteps: 'The steps of each map fit its own largest number: compare numbers, not shades.',
  record: 'From 25 deaths a year on, a conflict counts as active in the statistics of UCDP.',
};

const french: PlaceWords = {
  choose: 'Montrer par lieu et par année',
  choices: {active: 'Histoires avec 25 morts ou plus', deaths: 'Morts rapportées'},
  measures: {
    active: {title: 'au moins 25 morts rapportées dans l’année', unit: 'share of histories'},
    deaths: {title: 'morts rapportées, du fait de groupes organisés', unit: 'personnes'},
  },
  ownSteps: fr`Les paliers de chaque carte suivent son plus grand nombre : comparez les nombres, non les teintes.`,
  record: 'À partir de 25 morts par an, un conflit compte comme actif dans les statistiques de l’UCDP.',
};

export const placeWords: Readonly<Record<LanguageName, PlaceWords>> = {en: english, fr: french};
