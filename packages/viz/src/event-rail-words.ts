import {isoDay, utc} from './dates.ts';
import type {EventKind, PhaseText, RailEvent} from './event-rail-data.ts';
import type {Grade} from './event-rail-entries.ts';
import {
  capital,
  english as englishLanguage,
  fr,
  french as frenchLanguage,
  type Language,
  type LanguageName,
} from './language.ts';
import {plain} from './plain.ts';

/** What happens in a month, each as the chart names it. */
export interface MonthOfEvents {
  readonly month: string;
  readonly events: readonly string[];
  readonly begins: readonly string[];
  readonly underWay: readonly string[];
}

/** The words of a chart of events in one language. */
export interface EventRailWords {
  readonly language: Language;
  /** What is shown, and how well it is known. */
  sentence(place: string, events: number, phases: number, grades: Readonly<Record<Grade, number>>): string;
  ofPlan(place: string, plan: string): string;
  readonly subtitle: string;
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly grades: Readonly<Record<Grade, string>>;
  /** Before what a source says. */
  readonly sources: Readonly<Record<'cited' | 'calibrated' | 'estimated' | 'assumed', string>>;
  readonly sourcesTitle: string;
  /** `18 Aug 2003`. */
  day(on: string): string;
  late(label: string, weeks: number): string;
  phase(what: Exclude<PhaseText, {readonly label: string}>): string;
  month(month: MonthOfEvents): string;
  monthsBetween(from: string, to: string): string;
  readonly notes: {
    only(kinds: readonly string[]): string;
    minor(count: number): string;
    outside(count: number): string;
    readonly force: string;
    readonly plan: string;
    readonly model: string;
  };
  provenance(scenario: string, plan: string | undefined): string;
  readonly columns: readonly string[];
  /** The table of counts; `grades` name its further columns. */
  readonly counts: {readonly caption: string; readonly events: string; readonly phases: string};
}

/** Counts that are not zero, worded. */
const worded = (
  grades: Readonly<Record<Grade, number>>,
  words: Readonly<Record<Grade, (count: number) => string>>,
): readonly string[] =>
  (Object.keys(words) as readonly Grade[]).flatMap(grade => (grades[grade] > 0 ? [words[grade](grades[grade])] : []));

/** How much of a lever, with its unit; a share has none. */
const amountOf = (
  {value, unit}: {readonly value: number; readonly unit: string},
  number: Language['number'],
): string => (unit === 'share' ? number(Math.abs(value)) : `${number(Math.abs(value))} ${plain(unit)}`);

const dayOf = (on: string): number => Number(on.slice(8));

