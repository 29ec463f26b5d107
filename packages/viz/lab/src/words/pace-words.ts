import type {History} from '@postbellum/sim-core';
import {english as english_, fr, french as french_, type LanguageName} from '@postbellum/viz/language';
import type {Speed} from '../views/run-choices.ts';

/** What one history did under one plan; the plan is named as sentences have it. */
export interface Told {
  readonly plan: string;
  readonly history: History;
}

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
  /** When armed conflict resumed, in one sentence for all plans. */
  readonly newest: (told: readonly Told[]) => string;
}

/** Whether neither a relapse nor peace came of it. */
const neverSettled = ({resumed, settled, unsettled}: History): boolean => !resumed && !settled && Boolean(unsettled);

/** The clauses of one history under all plans; what is named in one is `again` in the next. */
function clauses(told: readonly Told[], clause: (one: Told, again: boolean) => string): readonly string[] {
  return told.map((one, index) => clause(one, index > 0 && !neverSettled(told[index - 1].history)));
}

const english: PaceWords = {
  goOn: 'Go on',
  step: 'One history',
  speed: 'Speed, at most',
  speeds: {full: 'no limit', five: '5 a second', one: '1 a second'},
  more: 'Speed, seed and more',
  runsByItself: 'After a change, run by itself what takes less than two seconds here',
  made: (done, asked) =>
    `${english_.number(done)} of ${english_.number(asked)} histories are there. Ranges are wider than they will be.`,
  newest(told) {
    const fates = clauses(told, ({plan, history}, again) => {
      const conflict = again ? 'it' : 'armed conflict';
      if (history.resumed) return `under ${plan} ${conflict} resumed in ${english_.month(history.resumed)}`;
      if (neverSettled(history)) return `under ${plan} the peace never settled`;
      return `under ${plan} ${conflict} did not resume by the end (${english_.month(history.end)})`;
    });
    return `History ${english_.number(told[0].history.run)}: ${fates.join('; ')}.`;
  },
};

const french: PaceWords = {
  goOn: 'Continuer',
  step: 'Une histoire',
  speed: 'Vitesse, au plus',
  speeds: {full: 'sans limite', five: '5 par seconde', one: '1 par seconde'},
  more: 'Vitesse, graine et autres réglages',
  runsByItself: 'Après un changement, lancer sans le demander ce qui prend ici moins de deux secondes',
  made: (done, asked) =>
    fr`${french_.number(done)} ${done < 2 ? 'histoire est faite' : 'histoires sont faites'} sur ${french_.number(asked)}. Les fourchettes sont plus larges qu’elles ne le seront.`,
  newest(told) {
    const fates = clauses(told, ({plan, history}, again) => {
      const conflict = again ? 'il' : 'le conflit armé';
      if (history.resumed) return `avec le plan ${plan}, ${conflict} a repris en ${french_.month(history.resumed)}`;
      if (neverSettled(history)) return `avec le plan ${plan}, la paix ne s’est jamais établie`;
      return `avec le plan ${plan}, ${conflict} n’a pas repris avant la fin (${french_.month(history.end)})`;
    });
    return fr`Histoire ${french_.number(told[0].history.run)} : ${fates.join(fr` ; `)}.`;
  },
};

export const paceWords: Readonly<Record<LanguageName, PaceWords>> = {en: english, fr: french};
