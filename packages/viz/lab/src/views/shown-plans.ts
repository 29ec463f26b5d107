import {riskFromCounts} from '@postbellum/experiments';
import type {Histories, RelapseRisk, Scenario} from '@postbellum/sim-core';
import {type ChartEvent, miniDocument, relapseRiskChart} from '@postbellum/viz';
import type {LanguageName} from '../address/address.ts';
import {headlinesOf, localisedHeadlines} from '../cases/headlines.ts';
import type {Results, ShownResult} from '../state/lab-state.ts';
import {changedLevers, type Settings, shippedPlan} from '../state/settings.ts';
import {type CaseName, type CaseWords, caseWords, planTitle} from '../words/case-words.ts';
import {labWords} from '../words/lab-words.ts';

/** Results with the settings they are of. */
interface Shown {
  readonly settings: Settings;
  readonly results: Results;
}

/** Letter and title of a plan in the language of the page, as charts name it. */
function named(letter: keyof Results, {a, b}: Settings, scenario: Scenario, about: CaseWords, language: LanguageName) {
  const words = labWords[language];
  if (letter === 'a') return {name: words.nameA, title: planTitle(about, shippedPlan(scenario, a))};
  const base = planTitle(about, shippedPlan(scenario, b.base));
  return {name: words.nameB, title: changedLevers(b).length > 0 ? words.changed(base) : base};
}

/** What is read of the results that have it, A before B, with plan and country named in the language of the page. */
export function localised<Part extends {readonly plan: object; readonly scenario: {readonly name: string}}>(
  {settings, results}: Shown,
  scenario: Scenario,
  name: CaseName,
  language: LanguageName,
  read: (result: ShownResult) => Part | undefined,
): readonly Part[] {
  const about = caseWords[language][name];
  return (['a', 'b'] as const).flatMap(letter => {
    const part = results[letter] && read(results[letter]);
    if (!part) return [];
    const place = {name: part.scenario.name, title: `${about.title}, ${about.years}`};
    return [{...part, scenario: place, plan: named(letter, settings, scenario, about, language)}];
  });
}

/** Risks of the plans shown. */
export const localisedRisks = (
  shown: Shown,
  scenario: Scenario,
  name: CaseName,
  language: LanguageName,
): readonly RelapseRisk[] => localised(shown, scenario, name, language, ({counts}) => riskFromCounts(counts));

/** What histories did under the plans shown, in the runs that all of them have. */
export function localisedHistories(
  shown: Shown,
  scenario: Scenario,
  name: CaseName,
  language: LanguageName,
): readonly Histories[] {
  const all = localised(shown, scenario, name, language, ({histories}) => histories);
  const inAll = all.map(({histories}) => new Set(histories.map(({run}) => run)));
  return all.map(each => {
    const histories = each.histories.filter(({run}) => inAll.every(runs => runs.has(run)));
    return {...each, histories, runs: histories.length};
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