const english: EventRailWords = {
  language: englishLanguage,
  sentence(place, events, phases, grades) {
    const {number, listed} = englishLanguage;
    const counts = worded(grades, {
      named: count => `${number(count)} ${count === 1 ? 'rests' : 'rest'} on a named source`,
      judged: count => `${number(count)} ${count === 1 ? 'is' : 'are'} recalled or judged`,
      assumed: count => `${number(count)} ${count === 1 ? 'is' : 'are'} assumed`,
      none: count => `${number(count)} ${count === 1 ? 'has' : 'have'} no source`,
    });
    const shown = `${number(events)} ${events === 1 ? 'event' : 'events'} and ${number(phases)} ${phases === 1 ? 'phase' : 'phases'}`;
    return `${place}: ${shown}${counts.length > 0 ? `; ${listed(counts)}` : ''}`;
  },
  ofPlan: (place, plan) => `${place} under ${plan}`,
  subtitle: 'Diamonds with a number are events, bars with a letter are phases; both are listed below in order of date',
  kinds: {
    politics: 'Politics',
    security: 'Security',
    mission: 'Mission and mandate',
    disarmament: 'Disarmament and return',
    aid: 'Aid and sanctions',
    shocks: 'Shocks from outside',
    other: 'Other',
    plan: 'Changed by the plan',
  },
  grades: {
    named: 'from a named source',
    judged: 'recalled or judged',
    assumed: 'assumed',
    none: 'no source given',
  },
  sources: {cited: 'cited', calibrated: 'computed', estimated: 'estimated', assumed: 'assumed'},
  sourcesTitle: 'Sources',
  day: on => `${dayOf(on)} ${englishLanguage.shortMonth(on)}`,
  late: (label, weeks) => `${label}, ${englishLanguage.number(weeks)} weeks later`,
  phase(what) {
    const {number, range} = englishLanguage;
    if ('force' in what) {
      const size = {full: 'full force', large: 'large force', small: 'small force'}[what.force];
      const [first, last] = what.soldiers.map(soldiers => number(soldiers));
      return `${size}, ${first === last ? first : range(first, last)} soldiers`;
    }
    if ('tasks' in what) return `mandate of ${number(what.tasks)} ${what.tasks === 1 ? 'task' : 'tasks'}`;
    if ('programme' in what) return `${plain(what.programme)}: up to ${number(what.most)} ${plain(what.unit)}`;
    const amount = amountOf(what, number);
    const effect = {
      multiply: `times ${number(what.value)}`,
      set: `set to ${amount}`,
      add: `${what.value < 0 ? 'less' : 'more'} by ${amount}`,
      atMost: `at most ${amount}`,
    }[what.change];
    return `${plain(what.lever)}: ${effect}`;
  },
  month: ({month, events, begins, underWay}) =>
    [
      `${capital(month)}: ${events.length > 0 ? events.join('; ') : 'no event'}`,
      ...(begins.length > 0 ? [`Begins: ${begins.join('; ')}`] : []),
      ...(underWay.length > 0 ? [`Under way: ${underWay.join('; ')}`] : []),
    ].join('. '),
  monthsBetween: (from, to) => `Month, from ${from} to ${to}`,
  notes: {
    only: kinds => `Shown are only: ${kinds.join(', ')}.`,
    minor: count => `${englishLanguage.number(count)} ${count === 1 ? 'event' : 'events'} of lesser note left out.`,
    outside: count =>
      `${englishLanguage.number(count)} ${count === 1 ? 'event' : 'events'} before the first day or after the last left out.`,
    force: 'A full force is nine tenths or more of the most soldiers authorised, a large one half or more.',
    plan: 'Events are those of history, whatever the plan. Phases are as the plan decides; its rules may still delay a drawdown in the model.',
    model: 'In the model events do nothing by themselves: it reads numbers, such as those of the phases.',
  },
  provenance: (scenario, plan) =>
    `Dated facts, not simulated. Scenario ${scenario}${plan === undefined ? '' : `; plan ${plan}`}.`,
  columns: ['mark', 'kind', 'from', 'until', 'what', 'why', 'kind of source', 'source'],
  counts: {caption: 'How many are shown, and how well they are known', events: 'events', phases: 'phases'},
};

