import {plan} from '@postbellum/sim-core';
import {describe, expect, test} from 'vitest';
import {caseEvents} from './case-events.ts';
import {coteDIvoire} from './cote-divoire.ts';
import {liberia} from './liberia.ts';
import {plans} from './plans.ts';
import {postWarCountry} from './post-war-country.ts';
import {scenarios} from './scenarios.ts';

describe.each(Object.values(scenarios))('caseEvents of $name', scenario => {
  test('caseEvents(scenario) has every event of the timeline as it stands there, in order, with its source', () => {
    const {events, start, end, scenario: named, plan} = caseEvents(scenario);
    const polls = new Set<string>(scenario.elections.map(({label}) => label));
    const told = events.filter(({label}) => !polls.has(label));
    expect(told.map(({on, label}) => [on, label])).toEqual(scenario.timeline.map(({on, label}) => [on, label]));
    expect(events.map(({on}) => on)).toEqual(events.map(({on}) => on).toSorted());
    expect(events.filter(({source}) => source === undefined)).toEqual([]);
    expect(told.filter(({minor}) => !minor).map(({label}) => label)).toEqual(
      scenario.timeline.filter(({headline}) => headline).map(({label}) => label),
    );
    expect([start, end, named.title, plan]).toEqual([scenario.start, scenario.end, scenario.title, undefined]);
  });

  test('caseEvents(scenario) has no kind of event that it does not know', () => {
    expect(caseEvents(scenario).events.filter(({kind}) => kind === 'other')).toEqual([]);
  });

  test('caseEvents(scenario, plan) has phases of every plan in order and within its time, with sources', () => {
    for (const each of scenario.plans) {
      const {phases, start, end} = caseEvents(scenario, each);
      expect(phases.map(({from}) => from)).toEqual(phases.map(({from}) => from).toSorted());
      for (const {from, until, source} of phases) {
        expect(from >= start && from < until && until <= end).toBe(true);
        expect(source?.kind).toMatch(/^(cited|calibrated|estimated|assumed)$/);
      }
      expect(phases.filter(({kind}) => kind === 'plan').length).toBe(each.changes.length);
    }
  });
});

test('caseEvents(scenario) carries what is cited, estimated and assumed, and the names of places', () => {
  const {events} = caseEvents(liberia);
  expect(events.find(({on}) => on === '2003-09-19')).toEqual({
    on: '2003-09-19',
    kind: 'mission',
    label: 'Security Council mandates UNMIL (resolution 1509)',
    minor: true,
    source: {kind: 'cited', reference: 'United Nations, un.org/en/peacekeeping/missions/unmil/facts.shtml'},
  });
  const [first, second] = events.filter(({on}) => on === '2003-10-01');
  expect([first.label, first.source?.kind, second.place, second.source?.kind]).toEqual([
    'UNMIL takes over from ECOMIL',
    'cited',
    'Montserrado',
    'estimated',
  ]);
});

test('caseEvents(scenario) sees a force grow and shrink, and mandates while it is there', () => {
  const {phases} = caseEvents(liberia);
  const force = phases.filter(({what}) => 'force' in what);
  expect(force.map(({from, what}) => [from, what])).toEqual([
    ['2003-08-18', {force: 'small', soldiers: [3_500, 3_500]}],
    ['2003-10-01', {force: 'full', soldiers: [15_000, 14_270]}],
    ['2007-12-31', {force: 'large', soldiers: [13_400, 7_900]}],
    ['2012-12-31', {force: 'small', soldiers: [6_900, 404]}],
  ]);
  const tasks = phases.flatMap(({what}) => ('tasks' in what ? [what.tasks] : []));
  expect(tasks).toEqual([3, 19, 12, 10, 6]);
  const sites = caseEvents(coteDIvoire).phases.filter(({what}) => 'programme' in what && /sites/.test(what.programme));
  expect(sites.map(({from, until}) => `${from} ${until}`)).toContain('2012-08-08 2015-06-30');
});

test('caseEvents(scenario, plan) has the changes of the plan and why, and no mission where it sends none', () => {
  const {phases, plan: named} = caseEvents(liberia, plans.noMission);
  expect(named?.name).toBe('no-mission');
  expect(phases.filter(({kind}) => kind === 'mission').every(({until}) => until <= '2003-10-01')).toBe(true);
  expect(phases.find(({what}) => 'lever' in what && /^peacekeeping/.test(what.lever))).toEqual({
    from: '2003-10-01',
    until: '2018-03-30',
    kind: 'plan',
    what: {lever: 'peacekeeping soldiers authorised', change: 'set', value: 0, unit: 'persons'},
    because: 'UNMIL is never deployed',
    source: {kind: 'assumed', because: 'what-if: the change is the question'},
  });
  expect(caseEvents(liberia, plans.history)).toEqual(caseEvents(liberia));
});

test('caseEvents(scenario, plan) puts polls on their later days, beside those of history', () => {
  const late = caseEvents(liberia, plans.lateElections).events.filter(({weeksLate}) => weeksLate);
  expect(late.map(({on, label, weeksLate}) => [on, label, weeksLate])).toEqual([
    ['2007-11-06', 'presidential run-off 2005', 104],
    ['2013-11-05', 'presidential run-off 2011', 104],
    ['2019-12-24', 'presidential run-off 2017', 104],
  ]);
  const once = plan({
    name: 'once',
    title: 'Once',
    summary: 'Once.',
    changes: [{lever: 'pollDelay', from: '2011-01-01', until: '2012-01-01', set: 26}],
  });
  expect(
    caseEvents(liberia, once)
      .events.filter(({weeksLate}) => weeksLate)
      .map(({on}) => on),
  ).toEqual(['2012-05-08']);
});

test('caseEvents(scenario) has a poll that the timeline does not tell of, and kinds nobody listed', () => {
  const drawn = postWarCountry('events', {pollHeld: 1});
  const {events} = caseEvents({...drawn, timeline: [{on: '2001-02-03', kind: 'festival', label: 'A festival'}]});
  expect(events).toEqual([
    {on: '2001-02-03', kind: 'other', label: 'A festival', minor: true},
    {
      on: drawn.elections[0].on,
      kind: 'politics',
      label: 'the first poll',
      source: drawn.sources['elections.*.lead'],
    },
  ]);
});
