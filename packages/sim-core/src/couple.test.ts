import {describe, expect, test} from 'vitest';
import {dayNumber, type IsoDate} from './calendar.ts';
import {FIGHT} from './codes.ts';
import {type Coupling, couplings, createCoupledSimulation} from './couple.ts';
import type {Indicator} from './indicators.ts';
import {type Mechanism, mechanism} from './mechanism.ts';
import type {Scenario} from './scenario.ts';
import type {SavedRun} from './simulate.ts';
import {simulate} from './simulate.ts';
import {asItWas, tiny, withoutTroops} from './tiny.fixture.ts';
import {sum} from './tiny-world.fixture.ts';
import {weekly} from './weekly.ts';
import type {World} from './world.ts';

const people = 2_000;
const seed = 'next door';

const [{title, ...ofTwin}] = Object.values(tiny.neighbours.countries);

/** The country next to the invented one: its like, begun later and on another day of the week. */
const twin: Scenario = {
  ...tiny,
  name: 'tiny-twin',
  start: '2001-05-05',
  end: '2006-06-30',
  neighbours: {...tiny.neighbours, countries: {tiny: {title, ...ofTwin, takes: 0.25, hosts: {A: 1}}}},
};
const plans = {tiny: asItWas, 'tiny-twin': withoutTroops};

/** Everybody of one country fights all the time. */
const warIn = (start: IsoDate): Mechanism =>
  mechanism({
    name: 'war',
    purpose: 'Everybody fights.',
    writes: ['factions.stance', 'factions.intensity'],
    parameters: {},
    bind({factions, facts}) {
      return () => {
        if (facts.start !== start) return;
        factions.stance.fill(FIGHT);
        factions.intensity.fill(4);
      };
    },
  });
const before = weekly.findIndex(({name}) => name === 'remobilisation');
const withWarIn = (start: IsoDate): readonly Mechanism[] => weekly.toSpliced(before, 0, warIn(start));

const read = (of: (world: World) => number): Indicator => ({title: '', unit: '', read: of});
const indicators = {
  neighbourViolence: read(({country}) => country.neighbourViolence[0]),
  hosted: read(({districts}) => sum(districts.hosted)),
  refugees: read(({country}) => country.refugees[0]),
  warSeen: read(({country}) => country.warSeen[0]),
  hired: read(({factions}) => sum(factions.hired)),
  hiredAway: read(({country}) => country.hiredAway[0]),
  forHire: read(({country}) => country.forHire[0]),
};

type Runs = Readonly<Record<string, SavedRun>>;

function coupled(coupling: Coupling, mechanisms = weekly, weeks?: number): Runs {
  const simulation = createCoupledSimulation([tiny, twin], {people, indicators, mechanisms});
  return simulation.run({plans, seed, coupling, ...(weeks !== undefined && {weeks})});
}

/** Week of one country for each week of another: the last that had ended before that week ended. */
function lastWholeWeek(of: IsoDate, at: IsoDate, week: number): number {
  return Math.ceil((dayNumber(at) - dayNumber(of) + (week + 1) * 7) / 7) - 2;
}

const same = (run: SavedRun): unknown => [run.hash, run.deaths, run.series];

