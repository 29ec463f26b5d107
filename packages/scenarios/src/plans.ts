import {type Plan, plan} from '@postbellum/sim-core';

const withoutMission =
  'judged: without the mission the accord is carried out by half at most (relapse-core.md section 2)';
const withoutReferee = 'judged: without the mission losers of a poll are accommodated by half at most';

const history: Plan = plan({
  name: 'history',
  title: 'As it was',
  summary: 'What was decided: ECOMIL, then UNMIL up to 14,800 soldiers, drawn down in steps until March 2018.',
  changes: [],
});

const noMission: Plan = plan({
  name: 'no-mission',
  title: 'No UN mission',
  summary:
    'ECOMIL leaves at the end of September 2003 and UNMIL never comes: no soldiers, no police, no cantonment and no money for reintegration; the accord and the accommodation of losers suffer. Relief and returns go on as they did.',
  changes: [
    {lever: 'troops', from: '2003-10-01', set: 0, because: 'UNMIL is never deployed'},
    {lever: 'police', from: '2003-10-01', set: 0, because: 'UNMIL is never deployed'},
    {lever: 'ddrIntake', set: 0, because: 'UNMIL ran and guarded the cantonment sites'},
    {lever: 'reintegrationFunding', set: 0, because: 'there are no demobilised fighters to pay for'},
    {lever: 'implementation', from: '2003-10-01', atMost: 0.5, because: withoutMission},
    {lever: 'accommodation', from: '2003-10-01', atMost: 0.5, because: withoutReferee},
  ],
});

const halfForce: Plan = plan({
  name: 'half-force',
  title: 'Half the soldiers',
  summary: 'From October 2003 UNMIL has half the soldiers it had; all else is as it was.',
  changes: [{lever: 'troops', from: '2003-10-01', multiply: 0.5, because: 'contributors offer half'}],
});

const doubleForce: Plan = plan({
  name: 'double-force',
  title: 'Twice the soldiers',
  summary: 'From October 2003 UNMIL has twice the soldiers it had; all else is as it was.',
  changes: [{lever: 'troops', from: '2003-10-01', multiply: 2, because: 'contributors offer twice as many'}],
});

const exitAfterTwoYears: Plan = plan({
  name: 'exit-after-two-years',
  title: 'Exit after two years',
  summary: 'UNMIL leaves at the end of September 2005, a month before the poll; what is left of the accord suffers.',
  changes: [
    {lever: 'troops', from: '2005-10-01', set: 0, because: 'the mandate is not renewed'},
    {lever: 'police', from: '2005-10-01', set: 0, because: 'the mandate is not renewed'},
    {lever: 'implementation', from: '2005-10-01', atMost: 0.5, because: withoutMission},
    {lever: 'accommodation', from: '2006-01-01', atMost: 0.5, because: withoutReferee},
  ],
});

const noTroops: Plan = plan({
  name: 'no-troops',
  title: 'No soldiers and police, all else as it was',
  summary:
    'From October 2003 there are no soldiers and no police and nothing else changes: what the uniforms alone do.',
  changes: [
    {lever: 'troops', from: '2003-10-01', set: 0, because: 'isolates the soldiers'},
    {lever: 'police', from: '2003-10-01', set: 0, because: 'isolates the soldiers'},
  ],
});

/** Plans shipped for Liberia, `history` being what was decided. */
export const plans: {
  readonly history: Plan;
  readonly noMission: Plan;
  readonly halfForce: Plan;
  readonly doubleForce: Plan;
  readonly exitAfterTwoYears: Plan;
  readonly noTroops: Plan;
} = {history, noMission, halfForce, doubleForce, exitAfterTwoYears, noTroops};
