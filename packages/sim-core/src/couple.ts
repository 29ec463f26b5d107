import {sum} from './averages.ts';
import {dayNumber} from './calendar.ts';
import {exp} from './detmath.ts';
import {type FactsOfNeighbour, hearFrom, type Neighbourhood, neighbourhoods} from './next-door.ts';
import type {Plan} from './plan.ts';
import type {Scenario} from './scenario.ts';
import {
  createSimulation,
  type RunUnderWay,
  type SavedRun,
  type Simulation,
  type SimulationOptions,
} from './simulate.ts';

/** Ways in which countries that list each other as neighbours can be run. */
export const couplings = [...neighbourhoods, 'together'] as const;
/**
 * What each country hears from the others: what history had, nothing, or what the others live through in the same run.
 */
export type Coupling = Neighbourhood | 'together';

/** What one run of coupled countries depends on besides its simulation. */
export interface CoupledRunOptions {
  /** A plan for each country, by the name of its scenario. */
  readonly plans: Readonly<Record<string, Plan>>;
  /** Every country has the luck this seed gives it alone. */
  readonly seed: string;
  readonly coupling: Coupling;
  /** Weeks to simulate of each country from its own first day; to the end of its scenario if absent. */
  readonly weeks?: number;
}

/** Several countries, each one a simulation, made once and used for run after run. */
export interface CoupledSimulation {
  readonly simulations: readonly Simulation[];
  /** One run for each country, by the name of its scenario. */
  run(options: CoupledRunOptions): Readonly<Record<string, SavedRun>>;
}

/** Weeks over which what a living world shows takes the place of what history says of the year before its first day. */
const weeksOfHistory = 52;

/**
 * Make a world for each scenario. Together, they live side by side: the one whose next week ends first lives it,
 * knowing of each other what it was at the end of its last whole week; weeks that end on one day are lived on the same
 * knowledge. So the order of the scenarios does not matter. Before a country's first day and after its last, its
 * neighbours hear of it what history had. Throws `invalid scenarios` unless there are two or more of different names
 * of which one lists another.
 */
export function createCoupledSimulation(
  scenarios: readonly Scenario[],
  options: SimulationOptions = {},
): CoupledSimulation {
  checkScenarios(scenarios);
  const simulations = scenarios.map(scenario => createSimulation(scenario, options));
  return {
    simulations,
    run({plans, seed, coupling, weeks}) {
      checkPlans(scenarios, plans);
      const lives = simulations.map(simulation => {
        const neighbours = coupling === 'together' ? 'history' : coupling;
        const plan = plans[simulation.scenario.name];
        return lifeOf(simulation, simulation.begin({plan, seed, neighbours, ...(weeks !== undefined && {weeks})}));
      });
      const links = coupling === 'together' ? linksBetween(lives) : [];
      for (;;) {
        const next = nextOf(lives);
        if (next.length === 0) break;
        for (const life of next) hear(life, links);
        for (const life of next) live(life);
      }
      return Object.fromEntries(lives.map(({simulation, run}) => [simulation.scenario.name, run.finish()]));
    },
  };
}

/** A country on its way through a run. */
interface Life {
  readonly simulation: Simulation;
  readonly run: RunUnderWay;
  readonly firstDay: number;
  /** Weeks lived. */
  lived: number;
}

/** One country as another lists it. */
interface Link {
  readonly teller: Life;
  readonly listener: Life;
  /** The teller as the listener's facts have it. */
  readonly country: FactsOfNeighbour;
  /** Living countries that list the teller, and so may hire its people. */
  readonly listeners: number;
}

function lifeOf(simulation: Simulation, run: RunUnderWay): Life {
  return {simulation, run, firstDay: dayNumber(simulation.scenario.start), lived: 0};
}

function live(life: Life): void {
  life.run.step();
  life.lived++;
}

/** Those whose next week ends first; none when all are done. */
function nextOf(lives: readonly Life[]): readonly Life[] {
  const going = lives.filter(({run}) => run.left > 0);
  const end = ({firstDay, lived}: Life): number => firstDay + (lived + 1) * 7;
  const first = going.reduce((earliest, life) => Math.min(earliest, end(life)), Number.POSITIVE_INFINITY);
  return going.filter(life => end(life) === first);
}

function linksBetween(lives: readonly Life[]): readonly Link[] {
  const links = lives.flatMap(listener =>
    listener.simulation.world.facts.neighbours.countries.flatMap(country => {
      const teller = lives.find(({simulation}) => simulation.scenario.name === country.name);
      return teller === undefined || teller === listener ? [] : [{teller, listener, country}];
    }),
  );
  return links.map(link => ({...link, listeners: links.filter(({teller}) => teller === link.teller).length}));
}

const isLiving = ({run, lived}: Life): boolean => lived > 0 && run.left > 0;

/** Tell a country, for its next week, what its neighbours were at the end of their last whole weeks. */
function hear(life: Life, links: readonly Link[]): void {
  const {facts} = life.simulation.world;
  let away = 0;
  for (const link of links) {
    if (link.listener === life && isLiving(link.teller)) hearFrom(facts, link.country, life.lived, newsFrom(link));
    if (link.teller === life && isLiving(link.listener)) away += hiredOver(link);
  }
  facts.neighbours.hiredAway[life.lived] = away;
}

/** What the teller shows the listener. History fades out of its violence, which is seen over a year. */
function newsFrom({teller, listener, country, listeners}: Link) {
  const {warSeen, refugees, forHire} = teller.simulation.world.country;
  const before = exp(-teller.lived / weeksOfHistory) * country.history.violence[listener.lived];
  return {
    violence: Math.min(1, before + warSeen[0]),
    refugees: country.takes * refugees[0],
    fighters: forHire[0] / listeners,
  };
}

/** The teller's people among those the listener had hired in its last week: their part of those it could hire. */
function hiredOver({listener, country}: Link): number {
  const {factions, facts} = listener.simulation.world;
  const week = listener.lived - 1;
  const all = facts.neighbours.countries.reduce((persons, {fighters}) => persons + fighters[week], 0);
  return all > 0 ? (sum(factions.hired) * country.fighters[week]) / all : 0;
}

function checkScenarios(scenarios: readonly Scenario[]): void {
  const names = scenarios.map(({name}) => name);
  const repeated = names.find((name, index) => names.indexOf(name) < index);
  if (repeated !== undefined) throw new RangeError(`invalid scenarios: ${repeated} twice (each once)`);
  const listed = scenarios.flatMap(({neighbours}) => Object.keys(neighbours.countries));
  if (names.length < 2 || !names.some(name => listed.includes(name))) {
    throw new RangeError(`invalid scenarios: ${names.join(', ')} (two or more of which one lists another next door)`);
  }
}

function checkPlans(scenarios: readonly Scenario[], plans: Readonly<Record<string, Plan>>): void {
  const names = scenarios.map(({name}) => name);
  const unknown = Object.keys(plans).find(name => !names.includes(name));
  if (unknown !== undefined) throw new RangeError(`unknown scenario: ${unknown} (there are ${names.join(', ')})`);
  const missing = names.find(name => !Object.hasOwn(plans, name));
  if (missing !== undefined) throw new RangeError(`missing plan: ${missing} (one for each scenario)`);
}