const french: EventRailWords = {
  language: frenchLanguage,
  sentence(place, events, phases, grades) {
    const {number, listed} = frenchLanguage;
    const counts = worded(grades, {
      named: count => `${number(count)} ${count < 2 ? 'repose' : 'reposent'} sur une source nommée`,
      judged: count => `${number(count)} ${count < 2 ? 'relève' : 'relèvent'} de la mémoire ou du jugement`,
      assumed: count => `${number(count)} ${count < 2 ? 'est une hypothèse' : 'sont des hypothèses'}`,
      none: count => `${number(count)} ${count < 2 ? 'n’a' : 'n’ont'} pas de source`,
    });
    const shown = `${number(events)} ${events < 2 ? 'événement' : 'événements'} et ${number(phases)} ${phases < 2 ? 'période' : 'périodes'}`;
    return `${fr`${place} : `}${shown}${counts.length > 0 ? fr` ; ${listed(counts)}` : ''}`;
  },
  ofPlan: (place, plan) => fr`${place}, plan « ${plan} »`,
  subtitle: fr`Les losanges numérotés sont des événements, les barres à lettre des périodes ; la liste est plus bas, par ordre de date`,
  kinds: {
    politics: 'Politique',
    security: 'Sécurité',
    mission: 'Mission et mandat',
    disarmament: 'Désarmement et retours',
    aid: 'Aide et sanctions',
    shocks: 'Chocs extérieurs',
    other: 'Divers',
    plan: 'Ce que le plan change',
  },
  grades: {
    named: 'tiré d’une source nommée',
    judged: 'de mémoire ou par jugement',
    assumed: 'par hypothèse',
    none: 'sans source',
  },
  sources: {cited: 'cité', calibrated: 'calculé', estimated: 'estimé', assumed: 'hypothèse'},
  sourcesTitle: 'Références',
  day: on => `${dayOf(on) === 1 ? '1er' : dayOf(on)} ${frenchLanguage.shortMonth(on)}`,
  late: (label, weeks) => `${label}, ${frenchLanguage.number(weeks)} semaines plus tard`,
  phase(what) {
    const {number, range} = frenchLanguage;
    if ('force' in what) {
      const size = {full: 'force au complet', large: 'force importante', small: 'force réduite'}[what.force];
      const [first, last] = what.soldiers.map(soldiers => number(soldiers));
      return `${size}, ${first === last ? first : range(first, last)} soldats`;
    }
    if ('tasks' in what) return `mandat de ${number(what.tasks)} ${what.tasks < 2 ? 'tâche' : 'tâches'}`;
    if ('programme' in what) return fr`${plain(what.programme)} : jusqu’à ${number(what.most)} ${plain(what.unit)}`;
    const amount = amountOf(what, number);
    const effect = {
      multiply: `multiplié par ${number(what.value)}`,
      set: `fixé à ${amount}`,
      add: `${what.value < 0 ? 'diminué' : 'augmenté'} de ${amount}`,
      atMost: `${amount} au plus`,
    }[what.change];
    return fr`${plain(what.lever)} : ${effect}`;
  },
  month: ({month, events, begins, underWay}) =>
    [
      fr`${capital(month)} : ${events.length > 0 ? events.join(fr` ; `) : 'aucun événement'}`,
      ...(begins.length > 0 ? [fr`Commence : ${begins.join(fr` ; `)}`] : []),
      ...(underWay.length > 0 ? [fr`En cours : ${underWay.join(fr` ; `)}`] : []),
    ].join('. '),
  monthsBetween: (from, to) => `Mois, de ${from} à ${to}`,
  notes: {
    only: kinds => fr`Ne sont montrés que : ${kinds.join(', ')}.`,
    minor: count =>
      `${frenchLanguage.number(count)} ${count < 2 ? 'événement de moindre portée est laissé' : 'événements de moindre portée sont laissés'} de côté.`,
    outside: count =>
      `${frenchLanguage.number(count)} ${count < 2 ? 'événement antérieur ou postérieur est laissé' : 'événements antérieurs ou postérieurs sont laissés'} de côté.`,
    force:
      'Une force est au complet à partir des neuf dixièmes du plus grand nombre de soldats autorisé, importante à partir de la moitié.',
    plan: fr`Les événements sont ceux du passé, quel que soit le plan. Les périodes sont celles que le plan décide ; ses règles peuvent encore retarder un retrait dans le modèle.`,
    model: fr`Dans le modèle, les événements n’ont pas d’effet propre : il lit des nombres, comme ceux des périodes.`,
  },
  provenance: (scenario, plan) =>
    `Faits datés, non simulés. Scénario ${scenario}${plan === undefined ? '' : fr` ; plan ${plan}`}.`,
  columns: ['repère', 'nature', 'du', 'au', 'fait', 'raison', 'nature de la source', 'source'],
  counts: {caption: 'Combien sont représentés, et d’après quoi', events: 'événements', phases: 'périodes'},
};

export const eventRailWords: Readonly<Record<LanguageName, EventRailWords>> = {en: english, fr: french};

/** When a phase lasts: months, or days where it begins and ends in one month. `until` is the day after its last. */
export function spanText(from: string, until: string, {day, language: {shortMonth}}: EventRailWords): string {
  const last = isoDay(new Date(utc(until).getTime() - 86_400_000));
  const [first, end] = [from, last].map(shortMonth);
  if (first !== end) return `${first} – ${end}`;
  return from === last ? day(from) : `${day(from)} – ${day(last)}`;
}

/** What an event is, in one line. */
export function eventText({label, place, weeksLate}: RailEvent, {late}: EventRailWords): string {
  const text = place === undefined ? plain(label) : `${plain(label)} (${plain(place)})`;
  return weeksLate === undefined ? text : late(text, weeksLate);
}

/** What a phase is, in one line. */
export const phaseText = (what: PhaseText, words: EventRailWords): string =>
  'label' in what ? plain(what.label) : words.phase(what);
