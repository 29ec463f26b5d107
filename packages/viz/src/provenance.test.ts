import {expect, test} from 'vitest';
import {english, french} from './language.ts';
import {checkProvenance, type Provenance, provenanceOf} from './provenance.ts';

const source: Provenance = {
  scenario: {name: 'invented'},
  plan: {name: 'history'},
  runs: 200,
  people: 2_000,
  persons: 3_000_000.4,
  start: '2003-08-18',
  end: '2018-03-30',
  seed: '1',
  engine: '0.1.0',
};
const {persons: _, ...withoutPersons} = source;
const other: Provenance = {...source, plan: {name: 'no-mission'}};

test('provenanceOf([source]) says that it is simulated, from what and with what', () => {
  expect(provenanceOf([source], english)).toBe(
    'Simulated, not a forecast. Scenario invented; plan history; 200 runs; 2,000 agents for 3,000,000 people; ' +
      '2003-08-18 to 2018-03-30; seed 1; engine 0.1.0.',
  );
  expect(provenanceOf([withoutPersons], english)).toContain('; 2,000 agents; ');
  expect(provenanceOf([{...source, runs: 1}], english)).toContain('; 1 run; ');
  expect(provenanceOf([{...source, draws: 20}], english)).toContain('; 200 runs over 20 draws of settings; ');
  expect(provenanceOf([{...source, seed: 'a\nb'}], english)).toContain('; seed a b; ');
});

test('provenanceOf(sources) says once what they share, and the rest source by source', () => {
  expect(provenanceOf([source, other], english)).toBe(
    'Simulated, not a forecast. Scenario invented; plans history and no mission; 200 runs of each; ' +
      '2,000 agents for 3,000,000 people; 2003-08-18 to 2018-03-30; seed 1; engine 0.1.0.',
  );
  expect(provenanceOf([source, {...other, runs: 50}, {...source, plan: {name: 'third'}}], english)).toContain(
    '; plans history, no mission and third; 200 runs (history and third) and 50 runs (no mission); 2,000 agents',
  );
  const abroad = {...source, scenario: {name: 'elsewhere'}, seed: '7'};
  const nameOf = ({scenario}: Provenance): string => scenario.name;
  expect(provenanceOf([source, abroad], english, {nameOf})).toMatch(
    /Scenarios invented and elsewhere; plan history; 200 runs of each; .*; seed 1 \(invented\) and seed 7 \(elsewhere\);/,
  );
  expect(provenanceOf([source, source], english)).toBe(provenanceOf([source], english));
});

test('provenanceOf(sources) counts points of a design, and pairs', () => {
  const design = {points: 41, factors: 20};
  expect(provenanceOf([source], english, {design})).toContain('; 41 points of 20 factors, 200 runs at each; ');
  const pairs = provenanceOf([source, other], english, {inPairs: true});
  expect(pairs).toContain('; plans history and no mission; 200 pairs of runs; ');
});

test('the same in French, with spaces that no line breaks at', () => {
  expect(provenanceOf([source, {...other, runs: 1}], french)).toBe(
    'Simulation\u00A0: ce n’est pas une prévision. Scénario invented\u202F; plans «\u00A0history\u00A0» et ' +
      '«\u00A0no mission\u00A0»\u202F; 200 simulations («\u00A0history\u00A0») et 1 simulation («\u00A0no mission\u00A0»)\u202F; ' +
      '2\u202F000 agents pour 3\u202F000\u202F000 personnes\u202F; du 2003-08-18 au 2018-03-30\u202F; graine 1\u202F; moteur 0.1.0.',
  );
  expect(provenanceOf([source, other], french)).toContain('\u202F; 200 simulations pour chacun\u202F; ');
  expect(provenanceOf([source], french, {design: {points: 1, factors: 1}})).toContain(
    '\u202F; 1 point de 1 facteur, 200 simulations en chacun\u202F; ',
  );
  expect(
    provenanceOf(
      [
        {...source, runs: 1},
        {...other, runs: 1},
      ],
      french,
      {inPairs: true},
    ),
  ).toContain('\u202F; 1 paire de simulations\u202F; ');
});

test('checkProvenance(source) throws on numbers that no ensemble has', () => {
  expect(() => checkProvenance(source)).not.toThrow();
  expect(() => checkProvenance({...source, runs: 0})).toThrow('invalid runs: 0 (a whole number from 1)');
  expect(() => checkProvenance({...source, people: Number.NaN})).toThrow('invalid people: NaN (a whole number from 1)');
});
