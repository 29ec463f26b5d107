import {scenarios} from '@postbellum/scenarios';
import {indicators, leverNames, levers} from '@postbellum/sim-core';
import {indicatorIn} from '@postbellum/viz/french-names';
import {expect, test} from 'vitest';
import {indicatorNames} from '../address/indicator-groups.ts';
import {caseNames, caseWords} from './case-words.ts';
import {groupOf, groups, leverWords} from './lever-words.ts';
import {whyWords} from './why-words.ts';

test('every shipped country is on the start page, and French has its plans and headline events', () => {
  expect([...caseNames].sort()).toEqual(Object.keys(scenarios).sort());
  for (const name of caseNames) {
    const {plans, timeline} = scenarios[name];
    const {plans: titles, events} = caseWords.fr[name];
    expect(Object.keys(titles).sort()).toEqual(plans.map(plan => plan.name).sort());
    const headlines = timeline.filter(({headline}) => headline).map(({on}) => on);
    expect(Object.keys(events).sort()).toEqual([...new Set(headlines)].sort());
    expect(headlines).toHaveLength(new Set(headlines).size);
    expect(Object.keys(caseWords.fr[name].places).filter(place => !(place in scenarios[name].districts))).toEqual([]);
  }
});

test('every group has levers, in the order of the engine', () => {
  const order = leverNames.map(name => groups.indexOf(groupOf[name]));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(new Set(order).size).toBe(groups.length);
});

test('no two levers, and no two levels of a lever, are named alike', () => {
  for (const words of Object.values(leverWords)) {
    expect(new Set(Object.values(words.titles)).size).toBe(leverNames.length);
    for (const name of leverNames) {
      const names = Object.keys(levers[name].levels).map(level => words.levels[level as keyof typeof words.levels]);
      expect(new Set(names).size, name).toBe(names.length);
    }
  }
});

test('French evidence refers to what the English does', () => {
  const references = (text: string): readonly string[] =>
    text.match(/[A-Z][a-z]+ (&|et al)|\b(19|20)\d\d\b|[A-Z]\d+/g) ?? [];
  for (const name of leverNames) {
    expect(references(leverWords.fr.evidence[name]), name).toEqual(references(leverWords.en.evidence[name]));
  }
});

test('every indicator that is recorded can be chosen, once, and has a title of its own in both languages', () => {
  expect([...indicatorNames].sort()).toEqual(Object.keys(indicators).sort());
  for (const language of ['en', 'fr'] as const) {
    const titles = indicatorNames.map(name => indicatorIn({name, title: indicators[name].title}, language).title);
    expect(new Set(titles).size).toBe(indicatorNames.length);
  }
});

test('French has every faction of every country', () => {
  const factions = Object.values(scenarios).flatMap(each => Object.keys(each.factions));
  expect(Object.keys(whyWords.fr.factions).sort()).toEqual(factions.sort());
});
