import type {History} from '@postbellum/sim-core';
import type {HistoriesOrder} from './histories-options.ts';
import {english, fr, french, type LanguageName} from './language.ts';

/** A plan with the number of its histories in which conflict resumed. */
export interface PlanCount {
  readonly plan: string;
  readonly resumed: number;
  readonly runs: number;
}

/** Every word of the chart of histories in one language. */
export interface HistoriesWords {
  headline(counts: readonly PlanCount[], end: string): string;
  subtitle(place: string, order: HistoriesOrder): string;
  /** Above the rows of one plan. */
  count(count: PlanCount): string;
  /** What one run did, from its start to the end of the plan. */
  history(history: History, plan: string, end: string): string;
  /** The sentences of one row. */
  row(row: number, rows: number, sentences: readonly string[]): string;
  /** Name of the slider over the rows. */
  readonly slider: string;
  readonly legend: {
    readonly peace: string;
    readonly unsettled: string;
    readonly resumed: string;
    readonly after: string;
    readonly stopped: string;
  };
  /** What stands for the histories not shown. */
  others(count: number): string;
  /** Why there are fewer rows than histories. */
  notDrawn(count: number): string;
  /** Runs of which the end is not known. */
  stoppedEarly(count: number): string;
  readonly chance: string;
  /** Of pairs: how many resumed under one plan alone, both, neither. */
  pairs(
    names: readonly [string, string],
    counts: Readonly<Record<'onlyA' | 'onlyB' | 'both' | 'neither', number>>,
  ): string;
  readonly columns: readonly string[];
  readonly counts: {readonly caption: string; readonly columns: readonly string[]};
}

const histories = {one: 'history', many: 'histories'};

const inEnglish: HistoriesWords = {
  headline(counts, end) {
    const parts = counts.map(({plan, resumed, runs}, i) => {
      const simulated = i === 0 ? ` simulated ${runs === 1 ? histories.one : histories.many}` : '';
      return `in ${english.number(resumed)} of ${english.number(runs)}${simulated} under ${plan}`;
    });
    return `Armed conflict resumed ${parts.join(', ')}${counts.length > 1 ? ',' : ''} by ${end}`;
  },
  subtitle(place, order) {
    const orders = {run: 'by number of the run', date: 'by the date on which conflict resumed', pair: 'pair by pair'};
    return `${place}: each row is one possible history, ${orders[order]}`;
  },
  count: ({resumed, runs}) => `resumed in ${english.number(resumed)} of ${english.number(runs)}`,
  history({run, unsettled, settled, resumed, end}, plan, last) {
    const parts = [
      ...(unsettled ? [`fighting came back in ${english.month(unsettled)}, before the peace had settled`] : []),
      ...(unsettled && settled ? [`it settled in ${english.month(settled)}`] : []),
      ...(unsettled && !settled ? ['it never settled'] : []),
      resumed
        ? `armed conflict resumed in ${english.month(resumed)}`
        : `armed conflict did not resume by ${english.month(end)}`,
      ...(end < last ? ['where the run stops'] : []),
    ];
    return `Run ${english.number(run)} under ${plan}: ${parts.join(', ')}`;
  },
  row: (row, rows, sentences) => `Row ${row} of ${rows}. ${sentences.join('. ')}`,
  slider: 'Histories, row by row',
  legend: {
    peace: 'at peace',
    unsettled: 'not yet settled',
    resumed: 'armed conflict resumed',
    after: 'afterwards',
    stopped: 'the run stops early',
  },
  others: count => `${english.counted(count, {one: 'other history', many: 'other histories'})}, one outline each`,
  notDrawn: count =>
    `Not drawn: ${english.counted(count, histories)} of higher number; the table and the counts have all.`,
  stoppedEarly: count =>
    `${count === 1 ? 'One run stops' : `${english.number(count)} runs stop`} early without a relapse: what came later is not known, and the count of those that resumed may be too low.`,
  chance:
    'Rows differ by chance alone: the settings of the model are the same in all. What settings that nobody knows well ' +
    'would change is not shown here.',
  pairs: ([a, b], {onlyA, onlyB, both, neither}) =>
    `The rows of both plans are pairs on shared luck. Conflict resumed under ${b} alone in ${english.number(onlyB)}, under both ` +
    `in ${english.number(both)}, under ${a} alone in ${english.number(onlyA)}, under neither in ${english.number(neither)}.`,
  columns: ['plan', 'run', 'fighting before settled', 'settled', 'resumed', 'end'],
  counts: {caption: 'Histories in which armed conflict resumed', columns: ['plan', 'resumed', 'of']},
};

