import {describe, expect, test} from 'vitest';
import {compileFacts} from './facts.ts';
import {hearFrom, hearFromHistory} from './next-door.ts';
import type {Scenario} from './scenario.ts';
import {tiny} from './tiny.fixture.ts';

describe('compileNextDoor', () => {
  test('compileFacts(scenario) tells what history had of every country next door', () => {
    const {neighbourViolence, neighbours} = compileFacts(tiny);
    const [twin] = neighbours.countries;
    expect(neighbourViolence[9]).toBe(0.5);
    expect(neighbours.others[9]).toBeCloseTo(0.2, 12);
    expect(twin).toMatchObject({name: 'tiny-twin', takes: 0.5});
    expect(Array.from(twin.hosts)).toEqual([0, 0.25, 0.75]);
    expect([twin.violence[9], twin.refugees[9], twin.refugees[200], twin.fighters[9]]).toEqual([0.3, 500, 900, 200]);
    expect(neighbours.hiredAway.every(persons => persons === 0)).toBe(true);
  });

  test('compileFacts(scenario) accepts that no country next door is listed', () => {
    const lonely: Scenario = {...tiny, neighbours: {violence: tiny.neighbours.violence, countries: {}}};
    const facts = compileFacts(lonely);
    hearFromHistory(facts, 'alone');
    expect(facts.neighbours.countries).toEqual([]);
    expect(facts.neighbourViolence[0]).toBe(0.5);
  });
});

describe('hearFromHistory', () => {
  test("hearFromHistory(facts, 'alone') leaves the violence of countries not listed and nothing of those listed", () => {
    const facts = compileFacts(tiny);
    hearFromHistory(facts, 'alone');
    const [twin] = facts.neighbours.countries;
    expect(facts.neighbourViolence[9]).toBeCloseTo(0.2, 12);
    expect([twin.violence[9], twin.refugees[9], twin.fighters[9]]).toEqual([0, 0, 0]);
  });

  test("hearFromHistory(facts, 'history') restores every bit that was told otherwise", () => {
    const facts = compileFacts(tiny);
    const before = structuredClone(facts);
    hearFrom(facts, facts.neighbours.countries[0], 7, {violence: 0.9, refugees: 1, fighters: 2});
    facts.neighbours.hiredAway.fill(3);
    expect(facts).not.toEqual(before);
    hearFromHistory(facts, 'history');
    expect(facts).toEqual(before);
  });
});

describe('hearFrom', () => {
  test('hearFrom(facts, country, week) changes that week alone, and all violence is at most 1', () => {
    const facts = compileFacts(tiny);
    const [twin] = facts.neighbours.countries;
    hearFrom(facts, twin, 7, {violence: 0.6, refugees: 10, fighters: 20});
    expect(facts.neighbourViolence[7]).toBeCloseTo(0.8, 12);
    expect([facts.neighbourViolence[6], facts.neighbourViolence[8]]).toEqual([0.5, 0.5]);
    expect([twin.violence[7], twin.refugees[7], twin.fighters[7]]).toEqual([0.6, 10, 20]);
    hearFrom(facts, twin, 7, {violence: 0.95, refugees: 0, fighters: 0});
    expect(facts.neighbourViolence[7]).toBe(1);
  });
});
