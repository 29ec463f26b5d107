import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {readParameters} from './parameter-file.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'postbellum-parameters-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

function file(content: unknown): string {
  const path = join(folder, 'parameters.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test('readParameters() reads overrides by mechanism and name', () => {
  const overrides = {resortToForce: {baseline: 0.01}};
  expect(readParameters(file(overrides))).toEqual(overrides);
});

const free = [{mechanism: 'resortToForce', parameter: 'baseline', low: 0.001, high: 0.05, scale: 'linear'}];
const posterior = {posteriorVersion: 1, free, draws: [[0.04], [0.01], [0.012]], weights: [0.2, 0.4, 0.4]};

test('readParameters() takes of a posterior one draw, where the others are', () => {
  expect([0.01, 0.012]).toContain(readParameters(file(posterior)).resortToForce.baseline);
});

test('readParameters() takes of a posterior the draw that was chosen, where one was', () => {
  const free = [{mechanism: 'resortToForce', parameter: 'baseline', low: 0.001, high: 0.05, scale: 'linear'}];
  const posterior = {posteriorVersion: 1, free, draws: [[0.01], [0.012], [0.02]], weights: [0.4, 0.4, 0.2]};
  const chosen = {draw: 2, replicates: 20, summaries: [], distance: 1, tried: []};
  expect(readParameters(file({...posterior, chosen})).resortToForce?.baseline).toBe(0.02);
  expect(() => readParameters(file({...posterior, chosen: {...chosen, draw: 7}}))).toThrow(/^invalid parameters/);
});

test('readParameters() refuses what the model does not have, and what is no parameter file', () => {
  expect(() => readParameters(file({resortToForce: {magic: 1}}))).toThrow(
    /^invalid parameters: .* \(unknown parameter: resortToForce\.magic/,
  );
  expect(() => readParameters(file({resortToForce: 1}))).toThrow('numbers by mechanism and name, or a posterior');
  expect(() => readParameters(file({...posterior, free: [{...free[0], parameter: 'magic'}]}))).toThrow(
    /^invalid parameters: .* \(unknown parameter: resortToForce\.magic/,
  );
  const broken = [
    {free: undefined},
    {free: [null]},
    {free: [...free, ...free]},
    {weights: undefined},
    {weights: [1]},
    {weights: ['0.2', '0.4', '0.4']},
    {draws: []},
    {draws: [[0.01], [], [0.04]]},
  ];
  for (const part of broken) {
    expect(() => readParameters(file({...posterior, ...part}))).toThrow(
      'numbers by mechanism and name, or a posterior',
    );
  }
  expect(() => readParameters(file('{'))).toThrow(/^invalid parameters/);
  expect(() => readParameters(join(folder, 'none.json'))).toThrow('it does not exist');
});
