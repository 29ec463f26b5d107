import {compileFacts, createSimulation, leverNames, levers} from '@postbellum/sim-core';
import {describe, expect, test} from 'vitest';
import {parseScenario} from './parse-scenario.ts';
import {postWarCountry} from './post-war-country.ts';
import {drawPostWarFacts, type PostWarFact} from './post-war-country-facts.ts';

const seeds = Array.from({length: 50}, (_, index) => `country ${index}`);
const many = Array.from({length: 500}, (_, index) => drawPostWarFacts(`draw ${index}`));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Mean and standard deviation of what a fact, or a function of it, came to. */
function spread(fact: PostWarFact, of: (value: number) => number = value => value): {mean: number; sd: number} {
  const values = many.map(facts => of(facts[fact]));
  const mean = sum(values) / values.length;
  return {mean, sd: Math.sqrt(sum(values.map(value => (value - mean) * (value - mean))) / values.length)};
}

const share = (fact: PostWarFact): number => spread(fact, value => (value > 0 ? 1 : 0)).mean;

describe('drawPostWarFacts', () => {
  test('drawPostWarFacts(seed) is the same for the same seed and another for another', () => {
    expect(drawPostWarFacts('one')).toEqual(drawPostWarFacts('one'));
    expect(drawPostWarFacts('one')).not.toEqual(drawPostWarFacts('two'));
  });

  test('drawPostWarFacts(seed) gives these numbers on every engine', () => {
    const {population, incomePerHead, firstFighters, lead, segregation} = drawPostWarFacts('pinned');
    expect({population, incomePerHead, firstFighters, lead, segregation}).toMatchInlineSnapshot(`
      {
        "firstFighters": 3780,
        "incomePerHead": 683.2705485800492,
        "lead": -0.18520879535184742,
        "population": 14339552,
        "segregation": 0.37497954809401723,
      }
    `);
  });

  test('drawPostWarFacts(seed, given) leaves every other fact as it was drawn', () => {
    const drawn = drawPostWarFacts('given');
    for (const fact of Object.keys(drawn) as PostWarFact[]) {
      expect(drawPostWarFacts('given', {[fact]: 0.123})).toEqual({...drawn, [fact]: 0.123});
    }
  });

  test('drawPostWarFacts(seed, given) refuses names that are no facts and values that are no numbers', () => {
    expect(() => drawPostWarFacts('x', {population: Number.NaN})).toThrow('invalid fact: population = NaN');
    // @ts-expect-error no such fact
    expect(() => drawPostWarFacts('x', {peopel: 1})).toThrow('unknown fact: peopel (there are population, ');
    expect(() => drawPostWarFacts('')).toThrow('invalid seed: empty');
  });

  test('drawPostWarFacts(seed) draws logarithms of people, income, fighters and aid as stated', () => {
    const stated: readonly [PostWarFact, number, number][] = [
      ['population', 10_000_000, 1],
      ['incomePerHead', 1_000, 0.8],
      ['firstFighters', 7_000, 0.7],
      ['secondFighters', 7_000, 0.7],
      ['reliefPerHead', 8, 0.6],
      ['recoveryPerHead', 40, 0.6],
    ];
    for (const [fact, median, sd] of stated) {
      const drawn = spread(fact, Math.log);
      expect(Math.abs(drawn.mean - Math.log(median)), fact).toBeLessThan((3.3 * sd) / Math.sqrt(many.length));
      expect(Math.abs(drawn.sd / sd - 1), fact).toBeLessThan(0.12);
    }
  });

  test('drawPostWarFacts(seed) draws exclusion, implementation and accommodation evenly as stated', () => {
    const stated: readonly [PostWarFact, number, number][] = [
      ['firstExclusion', 0.1, 0.9],
      ['secondExclusion', 0.1, 0.9],
      ['accommodation', 0.1, 0.9],
      ['implementation', 0.2, 0.8],
    ];
    for (const [fact, low, high] of stated) {
      const sd = (high - low) / Math.sqrt(12);
      const drawn = spread(fact);
      expect(Math.abs(drawn.mean - (low + high) / 2), fact).toBeLessThan((3.3 * sd) / Math.sqrt(many.length));
      expect(Math.abs(drawn.sd / sd - 1), fact).toBeLessThan(0.1);
    }
  });

  test('drawPostWarFacts(seed) has missions, programmes, polls, wars next door and kept forces as often as stated', () => {
    const stated: readonly [PostWarFact, number][] = [
      ['troops', 0.2],
      ['disarmament', 0.5],
      ['pollHeld', 0.7],
      ['neighbourViolence', 0.4],
      ['firstKeptInBeing', 0.25],
    ];
    for (const [fact, chance] of stated) {
      expect(Math.abs(share(fact) - chance), fact).toBeLessThan(3.3 * Math.sqrt((chance * (1 - chance)) / many.length));
    }
  });

  test('drawPostWarFacts(seed) keeps every fact within its range', () => {
    const ranges: Partial<Record<PostWarFact, readonly [number, number]>> = {
      population: [500_000, 100_000_000],
      firstExclusion: [0.1, 0.9],
      implementation: [0.2, 0.8],
      disarmament: [0, 0.6],
      pollWeek: [60, 260],
      lead: [-0.6, 0.6],
      segregation: [0.1, 0.6],
    };
    for (const [fact, [low, high]] of Object.entries(ranges) as [PostWarFact, readonly [number, number]][]) {
      expect(Math.min(...many.map(facts => facts[fact])), fact).toBeGreaterThanOrEqual(low);
      expect(Math.max(...many.map(facts => facts[fact])), fact).toBeLessThanOrEqual(high);
    }
    expect(Math.abs(spread('lead').sd - 0.15)).toBeLessThan(0.015);
  });
});

