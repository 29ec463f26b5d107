import {
  type Level,
  type Lever,
  type LeverName,
  leverNames,
  levers,
  type Mechanism,
  type Plan,
  type Scenario,
  weekly,
  weeksBetween,
} from '@postbellum/sim-core';
import {countOf} from '../words/numbers.ts';
import {planLines} from '../words/plan-words.ts';
import {wrap} from './terminal.ts';

/** A scenario and the model in plain lines of at most 80 columns. */
export function descriptionOf(scenario: Scenario): readonly string[] {
  return [
    ...factLines(scenario),
    ...section('Plans', scenario.plans.flatMap(planPart)),
    ...section(
      'Levers (what a plan can change; what more of it is expected to do to relapse)',
      leverNames.map(name => leverLine(scenario, name)),
    ),
    ...section(
      'Mechanisms, in the order of the week (their parameters: describe --parameters)',
      weekly.map(mechanismLine),
    ),
  ];
}

function factLines({
  name,
  title,
  start,
  end,
  districts,
  factions,
  displacement,
  mission,
  elections,
  donors,
}: Scenario): string[] {
  const homes = Object.values(districts);
  const population = homes.reduce((sum, district) => sum + district.population, 0);
  const armed = Object.entries(factions).map(([code, {fighters}]) => `${code} ${number(fighters)}`);
  const {displaced, abroad} = displacement;
  return [
    `${title} (${name})`,
    '',
    ...[
      `From ${start} to ${end}, ${weeksBetween(start, end)} weeks.`,
      `${number(population)} people in ${homes.length} districts, and ${number(abroad)} refugees abroad; ${number(displaced)} are displaced.`,
      `Fighters on the first day: ${armed.join(', ')}.`,
      `Mission: ${mission.title}. Donors: ${Object.values(donors)
        .map(donor => donor.title)
        .join(', ')}.`,
      `Elections: ${elections.map(({on, label}) => `${on} ${label}`).join(', ') || 'none'}.`,
    ].map(line => wrap(line)),
  ];
}

const section = (heading: string, lines: readonly string[]): string[] => ['', heading, '', ...lines];

function planPart(plan: Plan): string[] {
  const about = wrap(`  ${plan.name}: ${plan.title}. ${plan.summary}`, 4);
  return [about, ...planLines(plan).map(line => wrap(`    ${line}`, 6))];
}

function leverLine({decisions}: Scenario, name: LeverName): string {
  const {title, unit, range, levels, expected, grade} = levers[name];
  const values = decisions[name].map(({value}) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const history = low === high ? number(low) : `${number(low)} to ${number(high)}`;
  const tried = Object.entries(levels).map(([level, change]) => `${level} ${levelText(change)}`);
  const evidence = grade === 'none' ? 'no effect size' : `evidence ${grade}`;
  return wrap(
    `  ${name}: ${title}, ${unit}, ${range.map(number).join(' to ')}; history ${history}; levels ${tried.join(', ')}; ${expectedText[expected]} (${evidence})`,
    4,
  );
}

const levelText = (level: Level): string => ('set' in level ? number(level.set) : `x ${number(level.multiply)}`);

const expectedText: Readonly<Record<Lever['expected'], string>> = {
  lowers: 'lowers relapse',
  raises: 'raises relapse',
  mixed: 'mixed effects',
  unknown: 'unknown effect',
};

function mechanismLine({name, purpose, parameters}: Mechanism): string {
  return wrap(`  ${name}: ${purpose} (${countOf(Object.keys(parameters).length, 'parameter')})`, 4);
}

const number = (value: number): string => value.toLocaleString('en');
