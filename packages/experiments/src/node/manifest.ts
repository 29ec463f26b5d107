import {engineVersion, type Plan, type Scenario} from '@postbellum/sim-core';
import type {OutputFile} from './output-folder.ts';
import {sha256} from './sha256.ts';
import type {Findings} from './study.ts';

/** What every result is made of, whatever was measured. */
export interface Provenance {
  readonly command: string;
  readonly scenario: Scenario;
  readonly plans: readonly Plan[];
  readonly seed: string;
  readonly start: string;
  readonly end: string;
  /** Runs asked for, and finished under each plan. */
  readonly runs: {readonly asked: number; readonly finished: readonly number[]};
  readonly people: number;
  readonly persons: number;
  readonly partial: boolean;
  readonly started: string;
  readonly seconds: number;
  readonly workers: number;
}

/** The file of a manifest, which says the SHA-256 of every other file of the folder. */
export function manifestFile(about: object): OutputFile {
  return {name: 'manifest.json', summary: digests => `${JSON.stringify({...about, digests}, null, 2)}\n`};
}

/** What every manifest begins with. */
export function maker(command: string): object {
  return {tool: 'postbellum', manifestVersion: 1, engine: engineVersion, node: process.versions.node, command};
}

/** A scenario or plan as a manifest knows it: no other has its digest. */
export function digested(named: Scenario | Plan): object {
  return {name: named.name, sha256: sha256(named)};
}

/** Everything needed to know where a result came from and to make it again; `more` is what was measured. */
export function manifest(provenance: Provenance, files: readonly string[], more: object = {}): object {
  const {command, scenario, plans, seed, start, end, runs, people, persons, partial, started, seconds, workers} =
    provenance;
  return {
    ...maker(command),
    scenario: digested(scenario),
    plans: plans.map(digested),
    seed,
    start,
    end,
    runs,
    partial,
    people,
    persons,
    personsPerAgent: persons / people,
    ...more,
    timing: {started, seconds: Math.round(seconds * 1000) / 1000, workers},
    simulated: true,
    files,
  };
}

/** The manifest of `run` and `compare`. */
export function manifestOf(
  {study, risks, precision, partial, started, seconds}: Findings,
  files: readonly string[],
): object {
  const {rule, withinYears, runs} = study;
  const [{people, persons, start, end}] = risks;
  const finished = risks.map(risk => risk.runs);
  const provenance = {...study, start, end, people, persons, partial, started, seconds, runs: {asked: runs, finished}};
  return manifest(provenance, files, {rule, withinYears, ...(precision && {precision})});
}
