import {type Fault, type Finding, itemsOf, parseBy, shortValue, valueAt} from '@postbellum/scenarios';
import {type Plan, relapseRules, type Scenario, weeksBetween} from '@postbellum/sim-core';
import {weeksPerYear} from '../../statistics/horizon.ts';
import type {Design} from '../../sweep/design.ts';
import {type Sweep, sweepOf} from '../../sweep/sweep.ts';
import {checkPeople, fewestPeople} from '../spec/check-people.ts';
import {planReferred, type Referred, referredText, scenarioReferred} from '../spec/referred-files.ts';
import {readSpecText, withSeedAsText} from '../spec/spec-text.ts';
import {weeksWithin} from '../weeks.ts';
import {checkDesign} from './check-design.ts';
import {checkFactors} from './check-factors.ts';
import {checkMeasures} from './check-measures.ts';
import {factorOf} from './factor-of.ts';
import {readRows} from './rows-file.ts';
import {type DesignSpec, type SweepSpec, sweepSchema} from './sweep-schema.ts';

const defaults = {
  plans: ['history'],
  people: fewestPeople,
  years: 10,
  rule: 'default',
  measures: ['relapsed', 'mean.logHazard', 'deaths.communal'],
  batch: 20,
} as const;

/** What a spec refers to, as far as it could be found. */
interface Referrals {
  readonly scenario?: Scenario | undefined;
  readonly plans: readonly Plan[];
  readonly rows?: readonly (readonly number[])[] | undefined;
  readonly findings: readonly Finding[];
}

/**
 * The sweep in the text of a spec file, or every fault in it and in the files it refers to. `file` says where the spec
 * is, since names of other files are relative to it, and whether it is JSON or YAML.
 */
export function parseSweep(text: string, file: string): {readonly sweep: Sweep} | {readonly faults: readonly Fault[]} {
  const read = readSpecText(text, file);
  if ('fault' in read) return {faults: [read.fault]};
  const root = withSeedAsText(read.value);
  const referrals = referralsOf(root, file);
  const parsed = parseBy(sweepSchema, root, () => findingsIn(root, referrals));
  if ('faults' in parsed) return parsed;
  return {sweep: sweepOfSpec(parsed.data, referrals)};
}

function findingsIn(root: unknown, {scenario, rows, findings}: Referrals): readonly Finding[] {
  return [
    ...findings,
    ...checkFactors(root, scenario),
    ...checkDesign(root, rows?.length ?? 0),
    ...checkMeasures(root, yearsSimulated(root, scenario)),
    ...(scenario ? checkPeople(root, scenario) : []),
  ];
}

function yearsSimulated(root: unknown, scenario: Scenario | undefined): number {
  const years = valueAt(root, ['years']);
  const asked = typeof years === 'number' ? years : defaults.years;
  // Whole weeks end a few days before an anniversary.
  return scenario
    ? Math.min(asked, Math.floor(weeksBetween(scenario.start, scenario.end) / weeksPerYear + 0.05))
    : asked;
}

function referralsOf(root: unknown, file: string): Referrals {
  const name = valueAt(root, ['scenario']);
  const referred =
    typeof name === 'string' && name !== '' ? scenarioReferred(name, file, ['scenario']) : {findings: []};
  const scenario = foundIn(referred);
  const plans = scenario ? planNames(root).map((each, index) => planAt(each, index, file, scenario)) : [];
  const rows = rowsReferred(root, file);
  const values = plans.flatMap(plan => foundIn(plan) ?? []);
  const findings = [referred, ...plans, rows].flatMap(each => ('findings' in each ? each.findings : []));
  return {scenario, plans: values, rows: foundIn(rows), findings: [...findings, ...repeatedPlans(values)]};
}

function planNames(root: unknown): readonly unknown[] {
  const given = valueAt(root, ['plans']);
  return given === undefined ? defaults.plans : itemsOf(given);
}

function planAt(name: unknown, index: number, file: string, scenario: Scenario): Referred<Plan> {
  return typeof name === 'string' && name !== ''
    ? planReferred(name, file, scenario, ['plans', index])
    : {findings: []};
}

function repeatedPlans(plans: readonly Plan[]): readonly Finding[] {
  const names = plans.map(({name}) => name);
  return names
    .filter((name, index) => names.indexOf(name) < index)
    .map(name => ({at: ['plans'], problem: 'repeated plan', value: shortValue(name), allowed: 'each once'}));
}

function rowsReferred(root: unknown, file: string): Referred<readonly (readonly number[])[]> {
  const at = ['design', 'file'];
  const name = valueAt(root, at);
  if (valueAt(root, ['design', 'kind']) !== 'rows' || typeof name !== 'string' || name === '') return {findings: []};
  const specs = itemsOf(valueAt(root, ['factors']));
  const parsed = specs.map(spec => sweepSchema.shape.factors.element.safeParse(spec));
  const known = parsed.flatMap(({data}) => (data ? [data] : []));
  if (known.length < specs.length || checkFactors(root, undefined).length > 0) return {findings: []};
  return referredText(name, file, at, text => {
    const read = readRows(text, known.map(factorOf));
    if ('points' in read) return {value: read.points};
    return {findings: read.faults.map(fault => findingOfRow(at, name, fault))};
  });
}

function findingOfRow(at: readonly PropertyKey[], file: string, fault: string): Finding {
  const [, problem = fault, allowed = 'comma-separated values'] = /^(.*) \((.*)\)$/s.exec(fault) ?? [];
  return {at, problem: `${file}: ${problem}`, value: '', allowed};
}

function foundIn<Value>(referred: Referred<Value>): Value | undefined {
  return 'value' in referred ? referred.value : undefined;
}

function sweepOfSpec(spec: SweepSpec, {scenario, plans, rows}: Referrals): Sweep {
  if (!scenario) throw new RangeError(`unknown scenario: ${spec.scenario}`);
  const {seed, runs, people = defaults.people, years = defaults.years, batch = defaults.batch} = spec;
  const {rule = defaults.rule, measures = defaults.measures} = spec;
  return sweepOf({
    scenario,
    plans,
    seed,
    runs,
    people,
    weeks: weeksWithin(scenario, years, undefined),
    rule: Object.entries(relapseRules).find(([name]) => name === rule)?.[1] ?? relapseRules.default,
    factors: spec.factors.map(factorOf),
    design: designOf(spec.design, rows),
    measures,
    batch,
  });
}

function designOf(design: DesignSpec, rows: readonly (readonly number[])[] = []): Design {
  if (design.kind === 'rows') return {kind: 'rows', points: rows};
  return design.kind === 'morris' ? {levels: 4, ...design} : design;
}
