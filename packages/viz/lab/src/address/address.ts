import {engineVersion, type IndicatorName, type LeverName, leverNames} from '@postbellum/sim-core';
import {type EditedPlan, type Settings, usualSettings} from '../state/settings.ts';
import {decisionsText} from './decision-text.ts';
import {usualIndicator} from './indicator-groups.ts';
import {linkVersion} from './migrations.ts';

export const languages = ['en', 'fr'] as const;
export type LanguageName = (typeof languages)[number];

export const pages = ['start', 'lab', 'compare', 'learn', 'evidence', 'glossary'] as const;
export type PageName = (typeof pages)[number];

/** Pages of one country, whose links hold its plans. */
export type CountryPage = 'lab' | 'compare';

export const isCountryPage = (page: PageName | undefined): page is CountryPage => page === 'lab' || page === 'compare';

export const tabs = ['risk', 'histories', 'indicators', 'places', 'relations', 'why', 'table'] as const;
export type TabName = (typeof tabs)[number];

/** How the risk is shown: as a count of a hundred, history by history, or as curves with bands. */
export const ladder = ['count', 'histories', 'bands'] as const;
export type LadderName = (typeof ladder)[number];

/** What is shown by place: in how many histories conflict is active there, or reported deaths. */
export const placeMeasures = ['active', 'deaths'] as const;
export type PlaceMeasure = (typeof placeMeasures)[number];

/** Whose reasons are shown: those of a plan, or what differs between both. */
export const whyPlans = ['a', 'b', 'difference'] as const;
export type WhyPlan = (typeof whyPlans)[number];

/** What is looked at. */
export interface View {
  readonly tab: TabName;
  /** The usual one of the device if absent. */
  readonly show?: LadderName;
  /** The indicator looked at, if not the usual one. */
  readonly indicator?: IndicatorName;
  /** What is shown by place, if not where conflict is active. */
  readonly places?: PlaceMeasure;
  /** Whose reasons are shown, the most that is there if absent. */
  readonly why?: WhyPlan;
  /** Whose reasons, by the name of the faction; the first if absent. */
  readonly faction?: string;
  /** Number of the history looked at alone; the newest or the first if absent. */
  readonly history?: number;
  /** The indicator its course is shown by; reported deaths if absent. */
  readonly course?: IndicatorName;
  /** Month at which the cursor stands, `2007-03`; the last of a chart if absent. */
  readonly month?: string;
}

/** What the fragment of a link says, before its scenario is there to check the rest. */
export interface Route {
  readonly page: PageName;
  readonly language: LanguageName;
  /** Of the lab and of comparisons alone. */
  readonly scenario?: string;
  /** Lesson, or term of the glossary. */
  readonly part?: string;
}

/** The fragment of a link to a page of words: `#/en/learn/force`, `#/fr/glossary/relapse`, and `#/en/` of the start. */
export function pageLink(language: LanguageName, page: Exclude<PageName, CountryPage>, part?: string): string {
  return `#/${language}/${page === 'start' ? '' : page}${part === undefined ? '' : `/${part}`}`;
}

/** The fragment of a link to a page: `#/en/`, `#/fr/lab?v=1&s=liberia@0.1.0&b.troops=x0.5`. Only what differs from the usual is in it. */
export function addressText({page, language, scenario, part}: Route, settings: Settings, view: View): string {
  if (!isCountryPage(page)) return pageLink(language, page, part);
  if (scenario === undefined) return pageLink(language, 'start');
  const {a, b, c, seed, runs, people} = settings;
  const pairs: (readonly [key: string, value: string, usual?: string])[] = [
    ['v', String(linkVersion)],
    ['s', `${scenario}@${engineVersion}`],
    ['a', a, usualSettings.a],
    ['b', b.base, usualSettings.b.base],
    ...leverPairs('b', b),
    ...(c ? [['c', c.base] as const, ...leverPairs('c', c)] : []),
    ['seed', seed, usualSettings.seed],
    ['n', String(runs), String(usualSettings.runs)],
    ['people', String(people), String(usualSettings.people)],
    ['view', view.tab, 'risk'],
    ...(view.show === undefined ? [] : [['show', view.show] as const]),
    ['indicator', view.indicator ?? usualIndicator, usualIndicator],
    ['places', view.places ?? 'active', 'active'],
    ...(view.why === undefined ? [] : [['why', view.why] as const]),
    ...(view.faction === undefined ? [] : [['faction', view.faction] as const]),
    ...(view.history === undefined || view.history >= runs ? [] : [['history', String(view.history)] as const]),
    ...(view.course === undefined ? [] : [['course', view.course] as const]),
    ...(view.month === undefined ? [] : [['t', view.month] as const]),
  ];
  const query = pairs.filter(([, value, usual]) => value !== usual).map(([key, value]) => `${key}=${escaped(value)}`);
  return `#/${language}/${page}?${query.join('&')}`;
}

/** Letters of plans whose levers a link may hold. */
export type EditedLetter = 'b' | 'c';

/** Key of a lever of plan B or C. */
export const leverKey = (letter: EditedLetter, lever: LeverName): string => `${letter}.${lever}`;

const leverPairs = (letter: EditedLetter, {own}: EditedPlan): readonly (readonly [string, string])[] =>
  leverNames.flatMap(lever => {
    const decisions = own[lever];
    return decisions === undefined ? [] : [[leverKey(letter, lever), decisionsText(decisions)] as const];
  });

/** Escapes what would not come back; `@` does. Half of a character of two units is what no link can carry. */
const escaped = (value: string): string => encodeURIComponent(value.toWellFormed()).replaceAll('%40', '@');
