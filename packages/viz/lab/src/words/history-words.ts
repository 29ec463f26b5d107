import {english as english_, fr, french as french_, type LanguageName} from '@postbellum/viz/language';
import type {Told} from './pace-words.ts';

export const orders = ['run', 'date', 'pair'] as const;

/** The tab of histories, one by one. */
export interface HistoryWords {
  readonly order: string;
  readonly orders: Readonly<Record<(typeof orders)[number], string>>;
  readonly pick: string;
  /** Which of two is picked where a row holds two histories. */
  readonly ofPlanA: string;
  readonly one: string;
  readonly number: string;
  readonly numbering: (seed: string, run: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly play: string;
  readonly pause: string;
  readonly notMade: (run: number) => string;
  /** All that is known of it under one plan. */
  readonly fate: (told: Told) => string;
  readonly course: string;
  readonly deaths: {readonly title: string; readonly unit: string};
  readonly title: (run: number, of: number, what: string) => string;
  readonly ownScale: string;
  readonly noMonths: (first: number) => string;
  readonly table: (run: number) => string;
  readonly year: string;
  readonly place: string;
  readonly noDeaths: (run: number) => string;
  readonly leftOut: string;
}

const english: HistoryWords = {
  order: 'Order of the rows',
  orders: {run: 'By number', date: 'By date', pair: 'Pair by pair'},
  pick: 'Walk from row to row with the arrow keys or the pointer. Enter or a click shows that history alone, below.',
  ofPlanA: 'By date each plan has an order of its own: that of plan A is taken.',
  one: 'One history at a time',
  number: 'History',
  numbering: (seed, run) => `Numbers begin at 0, as in runs.csv: this one has the seed ${seed}/${run}.`,
  previous: 'Previous',
  next: 'Next',
  play: 'Play',
  pause: 'Pause',
  notMade: run => `History ${english_.number(run)} is not among those that are here.`,
  fate({plan, history: {resumed, settled, unsettled, end}}) {
    const parts = [
      ...(unsettled ? [`fighting came back in ${english_.month(unsettled)}, before the peace had settled`] : []),
      ...(settled ? [`the peace settled in ${english_.month(settled)}`] : []),
      ...(unsettled && !settled ? ['the peace never settled'] : []),
      ...(resumed ? [`armed conflict resumed in ${english_.month(resumed)}`] : []),
      ...((settled || !unsettled) && !resumed
        ? [`armed conflict did not resume by the end (${english_.month(end)})`]
        : []),
    ];
    return `Under ${plan} ${parts.join('; ')}.`;
  },
  course: 'Show its course by',
  deaths: {title: 'reported deaths by organised groups', unit: 'persons/month'},
  title: (run, of, what) =>
    `History ${english_.number(run)}, one of ${english_.number(of)} possible histories: ${what}, month by month`,
  ownScale: 'The scale fits this history: from one to the next compare numbers, not heights.',
  noMonths: first => `Months are kept of the first ${english_.number(first)} histories, and this is none of them.`,
  table: run => `Reported deaths by organised groups in history ${english_.number(run)}, by year and place`,
  year: 'year',
  place: 'place',
  noDeaths: run => `In history ${english_.number(run)} no place has a reported death by organised groups in any year.`,
  leftOut: 'In whole deaths; years in which a place has none are left out.',
};

const french: HistoryWords = {
  order: 'Ordre des lignes',
  orders: {run: 'Par numéro', date: 'Par date', pair: 'Paire par paire'},
  pick: fr`Allez de ligne en ligne avec les flèches ou le pointeur. Entrée ou un clic montre cette histoire seule, plus bas.`,
  ofPlanA: fr`Par date, chaque plan a son ordre : celui du plan A est suivi.`,
  one: 'Une histoire à la fois',
  number: 'Histoire',
  numbering: (seed, run) =>
    fr`Les numéros commencent à 0, comme dans runs.csv : celle-ci a la graine ${seed}/${String(run)}.`,
  previous: 'Précédente',
  next: 'Suivante',
  play: 'Dérouler',
  pause: 'Pause',
  notMade: run => `L’histoire ${french_.number(run)} n’est pas parmi celles qui sont ici.`,
  fate({plan, history: {resumed, settled, unsettled, end}}) {
    const parts = [
      ...(unsettled ? [`des combats sont revenus en ${french_.month(unsettled)}, avant que la paix soit établie`] : []),
      ...(settled ? [`la paix s’est établie en ${french_.month(settled)}`] : []),
      ...(unsettled && !settled ? ['la paix ne s’est jamais établie'] : []),
      ...(resumed ? [`le conflit armé a repris en ${french_.month(resumed)}`] : []),
      ...((settled || !unsettled) && !resumed
        ? [`le conflit armé n’a pas repris avant la fin (${french_.month(end)})`]
        : []),
    ];
    return fr`Avec le plan ${plan}, ${parts.join(fr` ; `)}.`;
  },
  course: 'Montrer son cours par',
  deaths: {title: 'morts signalés, dus à des groupes organisés', unit: 'personnes par mois'},
  title: (run, of, what) =>
    fr`Histoire ${french_.number(run)}, une de ${french_.number(of)} histoires possibles : ${what}, mois par mois`,
  ownScale: fr`L’échelle suit cette histoire : de l’une à l’autre, comparez les nombres, non les hauteurs.`,
  noMonths: first =>
    `Les mois sont gardés pour les ${french_.number(first)} premières histoires, et celle-ci n’en est pas.`,
  table: run =>
    `Morts signalés, dus à des groupes organisés, dans l’histoire ${french_.number(run)}, par année et par lieu`,
  year: 'année',
  place: 'lieu',
  noDeaths: run =>
    `Dans l’histoire ${french_.number(run)}, aucun lieu n’a de mort signalé, dû à des groupes organisés, en aucune année.`,
  leftOut: fr`En nombres entiers ; les années où un lieu n’en a aucun sont laissées de côté.`,
};

export const historyWords: Readonly<Record<LanguageName, HistoryWords>> = {en: english, fr: french};