const histoires = (count: number): string => (count < 2 ? 'histoire possible' : 'histoires possibles');

const inFrench: HistoriesWords = {
  headline(counts, end) {
    const parts = counts.map(({plan, resumed, runs}, i) => {
      const and = i > 0 && i === counts.length - 1 ? 'et ' : '';
      const counted = i === 0 ? ` ${histoires(resumed)}` : '';
      return fr`${and}dans ${french.number(resumed)}${counted} sur ${french.number(runs)} avec le plan « ${plan} »`;
    });
    return `Jusqu’à la fin (${end}), le conflit armé a repris ${parts.join(', ')}`;
  },
  subtitle(place, order) {
    const orders = {run: 'par numéro de simulation', date: 'par date de reprise du conflit', pair: 'paire par paire'};
    return fr`${place} : chaque ligne est une histoire possible, ${orders[order]}`;
  },
  count: ({resumed, runs}) => `reprise dans ${french.number(resumed)} sur ${french.number(runs)}`,
  history({run, unsettled, settled, resumed, end}, plan, last) {
    const parts = [
      ...(unsettled ? [`des combats sont revenus en ${french.month(unsettled)}, avant que la paix soit établie`] : []),
      ...(unsettled && settled ? [`la paix s’est établie en ${french.month(settled)}`] : []),
      ...(unsettled && !settled ? ['la paix ne s’est jamais établie'] : []),
      resumed
        ? `le conflit armé a repris en ${french.month(resumed)}`
        : `le conflit armé n’a pas repris avant la fin (${french.month(end)})`,
      ...(end < last ? ['la simulation s’arrête là'] : []),
    ];
    return fr`Simulation ${french.number(run)} avec le plan « ${plan} » : ${parts.join(', ')}`;
  },
  row: (row, rows, sentences) => `Ligne ${row} sur ${rows}. ${sentences.join('. ')}`,
  slider: 'Histoires possibles, ligne par ligne',
  legend: {
    peace: 'en paix',
    unsettled: 'paix pas encore établie',
    resumed: 'reprise du conflit armé',
    after: 'ensuite',
    stopped: 'la simulation s’arrête avant la fin',
  },
  others: count =>
    `${french.counted(count, {one: 'autre histoire possible', many: 'autres histoires possibles', feminine: true})}, un contour chacune`,
  notDrawn: count =>
    fr`Non dessinées : ${french.counted(count, {one: histoires(1), many: histoires(2), feminine: true})} de numéro plus élevé ; le tableau et les nombres les comptent toutes.`,
  stoppedEarly: count =>
    fr`${count === 1 ? 'Une simulation s’arrête' : `${french.number(count)} simulations s’arrêtent`} avant la fin sans reprise du conflit : la suite n’est pas connue, et le nombre de reprises est peut-être trop bas.`,
  chance:
    'Seul le hasard distingue les lignes, car les réglages du modèle sont partout les mêmes. L’effet des réglages que ' +
    'personne ne connaît bien n’est pas montré ici.',
  pairs([a, b], counts) {
    const [onlyA, onlyB, both, neither] = [counts.onlyA, counts.onlyB, counts.both, counts.neither].map(count =>
      french.number(count),
    );
    return fr`Les lignes des deux plans forment des paires qui partagent le même hasard. Le conflit a repris avec « ${b} » seul dans ${onlyB}, avec les deux dans ${both}, avec « ${a} » seul dans ${onlyA}, avec aucun des deux dans ${neither}.`;
  },
  columns: ['plan', 'simulation', 'combats avant la paix établie', 'paix établie', 'reprise', 'fin'],
  counts: {caption: 'Histoires possibles où le conflit armé a repris', columns: ['plan', 'reprise', 'sur']},
};

/** The words by the name of their language. */
export const historiesWords: Readonly<Record<LanguageName, HistoriesWords>> = {en: inEnglish, fr: inFrench};
