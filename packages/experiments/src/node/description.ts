import {
  type LeverName,
  leverNames,
  levers,
  type Mechanism,
  type Plan,
  type Scenario,
  sourceText,
  weekly,
  weeksBetween,
} from '@postbellum/sim-core';
import {planLines} from '../words/plan-words.ts';
import {wrap} from './terminal.ts';

/** A scenario and the model in plain lines of at most 80 columns. */
export function descriptionOf(scenario: Scenario): readonly string[] {
  return [
    ...factLines(scenario),
    ...section('Plans', scenario.plans.flatMap(planPart)),
    ...section(
      'Levers (what a plan can change; values as history had them)',
      leverNames.map(name => leverLine(scenario, name)),
    ),
    ...section('Mechanisms, in the order of the week, and their parameters', weekly.flatMap(mechanismPart)),
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
  const {title, unit, range} = levers[name];
  const values = decisions[name].map(({value}) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const history = low === high ? number(low) : `${number(low)} to ${number(high)}`;
  return wrap(`  ${name}: ${title}, ${unit}, ${range.map(number).join(' to ')}; history ${history}`, 4);
}

function mechanismPart({name, purpose, parameters}: Mechanism): string[] {
  const lines = Object.entries(parameters).map(([key, {value, unit, range, source, meaning}]) =>
    wrap(`    ${key} = ${value} ${unit} (${range[0]} to ${range[1]}): ${meaning}; ${sourceText(source)}`, 6),
  );
  return [wrap(`  ${name}: ${purpose}`, 4), ...lines];
}

const number = (value: number): string => value.toLocaleString('en');
