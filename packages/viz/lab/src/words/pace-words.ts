import {english as english_, fr, french as french_, type LanguageName} from '@postbellum/viz/language';
import type {Speed} from '../views/run-choices.ts';

/** How runs are made: one history, slowly, going on, by itself. */
export interface PaceWords {
  readonly goOn: string;
  readonly step: string;
  readonly speed: string;
  readonly speeds: Readonly<Record<Speed, string>>;
  /** What else can be chosen of a run. */
  readonly more: string;
  readonly runsByItself: string;
  /** So many of those asked for are there, and nobody stopped a run. */
  readonly made: (done: number, asked: number) => string;
}

const english: PaceWords = {
  goOn: 'Go on',
  step: 'One history',
  speed: 'Speed',
  speeds: {full: 'full', five: 'at most 5 a second', one: 'at most 1 a second'},
  more: 'Seed, agents and more',
  runsByItself: 'After a change, run by itself what takes less than two seconds here',
  made: (done, asked) =>
    `${english_.number(done)} of ${english_.number(asked)} histories are there. Ranges are wider than they will be.`,
};

const french: PaceWords = {
  goOn: 'Continuer',
  step: 'Une histoire',
  speed: 'Vitesse',
  speeds: {full: 'maximale', five: '5 par seconde au plus', one: '1 par seconde au plus'},
  more: 'Graine, agents et autres réglages',
  runsByItself: 'Après un changement, lancer sans le demander ce qui prend ici moins de deux secondes',
  made: (done, asked) =>
    fr`${french_.number(done)} ${done < 2 ? 'histoire est faite' : 'histoires sont faites'} sur ${french_.number(asked)}. Les fourchettes sont plus larges qu’elles ne le seront.`,
};

export const paceWords: Readonly<Record<LanguageName, PaceWords>> = {en: english, fr: french};
