import {applyPlan, type Facts, isIsoDate, type LeverName, leverNames, type Scenario} from '@postbellum/sim-core';
import {
  type Decision,
  type EditedPlan,
  type Settings,
  shipped,
  usualSettings,
  withDecisions,
} from '../state/settings.ts';
import {type EditedLetter, ladder, leverKey, placeMeasures, tabs, type View, whyPlans} from './address.ts';
import {readDecisions} from './decision-text.ts';
import {type LinkFault, shortened, type ValueFault} from './fault.ts';
import {indicatorNames} from './indicator-groups.ts';

/** The most histories that may be asked for, and the most agents in each. */
export const mostRuns = 10_000;
export const fewestPeople = 2_000;
export const mostPeople = 100_000;
const longestSeed = 64;

export interface ReadSettings {
  readonly settings: Settings;
  readonly view: View;
  readonly faults: readonly LinkFault[];
}

/** A scenario, and its facts to try plans on. */
export interface Case {
  readonly scenario: Scenario;
  readonly facts: Facts;
}

/** Reads the keys of a link against its scenario. What is faulty is named and left as usual; never throws. */
export function readSettings(query: URLSearchParams, {scenario, facts}: Case): ReadSettings {
  const faults: LinkFault[] = [];
  const given = new Map<string, string>();
  for (const [key, value] of query) {
    if (given.has(key)) faults.push({kind: 'repeated key', value: shortened(key)});
    else given.set(key, value);
  }
  const take = (key: string): string | undefined => {
    const value = given.get(key);
    given.delete(key);
    return value;
  };
  const read = <Value>(key: string, usual: Value, parse: (text: string) => Parsed<Value>): Value => {
    const text = take(key);
    if (text === undefined) return usual;
    const parsed = parse(text);
    if ('value' in parsed) return parsed.value;
    faults.push({kind: parsed.fault, key, value: shortened(text)});
    return usual;
  };
  const planName = (text: string): Parsed<string> =>
    scenario.plans.some(({name}) => name === text) ? {value: text} : {fault: 'unknown plan'};

  const a = read('a', usualSettings.a, planName);
  const edited = (letter: EditedLetter): EditedPlan => {
    let plan = shipped(read(letter, usualSettings.b.base, planName));
    for (const lever of leverNames) {
      const decisions = read<readonly Decision[] | undefined>(leverKey(letter, lever), undefined, text =>
        decisionsFor(lever, text, {scenario, facts}),
      );
      if (decisions) plan = withDecisions(plan, lever, decisions, scenario);
    }
    return plan;
  };
  const b = edited('b');
  const c = given.has('c') ? edited('c') : undefined;
  // Decisions of a plan C that the link does not have.
  for (const lever of leverNames) read(leverKey('c', lever), undefined, () => ({fault: 'missing plan'}));
  const settings: Settings = {
    a,
    b,
    ...(c && {c}),
    seed: read('seed', usualSettings.seed, seedOf),
    runs: read('n', usualSettings.runs, text => wholeNumber(text, 1, mostRuns)),
    people: read('people', usualSettings.people, text => wholeNumber(text, fewestPeople, mostPeople)),
  };
  const show = read<View['show']>('show', undefined, text => oneOf(ladder, text));
  const tab = read<View['tab']>('view', 'risk', text => oneOf(tabs, text));
  const indicator = read<View['indicator']>('indicator', undefined, text => oneOf(indicatorNames, text));
  const places = read<View['places']>('places', undefined, text => oneOf(placeMeasures, text));
  const why = read<View['why']>('why', undefined, text => oneOf(whyPlans, text));
  const faction = read<View['faction']>('faction', undefined, text => oneOf(Object.keys(scenario.factions), text));
  const history = read<View['history']>('history', undefined, text => wholeNumber(text, 0, settings.runs - 1));
  const course = read<View['course']>('course', undefined, text => oneOf(indicatorNames, text));
  const month = read<View['month']>('t', undefined, text => monthOf(text, scenario));
  for (const key of given.keys()) faults.push({kind: 'unknown key', value: shortened(key)});
  const view: View = {
    tab,
    ...(show && {show}),
    ...(indicator && {indicator}),
    ...(places && {places}),
    ...(why && {why}),
    ...(faction && {faction}),
    ...(history !== undefined && {history}),
    ...(course && {course}),
    ...(month && {month}),
  };
  return {settings, view, faults};
}

/** What a text stands for, or what is wrong with it. */
type Parsed<Value> = {readonly value: Value} | {readonly fault: ValueFault};

function oneOf<Name extends string>(names: readonly Name[], text: string): Parsed<Name> {
  const value = names.find(each => each === text);
  return value === undefined ? {fault: 'unreadable value'} : {value};
}

function decisionsFor(lever: LeverName, text: string, {scenario, facts}: Case): Parsed<readonly Decision[]> {
  const read = readDecisions(text);
  if ('fault' in read) return read;
  if (!read.decisions.every(decision => isWithin(decision, scenario))) return {fault: 'outside dates'};
  return isPossible(lever, read.decisions, facts) ? {value: read.decisions} : {fault: 'out of range'};
}

/** Days lie within what is simulated, and a spell ends after it begins. */
export function isWithin({from, until}: Decision, {start, end}: Pick<Scenario, 'start' | 'end'>): boolean {
  const inside = [from, until].every(day => day === undefined || (day >= start && day <= end));
  return inside && (until === undefined || (from ?? start) < until);
}

/** Whether decisions about a lever keep it in its range in every week, whatever history decided. */
export function isPossible(lever: LeverName, decisions: readonly Decision[], facts: Facts): boolean {
  try {
    applyPlan(facts, {name: '', title: '', summary: '', changes: decisions.map(decision => ({lever, ...decision}))});
    return true;
  } catch {
    return false;
  }
}

/** A month within what is simulated. */
function monthOf(text: string, {start, end}: Pick<Scenario, 'start' | 'end'>): Parsed<string> {
  if (!/^\d{4}-\d\d$/.test(text)) return {fault: 'unreadable value'};
  if (!isIsoDate(`${text}-01`)) return {fault: 'unreadable date'};
  return text >= start.slice(0, 7) && text <= end.slice(0, 7) ? {value: text} : {fault: 'outside dates'};
}

function seedOf(text: string): Parsed<string> {
  if (text === '') return {fault: 'unreadable value'};
  return text.length > longestSeed ? {fault: 'too long'} : {value: text};
}

function wholeNumber(text: string, low: number, high: number): Parsed<number> {
  if (!/^\d{1,9}$/.test(text)) return {fault: 'unreadable value'};
  const value = Number(text);
  return value >= low && value <= high ? {value} : {fault: 'out of range'};
}
