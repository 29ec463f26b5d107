import type {Source} from '@postbellum/sim-core';
import {english as english_, fr, french as french_, type Language, type LanguageName} from '@postbellum/viz/language';
import type {Decision} from '../state/settings.ts';

/** The panel of settings. */
export interface PanelWords {
  readonly title: string;
  readonly open: (changes: number) => string;
  readonly close: string;
  readonly undo: string;
  readonly redo: string;
  readonly reset: string;
  /** For how many levers the size of their effect is assumed. */
  readonly assumed: (levers: number, all: number) => string;
  readonly planA: string;
  readonly planB: string;
  readonly asDecided: string;
  readonly ownNumber: string;
  readonly asGiven: string;
  readonly level: string;
  readonly number: string;
  readonly from: string;
  readonly until: string;
  readonly throughout: string;
  readonly outside: (low: string, high: string) => string;
  readonly wrongDates: string;
  readonly changed: string;
  readonly details: string;
  readonly grade: (grade: string, meaning: string) => string;
  readonly evidence: string;
  readonly decided: string;
  readonly sources: string;
  /** How a number is known. */
  readonly kinds: Readonly<Record<Source['kind'], string>>;
  readonly decision: (decision: Decision) => string;
  /** From when until when it holds, after what it is: ` from May 2004`; nothing where it holds throughout. */
  readonly span: (decision: Pick<Decision, 'from' | 'until'>) => string;
}

function english(): PanelWords {
  const {number, month} = english_;
  const span: PanelWords['span'] = decision => spanOf(decision, month, first => ` from ${first}`, ' until ');
  const deed = (decision: Decision): string => {
    if ('set' in decision) return number(decision.set);
    if ('multiply' in decision) return `${number(decision.multiply)} times what was decided`;
    if ('atMost' in decision) return `${number(decision.atMost)} at most`;
    return `${number(Math.abs(decision.add))} ${decision.add < 0 ? 'fewer' : 'more'} than was decided`;
  };
  return {
    title: 'What would you change?',
    open: changes => (changes === 0 ? 'Change settings' : `Change settings (${changes} changed)`),
    close: 'Done',
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Reset settings',
    assumed: (levers, all) => `For ${levers} of ${all} settings no effect size exists: what they do here is assumed.`,
    planA: 'Plan A, to compare with',
    planB: 'Plan B starts from',
    asDecided: 'as it was decided',
    ownNumber: 'another number',
    asGiven: 'as in the plan',
    level: 'level',
    number: 'number',
    from: 'From',
    until: 'Until',
    throughout: 'Leave dates empty for the whole time.',
    outside: (low, high) => `A number from ${low} to ${high}`,
    wrongDates: 'Dates within these years, the first before the last',
    changed: 'changed',
    details: 'sources',
    grade: (grade, meaning) => (grade === 'none' ? `Evidence: ${meaning}` : `Evidence ${grade}: ${meaning}`),
    evidence: 'It rests on:',
    decided: 'What was decided:',
    sources: 'Where that comes from:',
    kinds: {cited: 'cited', calibrated: 'calibrated', estimated: 'estimated', assumed: 'assumed'},
    decision: decision => `${deed(decision)}${span(decision)}`,
    span,
  };
}

function spanOf(
  {from, until}: Pick<Decision, 'from' | 'until'>,
  month: Language['month'],
  after: (month: string) => string,
  before: string,
): string {
  return `${from === undefined ? '' : after(month(from))}${until === undefined ? '' : `${before}${month(until)}`}`;
}

/** From a month on: `à partir de mars`, `à partir d’avril`. */
const since = (month: string): string => ` à partir ${/^[aoé]/.test(month) ? 'd’' : 'de '}${month}`;

function french(): PanelWords {
  const {number, month} = french_;
  const span: PanelWords['span'] = decision => spanOf(decision, month, since, ' jusqu’en ');
  const deed = (decision: Decision): string => {
    if ('set' in decision) return number(decision.set);
    if ('multiply' in decision) return `${number(decision.multiply)} fois ce qui fut décidé`;
    if ('atMost' in decision) return `${number(decision.atMost)} au plus`;
    return `${number(Math.abs(decision.add))} de ${decision.add < 0 ? 'moins' : 'plus'} que décidé`;
  };
  return {
    title: fr`Que changeriez-vous ?`,
    open: changes =>
      changes === 0
        ? 'Changer les réglages'
        : `Changer les réglages (${changes} ${changes < 2 ? 'modifié' : 'modifiés'})`,
    close: 'Terminé',
    undo: 'Annuler',
    redo: 'Rétablir',
    reset: 'Réinitialiser les réglages',
    assumed: (levers, all) =>
      fr`Pour ${String(levers)} réglages sur ${String(all)}, aucune mesure de l’effet n’existe : ce qu’ils font ici est supposé.`,
    planA: 'Plan A, pour comparer',
    planB: 'Le plan B part de',
    asDecided: 'comme décidé',
    ownNumber: 'un autre nombre',
    asGiven: 'comme dans le plan',
    level: 'niveau',
    number: 'nombre',
    from: 'Du',
    until: 'Au',
    throughout: 'Laissez les dates vides pour que cela dure tout le temps.',
    outside: (low, high) => `Un nombre de ${low} à ${high}`,
    wrongDates: 'Des dates dans ces années, la première avant la dernière',
    changed: 'modifié',
    details: 'sources',
    grade: (grade, meaning) => (grade === 'none' ? fr`Preuves : ${meaning}` : fr`Preuves ${grade} : ${meaning}`),
    evidence: fr`Cela repose sur :`,
    decided: fr`Ce qui fut décidé :`,
    sources: fr`D’où cela vient :`,
    kinds: {cited: 'cité', calibrated: 'calibré', estimated: 'estimé', assumed: 'supposé'},
    decision: decision => `${deed(decision)}${span(decision)}`,
    span,
  };
}

export const panelWords: Readonly<Record<LanguageName, PanelWords>> = {en: english(), fr: french()};
