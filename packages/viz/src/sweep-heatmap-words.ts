import {capital, type Language, type LanguageName} from './language.ts';
import {plain} from './plain.ts';
import type {HeatmapCell, HeatmapFactor, SweepHeatmapData} from './sweep-heatmap-data.ts';
import {valueWords} from './value-words.ts';

interface HeatmapWords {
  readonly title: (measure: string, most: string) => string;
  readonly empty: (measure: string) => string;
  readonly subtitle: (scenario: string, plan: string, x: string, y: string) => string;
  readonly heading: (measure: string, unit: string) => string;
  readonly inHundred: string;
  readonly noData: string;
  readonly few: (runs: string) => string;
  readonly fewSaid: string;
  readonly failed: (count: string, isOne: boolean) => string;
  readonly steps: string;
  readonly unprinted: string;
  readonly cells: string;
  readonly columns: readonly string[];
  readonly fewColumn: Readonly<Record<'yes' | 'no', string>>;
}

const hard = '\u00A0';

export const heatmapWords: Readonly<Record<LanguageName, HeatmapWords>> = {
  en: {
    title: (measure, most) => `${measure}, highest at ${most}`,
    empty: measure => `${measure}: no history ended`,
    subtitle: (scenario, plan, x, y) => `${scenario}, plan ${plan}: ${y} by ${x}`,
    heading: (measure, unit) => `${measure}${unit}`,
    inHundred: ', in 100 simulated histories',
    noData: 'no histories',
    few: runs => `corner: fewer than ${runs} histories`,
    fewSaid: 'too few to tell much',
    failed: (count, isOne) => `${count} ${isOne ? 'history' : 'histories'} failed`,
    steps: 'Each step goes from its first number up to below its second; numbers are rounded first.',
    unprinted: 'Numbers that do not fit their cells are spoken and in the table.',
    cells: 'Points of the sweep, the highest row first',
    columns: ['value', 'low', 'high', 'of', 'runs', 'failed', 'few'],
    fewColumn: {yes: 'yes', no: 'no'},
  },
  fr: {
    title: (measure, most) => `${measure}, au plus haut${hard}: ${most}`,
    empty: measure => `${measure}${hard}: aucune simulation achevée`,
    subtitle: (scenario, plan, x, y) => `${scenario}, plan ${plan}${hard}: ${y} selon ${x}`,
    heading: (measure, unit) => `${measure}${unit}`,
    inHundred: ', sur 100 histoires possibles',
    noData: 'aucune histoire',
    few: runs => `coin${hard}: moins de ${runs} histoires`,
    fewSaid: 'trop peu pour conclure',
    failed: (count, isOne) => `${count} ${isOne ? 'simulation a échoué' : 'simulations ont échoué'}`,
    steps: `Chaque palier va de son premier nombre jusqu’au second, exclu${hard}; les nombres sont d’abord arrondis.`,
    unprinted: 'Les nombres qui n’entrent pas dans leur case sont dits et dans le tableau.',
    cells: 'Points du balayage, la plus haute rangée d’abord',
    columns: ['valeur', 'bas', 'haut', 'unité', 'simulations', 'échecs', 'trop peu'],
    fewColumn: {yes: 'oui', no: 'non'},
  },
};

/** What sentences are made of. */
export interface HeatmapSubject {
  readonly data: SweepHeatmapData;
  readonly language: Language;
  /** Histories below which a cell is marked. */
  readonly fewRuns: number;
}

/** A value of a factor with its unit: `troops 0.5 times the plan`. */
export function settingWords({name, unit, values}: HeatmapFactor, index: number, language: Language): string {
  const measured = unit === '' ? '' : ` ${plain(unit)}`;
  return `${plain(name)} ${settingText(values[index], language)}${measured}`;
}

/** A value of a factor alone. */
export const settingText = (value: number, language: Language): string =>
  language.number(Number(value.toPrecision(4))).replace('-', '−');

/** A point with what came of it, as its cell speaks it. */
export function pointSentence({data, language, fewRuns}: HeatmapSubject, cell: HeatmapCell): string {
  const words = heatmapWords[language.name];
  const at = `${settingWords(data.x, cell.x, language)}, ${settingWords(data.y, cell.y, language)}`;
  const {value, interval, runs, failed} = cell;
  const known =
    value === undefined ? words.noData : valueWords({value, interval, runs, unit: data.measure.unit}, language);
  const few = value !== undefined && runs < fewRuns ? `; ${words.fewSaid}` : '';
  const lost = failed > 0 ? `; ${words.failed(language.number(failed), failed === 1)}` : '';
  return `${at}${language.colon}${known}${semicolon(few + lost, language)}`;
}

/** In French no line breaks before a semicolon, and there is a space. */
const semicolon = (text: string, {name}: Language): string => (name === 'fr' ? text.replaceAll(';', `${hard};`) : text);

/** Where the measure is highest, with its numbers: description, heading and caption alike. */
export function heatmapHeadline(subject: HeatmapSubject): string {
  const {data, language} = subject;
  const words = heatmapWords[language.name];
  const measure = capital(plain(data.measure.title));
  const [most] = data.cells
    .filter(({value}) => value !== undefined)
    .toSorted((a, b) => Number(b.value) - Number(a.value));
  return most ? words.title(measure, pointSentence(subject, most)) : words.empty(measure);
}
