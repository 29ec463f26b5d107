import {engineVersion} from '@postbellum/sim-core';
import {sha256} from './sha256.ts';
import type {Findings} from './study.ts';

/** Everything needed to know where a result came from and to make it again. */
export function manifestOf({study, risks, partial, started, seconds}: Findings, files: readonly string[]): object {
  const {scenario, plans, seed, runs, rule, withinYears, workers, command} = study;
  const [{people, persons, start, end}] = risks;
  return {
    tool: 'postbellum',
    manifestVersion: 1,
    engine: engineVersion,
    node: process.versions.node,
    command,
    scenario: {name: scenario.name, sha256: sha256(scenario)},
    plans: plans.map(plan => ({name: plan.name, sha256: sha256(plan)})),
    seed,
    start,
    end,
    runs: {asked: runs, finished: risks.map(risk => risk.runs)},
    partial,
    people,
    persons,
    personsPerAgent: persons / people,
    rule,
    withinYears,
    timing: {started, seconds: Math.round(seconds * 1000) / 1000, workers},
    simulated: true,
    files,
  };
}