describe('createCoupledSimulation', () => {
  test.each(['history', 'alone'] as const)(
    'run() with coupling %s is simulate() of each country, bit by bit',
    neighbours => {
      const runs = coupled(neighbours);
      for (const scenario of [tiny, twin]) {
        const plan = plans[scenario.name as keyof typeof plans];
        const alone = simulate(scenario, {plan, seed, people, indicators, neighbours});
        expect(same(runs[scenario.name])).toEqual(same(alone));
        expect(runs[scenario.name]).toEqual(alone);
      }
    },
  );

  test('run() is another history under each coupling', () => {
    const hashes = couplings.map(coupling => coupled(coupling).tiny.hash);
    expect(new Set(hashes).size).toBe(3);
  });

  test('run() does not depend on the order of countries or on the runs before it', () => {
    const simulation = createCoupledSimulation([twin, tiny], {people, indicators});
    simulation.run({plans, seed: 'other', coupling: 'together'});
    const again = simulation.run({plans, seed, coupling: 'together'});
    expect(again).toEqual(coupled('together'));
    expect(simulation.run({plans, seed, coupling: 'history'})).toEqual(coupled('history'));
  });

  test('run() of countries whose weeks end on one day does not depend on their order either', () => {
    const sister: Scenario = {...twin, start: tiny.start};
    const options = {people, indicators, mechanisms: withWarIn(tiny.start)};
    const [there, back] = [
      [tiny, sister],
      [sister, tiny],
    ].map(scenarios => createCoupledSimulation(scenarios, options).run({plans, seed, coupling: 'together', weeks: 60}));
    expect(there).toEqual(back);
  });

  test('run() together hears of a country what history had until its first week is over and after its last', () => {
    const war = withWarIn(twin.start);
    const [told, history] = [coupled('together', war).tiny, coupled('history', war).tiny];
    const heard = Array.from(told.series.hosted, (persons, week) => persons !== history.series.hosted[week]);
    const first = heard.indexOf(true);
    expect(lastWholeWeek(twin.start, tiny.start, first)).toBe(0);
    const weeks = coupled('history', war)['tiny-twin'].weeks;
    expect(lastWholeWeek(twin.start, tiny.start, heard.lastIndexOf(true))).toBe(weeks - 2);
  });

  test('run() together hosts the share of refugees that the country next door had in its last whole week', () => {
    const runs = coupled('together', withWarIn(twin.start));
    const abroad = runs['tiny-twin'].series.refugees;
    for (let week = 30; week < 250; week++) {
      expect(runs.tiny.series.hosted[week]).toBe(0.5 * abroad[lastWholeWeek(twin.start, tiny.start, week)]);
    }
  });

  test('run() together with a war in one country shows it, and its refugees, to the other', () => {
    const runs = coupled('together', withWarIn(twin.start));
    const peace = coupled('together');
    const last = (run: SavedRun, name: keyof typeof indicators): number => run.series[name][200];
    expect(last(runs['tiny-twin'], 'warSeen')).toBeGreaterThan(last(peace['tiny-twin'], 'warSeen') + 0.2);
    expect(last(runs.tiny, 'neighbourViolence')).toBeGreaterThan(last(peace.tiny, 'neighbourViolence') + 0.1);
    expect(last(runs.tiny, 'hosted')).toBeGreaterThan(1.2 * last(peace.tiny, 'hosted'));
  });

  test('run() together moves violence from what history said of the other country to what it shows, within years', () => {
    const runs = coupled('together');
    const {neighbourViolence} = runs.tiny.series;
    const shown = runs['tiny-twin'].series.warSeen;
    const kept = 1 - 0.3;
    expect(neighbourViolence[10]).toBeCloseTo(0.5 * kept, 9);
    expect(neighbourViolence[22]).toBeGreaterThan(0.45 * kept);
    const late = 250;
    const seen = shown[lastWholeWeek(twin.start, tiny.start, late)];
    expect(Math.abs(neighbourViolence[late] - kept * (0.2 + seen))).toBeLessThan(0.01);
  });

  test('run() together takes from one country exactly those whom the other has hired', () => {
    const runs = coupled('together', withWarIn(tiny.start));
    const {hired} = runs.tiny.series;
    const {hiredAway, forHire} = runs['tiny-twin'].series;
    expect(Math.max(...hired)).toBeGreaterThan(50);
    for (let week = 1; week < 250; week++) {
      const then = lastWholeWeek(tiny.start, twin.start, week);
      expect(Math.abs(hiredAway[week] - hired[then])).toBeLessThan(1e-9);
      if (week > 10) expect(hiredAway[week]).toBeLessThanOrEqual(Math.max(...forHire.slice(week - 3, week + 1)) + 1e-9);
    }
  });

  test('run() with weeks lives as many of each country', () => {
    const runs = coupled('together', weekly, 40);
    expect([runs.tiny.weeks, runs['tiny-twin'].weeks]).toEqual([40, 40]);
    expect(runs.tiny.series.hosted).toEqual(coupled('together').tiny.series.hosted.slice(0, 40));
  });

  test('createCoupledSimulation() names what is wrong with the scenarios', () => {
    expect(() => createCoupledSimulation([tiny, tiny])).toThrow('invalid scenarios: tiny twice (each once)');
    for (const scenarios of [[], [tiny], [tiny, {...tiny, name: 'island'}]]) {
      expect(() => createCoupledSimulation(scenarios)).toThrow(
        /^invalid scenarios: .*\(two or more of which one lists/,
      );
    }
  });

  test('run() names a plan that is missing and a country that is none of them', () => {
    const simulation = createCoupledSimulation([tiny, twin], {people});
    const run = (given: Record<string, typeof asItWas>) => () =>
      simulation.run({plans: given, seed, coupling: 'together'});
    expect(run({tiny: asItWas})).toThrow('missing plan: tiny-twin (one for each scenario)');
    expect(run({...plans, moon: asItWas})).toThrow('unknown scenario: moon (there are tiny, tiny-twin)');
  });
});
