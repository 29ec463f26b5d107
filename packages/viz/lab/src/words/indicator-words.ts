import {english as english_, fr, french as french_, type LanguageName} from '@postbellum/viz/language';
import type {IndicatorGroup} from '../address/indicator-groups.ts';

/** The tab of indicators. */
export interface IndicatorWords {
  readonly choose: string;
  readonly groups: Readonly<Record<IndicatorGroup, string>>;
  readonly firstRuns: (kept: number, runs: number) => string;
}

const english: IndicatorWords = {
  choose: 'Indicator',
  groups: {
    people: 'People',
    relief: 'Relief',
    groups: 'Armed groups',
    violence: 'Violence',
    mission: 'The mission',
    state: 'The state',
  },
  firstRuns: (kept, runs) =>
    `Of the first ${english_.number(kept)} of ${english_.number(runs)} histories: of more, months are not kept.`,
};

const french: IndicatorWords = {
  choose: 'Indicateur',
  groups: {
    people: 'Population',
    relief: 'Aide humanitaire',
    groups: 'Groupes armés',
    violence: 'Violences',
    mission: 'La mission',
    state: 'L’État',
  },
  firstRuns: (kept, runs) =>
    fr`Sur les ${french_.number(kept)} premières histoires de ${french_.number(runs)} : des autres, les mois ne sont pas gardés.`,
};

export const indicatorWords: Readonly<Record<LanguageName, IndicatorWords>> = {en: english, fr: french};
