import {riskFromCounts} from '@postbellum/experiments';
import type {Histories, RelapseRisk, Scenario} from '@postbellum/sim-core';
import {type ChartEvent, miniDocument, relapseRiskChart} from '@postbellum/viz';
import type {LanguageName} from '../address/address.ts';
import {headlinesOf, localisedHeadlines} from '../cases/headlines.ts';
import {type Results, type ShownResult, shownLetters} from '../state/lab-state.ts';
import {
  changedLevers,
  type EditedPlan,
  type Letter,
  letters,
  type Settings,
  shipped,
  shippedPlan,
} from '../state/settings.ts';
import {type CaseName, caseWords, planTitle} from '../words/case-words.ts';
import {labWords} from '../words/lab-words.ts';

/** Results with the settings they are of. */
interface Shown {
  readonly settings: Settings;
  readonly results: Results;
}

/** The title of a plan in the language of the page: that of the shipped one, and whether something is changed in it. */
export function editedTitle(plan: EditedPlan, scenario: Scenario, name: CaseName, language: LanguageName): string {
  const base = planTitle(caseWords[language][name], shippedPlan(scenario, plan.base));
  return changedLevers(plan).length > 0 ? labWords[language].changed(base) : base;
}

/** Name of a plan as sentences of charts have it. */
export function nameOf(letter: Letter, language: LanguageName): string {
  const {nameA, nameB, nameC} = labWords[language];
  return {a: nameA, b: nameB, c: nameC}[letter];
}

/** Name and title of a plan in the language of the page, as charts have them. */
function named(letter: Letter, {a, b, c = b}: Settings, scenario: Scenario, name: CaseName, language: LanguageName) {
  const plan = {a: shipped(a), b, c}[letter];
  return {name: nameOf(letter, language), title: editedTitle(plan, scenario, name, language)};
}

/** What is read of those results that have it, in the order of their letters, with plan and country named in the language of the page. */
export function localised<Part extends {readonly plan: object; readonly scenario: {readonly name: string}}>(
  {settings, results}: Shown,
  scenario: Scenario,
  name: CaseName,
  language: LanguageName,
  read: (result: ShownResult) => Part | undefined,
  among: readonly Letter[] = letters,
): readonly Part[] {
  const about = caseWords[language][name];
  return shownLetters(results).flatMap(letter => {
    if (!among.includes(letter)) return [];
    const part = results[letter] && read(results[letter]);
    if (!part) return [];
    const place = {name: part.scenario.name, title: `${about.title}, ${about.years}`};
    return [{...part, scenario: place, plan: named(letter, settings, scenario, name, language)}];
  });
}

/** Risks of the plans shown. */
export const localisedRisks = (
  shown: Shown,
  scenario: Scenario,
  name: CaseName,
  language: LanguageName,
): readonly RelapseRisk[] => localised(shown, scenario, name, language, ({counts}) => riskFromCounts(counts));

/** What histories did under the plans shown, in the runs that all of them have; nothing where there is none. */
export function localisedHistories(
  shown: Shown,
  scenario: Scenario,
  name: CaseName,
  language: LanguageName,
  among?: readonly Letter[],
): readonly Histories[] {
  const all = localised(shown, scenario, name, language, ({histories}) => histories, among);
  const inAll = all.map(({histories}) => new Set(histories.map(({run}) => run)));
  return all.flatMap(each => {
    const histories = each.histories.filter(({run}) => inAll.every(runs => runs.has(run)));
    return histories.length === 0 ? [] : [{...each, histories, runs: histories.length}];
  });
}

/** The headline events of a country, labelled in the language of the page. */
export const localisedEvents = (scenario: Scenario, name: CaseName, language: LanguageName): readonly ChartEvent[] =>
  localisedHeadlines(headlinesOf(scenario), name, language);

/** The result of the plans as the chart says it; nothing where there is none. */
export function riskHeadline(risks: readonly RelapseRisk[], language: LanguageName): string {
  if (risks.length === 0) return '';
  const options = {locale: language, interactive: false, document: miniDocument()};
  return `${relapseRiskChart({plans: risks}, options).toTable()[0].caption}.`;
}
