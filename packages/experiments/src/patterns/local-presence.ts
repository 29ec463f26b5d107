import {createSimulation, mean, type Scenario, sum, type World} from '@postbellum/sim-core';
import {quantileSorted} from '../statistics/quantile-sorted.ts';
import {asItWas, type Pattern, type PatternOptions} from './pattern.ts';

/** Weeks read: the mission is at full strength. */
const first = 60;
const weeks = 200;

/**
 * V-pko-local: a base more in a district, the mission as a whole being the same, changes little of everyday violence
 * there; it restrains rebels and hardly restrains a government.
 */
export const localPresence: Pattern = {
  id: 'V-pko-local',
  title: 'a company more in one district and one fewer in the capital',
  evidence:
    'Mvukiyehe & Samii 2021: no effect of bases on victimisation (evidence.md P18); Fjelde, Hultman & Nilsson 2019: protection from rebels, not from governments (P7)',
  measure(scenario, options) {
    const base = basesIn(scenario);
    const asIs = ratesOf(scenario, options);
    const more = ratesOf(base.scenario, options);
    const ofState = allHoldState(scenario);
    const stateAsIs = ratesOf(ofState, options);
    const stateMore = ratesOf(basesIn(ofState).scenario, options);
    const communal = base.places.map(place => change(asIs.communal[place], more.communal[place]));
    const fought = (before: Rates, after: Rates): number =>
      medianChange(base.places.flatMap(place => ratios(before.fights[place], after.fights[place])));
    return [
      {what: 'communal violence there', value: mean(communal), unit: 'relative change', band: [-0.1, 0.1]},
      {what: 'violence of rebels there', value: fought(asIs, more), unit: 'relative change', band: [-1, -0.02]},
      {
        what: 'violence of a government there',
        value: fought(stateAsIs, stateMore),
        unit: 'relative change',
        band: [-0.05, 0.05],
      },
    ];
  },
};

/** A company more in each district but the capital, one after another in the ratio of shares, taken from the capital. */
function basesIn(scenario: Scenario): {readonly scenario: Scenario; readonly places: readonly number[]} {
  const codes = Object.keys(scenario.districts);
  const others = codes.filter(code => code !== scenario.capital);
  const peak = scenario.decisions.troops.reduce((most, {value}) => Math.max(most, value), 0);
  const company = scenario.mission.companySize / peak;
  const chosen = others.filter((_, index) => index % 3 === 0);
  const deployment = scenario.mission.deployment.map(({on, shares}) => {
    const spare = Math.min(company, (shares[scenario.capital] ?? 0) / (chosen.length + 1));
    const moved = Object.fromEntries(chosen.map(code => [code, (shares[code] ?? 0) + spare]));
    const left = (shares[scenario.capital] ?? 0) - spare * chosen.length;
    return {on, shares: {...shares, ...moved, [scenario.capital]: left}};
  });
  return {
    scenario: {...scenario, mission: {...scenario.mission, deployment}},
    places: chosen.map(code => codes.indexOf(code)),
  };
}

function allHoldState(scenario: Scenario): Scenario {
  const holdsState = [{on: scenario.start, value: 1}];
  const factions = Object.fromEntries(
    Object.entries(scenario.factions).map(([name, faction]) => [name, {...faction, holdsState}]),
  );
  return {...scenario, factions};
}

interface Rates {
  /** Expected fatal clashes a year, [district][run and week]. */
  readonly communal: readonly (readonly number[])[];
  /** Expected fatal events of fights a year, likewise. */
  readonly fights: readonly (readonly number[])[];
}

function ratesOf(scenario: Scenario, {people, seed, runs, parameters = {}}: PatternOptions): Rates {
  const places = Object.keys(scenario.districts).map((_, place) => place);
  const read = (column: 'communalRate' | 'fightRate', place: number) => ({
    title: column,
    unit: 'events/year',
    read: ({districts}: World) => districts[column][place],
  });
  const simulation = createSimulation(scenario, {
    people,
    indicators: Object.fromEntries(
      places.flatMap(place => [
        [`communal${place}`, read('communalRate', place)],
        [`fights${place}`, read('fightRate', place)],
      ]),
    ),
    parameters: {...parameters, resortToForce: {...parameters.resortToForce, baseline: 0.03}},
  });
  const rates = {communal: places.map((): number[] => []), fights: places.map((): number[] => [])};
  for (let run = 0; run < runs; run++) {
    const {series} = simulation.run({plan: asItWas, seed: `${seed}/${run}`, weeks});
    for (const place of places) {
      rates.communal[place].push(...series[`communal${place}`].subarray(first));
      rates.fights[place].push(...series[`fights${place}`].subarray(first));
    }
  }
  return rates;
}

/** Relative change of the sum over all weeks. */
function change(before: readonly number[], after: readonly number[]): number {
  return sum(after) / sum(before) - 1;
}

/** What a week has after for each one it had before, in the weeks that have both. */
function ratios(before: readonly number[], after: readonly number[]): readonly number[] {
  return before.flatMap((value, week) => (value > 0 && after[week] > 0 ? [after[week] / value] : []));
}

/**
 * Relative change in the middle week. Fights differ a thousandfold in intensity, so that a sum would show how the few
 * fights that went another way differ and not what a company does where the same fight goes on.
 */
function medianChange(each: readonly number[]): number {
  return quantileSorted(Float64Array.from(each).sort(), 0.5) - 1;
}
