import {fr, type LanguageName} from '@postbellum/viz/language';
import type {PlaceMeasure} from '../address/address.ts';

/** The tab of places. */
export interface PlaceWords {
  readonly choose: string;
  readonly choices: Readonly<Record<PlaceMeasure, string>>;
  /** Two maps have steps of their own. */
  readonly ownSteps: string;
  readonly record: string;
}

const english: PlaceWords = {
  choose: 'Show by place and year',
  choices: {active: 'Histories with 25 deaths or more', deaths: 'Reported deaths'},
  ownSteps: 'The steps of each map fit its own largest number: compare numbers, not shades.',
  record: 'From 25 deaths a year on, a conflict counts as active in the statistics of UCDP.',
};

const french: PlaceWords = {
  choose: 'Montrer par lieu et par année',
  choices: {active: 'Histoires avec 25 morts ou plus', deaths: 'Morts signalés'},
  ownSteps: fr`Les paliers de chaque carte suivent son plus grand nombre : comparez les nombres, non les teintes.`,
  record: 'À partir de 25 morts par an, un conflit compte comme actif dans les statistiques de l’UCDP.',
};

export const placeWords: Readonly<Record<LanguageName, PlaceWords>> = {en: english, fr: french};