describe('postWarCountry', () => {
  test('postWarCountry(seed) is a scenario without a fault, for 50 seeds', () => {
    for (const seed of seeds) expect(parseScenario(postWarCountry(seed)), seed).not.toHaveProperty('faults');
  });

  test('postWarCountry(seed, given) has no fault at the edges of what can be given', () => {
    const edges = [
      {population: 500_000, firstFighters: 100_000, secondFighters: 100_000},
      {population: 100_000_000, recoveryPerHead: 400, reliefPerHead: 100},
      {lead: 0.6, segregation: 0.6},
      {lead: -0.6, segregation: 0.6},
      {troops: 20_000, missionYears: 30, disarmament: 5},
      {pollHeld: 0, troops: 0, disarmament: 0},
    ];
    for (const given of edges) {
      for (const seed of seeds.slice(0, 5)) {
        expect(parseScenario(postWarCountry(seed, given)), JSON.stringify(given)).not.toHaveProperty('faults');
      }
    }
  });

  test('postWarCountry(seed) has the people, movements and poll that were drawn', () => {
    for (const seed of seeds) {
      const facts = drawPostWarFacts(seed);
      const country = postWarCountry(seed);
      expect(sum(Object.values(country.districts).map(({population}) => population))).toBe(facts.population);
      expect(country.elections).toHaveLength(facts.pollHeld);
      const held = Object.values(country.districts).filter(({control}) => (control.state ?? 0) < 0.5);
      expect(held.length === 2 || held.length === 3, seed).toBe(true);
      expect(country.districts[country.capital].control).toEqual({state: 1});
    }
  });

  test('postWarCountry(seed) has voters whose lead and segregation are those drawn', () => {
    for (const seed of seeds) {
      const facts = drawPostWarFacts(seed);
      const {districts} = postWarCountry(seed);
      const compiled = compileFacts(postWarCountry(seed));
      const lead = sum(
        Object.values(districts).map(
          ({population, votes}) => (population / facts.population) * ((votes.office ?? 0) - (votes.rival ?? 0)),
        ),
      );
      expect(Math.abs(lead - facts.lead), seed).toBeLessThan(0.02);
      expect(Math.abs(compiled.segregation[1] - facts.segregation), seed).toBeLessThan(0.05);
    }
  });

  test('postWarCountry(seed, {troops: 0}) has nothing of a mission, and with soldiers all ends on one day', () => {
    const mission = ['troops', 'police', 'reserve', 'dialogue', 'civilTeams'] as const;
    const without = compileFacts(postWarCountry('mission', {troops: 0})).history;
    const present = compileFacts(postWarCountry('mission', {troops: 10_000, missionYears: 6})).history;
    for (const lever of mission) {
      expect(Math.max(...without[lever]), lever).toBe(0);
      expect(
        present[lever].findLastIndex(value => value > 0),
        lever,
      ).toBe(lever === 'troops' || lever === 'police' ? 311 : 312);
    }
    expect(Math.max(...present.troops)).toBe(10_000);
    for (const lever of leverNames) {
      if (!mission.some(name => name === lever)) expect(present[lever], lever).toEqual(without[lever]);
    }
  });

  test('postWarCountry(seed, {disarmament}) takes in the share that its speed and years make', () => {
    const country = postWarCountry('sites', {disarmament: 0.3, disarmamentYears: 3});
    const {ddrIntake, reintegrationFunding} = compileFacts(country).history;
    const claimants = sum(Object.values(country.factions).map(({fighters, associates}) => fighters + associates));
    const taken = sum([...ddrIntake]);
    expect(taken / claimants).toBeCloseTo(1 - Math.exp(-0.9), 2);
    const money = (sum([...reintegrationFunding]) / (365.25 / 7)) * 1_000_000;
    expect(money / taken).toBeCloseTo(country.ddr.placeCost + country.decisions.ddrCash[0].value, 0);
  });

  test('postWarCountry(seed, given) moves no number of the country that does not follow from what is given', () => {
    const {decisions: before, neighbours: _, ...drawn} = postWarCountry('one fact', {neighbourViolence: 0});
    const {decisions: after, neighbours: __, ...changed} = postWarCountry('one fact', {neighbourViolence: 1});
    expect(changed).toEqual(drawn);
    expect(after).toEqual(before);
  });

  test('postWarCountry(seed) decides within the range of every lever', () => {
    for (const seed of seeds) {
      const {decisions} = postWarCountry(seed);
      for (const lever of leverNames) {
        const [low, high] = levers[lever].range;
        for (const {value} of decisions[lever]) expect(value >= low && value <= high, `${seed} ${lever}`).toBe(true);
      }
    }
  });

  test('createSimulation(postWarCountry(seed)) runs 20 weeks without a number that is none, for 50 seeds', () => {
    for (const seed of seeds) {
      const country = postWarCountry(seed);
      const run = createSimulation(country, {people: 2_000}).run({plan: country.plans[0], seed, weeks: 20});
      for (const [name, series] of Object.entries(run.series)) {
        expect(series.every(Number.isFinite), `${seed} ${name}`).toBe(true);
      }
    }
  });
});
