import {expect, test} from 'vitest';
import type {CoreFacts} from './core-facts.ts';
import {type CoreParameters, referenceParameters} from './core-parameters.ts';
import {coteDivoireAccepted, coteDivoireCore, coteDivoireDisarmed} from './cote-divoire-core.ts';
import {type CoreGiven, genericCountry} from './generic-country.ts';
import {liberia1997, liberiaCore, liberiaWithoutMission} from './liberia-core.ts';
import {surrogateRisk} from './surrogate-risk.ts';

const countries = 200;

/** Share of drawn countries at peace at the end of each year. */
function survival(given: CoreGiven = {}, parameters: CoreParameters = referenceParameters): readonly number[] {
  const sums = new Array<number>(16).fill(0);
  for (let country = 0; country < countries; country++) {
    const risk = surrogateRisk(parameters, genericCountry(`test/${country}`, given), {weeks: 15 * 52});
    for (let year = 0; year <= 15; year++) sums[year] += risk.survival(year * 52 - 1) / countries;
  }
  return sums;
}

const drawn = survival();
const lost = (peace: readonly number[], year: number): number => 1 - peace[year] / peace[1];
const cumulativeHazard = (peace: readonly number[]): number => -Math.log(peace[10]);
const ratio = (given: CoreGiven, to: readonly number[] = drawn): number =>
  cumulativeHazard(survival(given)) / cumulativeHazard(to);
const soldiers = (count: number, years = 6): CoreGiven => ({troops: {soldiers: count, years}});

/** Risk of a case between the ends of two weeks, given peace until the first. */
function risk(facts: CoreFacts, from: number, to: number, parameters: CoreParameters = referenceParameters): number {
  const {survival: at} = surrogateRisk(parameters, facts, {weeks: 700, counted: 'organised'});
  return 1 - at(to) / at(from);
}
const pollOf2010 = [350, 415] as const;

/** Results of the full stochastic form with the same parameters, relapse-core.md section 6. */
const full: [number, number][] = [
  [2, 18.9],
  [3, 30],
  [5, 43.4],
  [10, 58.4],
  [15, 67],
];
test.each(full)('surrogateRisk() loses peaces by year %i within 6 points of the full form', (year, percent) => {
  expect(Math.abs(100 * lost(drawn, year) - percent)).toBeLessThan(6);
});

test('surrogateRisk() gives the ratios that relapse-core.md section 6 reports', () => {
  expect(Math.abs(ratio(soldiers(10_000)) - 0.5)).toBeLessThan(0.08);
  expect(ratio(soldiers(5_000))).toBeCloseTo(0.62, 1);
  expect(ratio(soldiers(20_000))).toBeCloseTo(0.49, 1);
  expect(ratio(soldiers(10_000, 2))).toBeCloseTo(0.72, 1);
  expect(Math.abs(ratio({richer: Math.LN2}) - 0.91)).toBeLessThan(0.03);
  expect(Math.abs(ratio({neighbour: 1}, survival({neighbour: 0})) - 1.52)).toBeLessThan(0.1);
});

test('surrogateRisk() flattens the tail without a floor of force', () => {
  const noFloor = survival({}, {...referenceParameters, floor: 0});
  expect(lost(noFloor, 15) - lost(noFloor, 10)).toBeLessThan(0.5 * (lost(drawn, 15) - lost(drawn, 10)));
  expect(lost(noFloor, 15)).toBeLessThan(0.45);
});

test('surrogateRisk() keeps Liberia at peace under its history, and not without the mission or in 1997', () => {
  const history = risk(liberiaCore, 51, 519);
  expect(history).toBeLessThan(0.25);
  expect(risk(liberiaWithoutMission, 51, 519)).toBeGreaterThan(2 * history);
  expect(risk(liberia1997, -1, 155)).toBeGreaterThan(0.5);
});

test('surrogateRisk() makes the poll of Côte d’Ivoire dangerous by its contested result alone', () => {
  const history = risk(coteDivoireCore, ...pollOf2010);
  expect(history).toBeGreaterThan(0.5);
  expect(risk(coteDivoireAccepted, ...pollOf2010)).toBeLessThan(0.1);
  expect(risk(coteDivoireCore, ...pollOf2010, {...referenceParameters, contest: 0})).toBeLessThan(0.1);
  expect(risk(coteDivoireAccepted, -1, 340)).toBe(risk(coteDivoireCore, -1, 340));
});

test('surrogateRisk() loses the effect of complete disarmament when force matters neither to hazard nor to contest', () => {
  const blind = {...referenceParameters, stock: 0, intactArmies: 0};
  const contrast = (parameters: CoreParameters): number =>
    risk(coteDivoireCore, ...pollOf2010, parameters) - risk(coteDivoireDisarmed, ...pollOf2010, parameters);
  expect(contrast(referenceParameters)).toBeGreaterThan(0.35);
  expect(contrast(blind)).toBeLessThan(0.15);
});

test('surrogateRisk() never falls over time and stays a probability', () => {
  const {risk: at} = surrogateRisk(referenceParameters, genericCountry('test/1'), {weeks: 520});
  for (let week = 0; week < 520; week++) expect(at(week)).toBeGreaterThanOrEqual(at(week - 1));
  expect(at(519)).toBeLessThan(1);
});
