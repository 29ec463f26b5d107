import {type Plan, plan} from '@postbellum/sim-core';

const withoutMission = 'judged: without the mission the accords are carried out by half at most';

const history: Plan = plan({
  name: 'history',
  title: 'As it was',
  summary:
    'What was decided: UNOCI beside the French force from April 2004, drawn down from 2009, raised in 2011, gone in June 2017.',
  changes: [],
});

const noMission: Plan = plan({
  name: 'no-mission',
  title: 'No mission',
  summary:
    'West African and French soldiers leave in April 2004 and UNOCI never comes: no soldiers, no police, no disarmament, no certificate, no dialogue meetings of its own; accords and polls suffer. Relief, returns and aid go on as they did.',
  changes: [
    {lever: 'troops', from: '2004-04-04', set: 0, because: 'UNOCI is never deployed'},
    {lever: 'police', from: '2004-04-04', set: 0, because: 'UNOCI is never deployed'},
    {lever: 'reserve', from: '2004-04-04', set: 0, because: 'the French force leaves'},
    {lever: 'ddrIntake', set: 0, because: 'UNOCI carried and guarded the sites'},
    {lever: 'reintegrationFunding', set: 0, because: 'there are no demobilised fighters to pay for'},
    {lever: 'dialogue', set: 0, because: 'the meetings were the mission’s'},
    {lever: 'unifiedCommand', set: 0, because: 'there is no mission to integrate with'},
    {lever: 'electionSupport', from: '2004-04-04', atMost: 0.3, because: 'no outsider carries the polls'},
    {lever: 'certification', set: 0, because: 'nobody from outside can certify'},
    {lever: 'implementation', from: '2004-04-04', atMost: 0.5, because: withoutMission},
  ],
});

const acceptedResult: Plan = plan({
  name: 'accepted-result',
  title: 'The result is accepted',
  summary:
    'Both camps are bound to accept the result of the run-off of November 2010; all else is as it was, both armies included.',
  changes: [
    {
      lever: 'resultPledge',
      from: '2010-10-31',
      until: '2011-06-01',
      set: 1,
      because: 'asks what the contested result alone did',
    },
  ],
});

const ddrCompleted: Plan = plan({
  name: 'ddr-completed',
  title: 'Armies disarmed before polls',
  summary:
    'From July 2007 to July 2010 sites take in 700 people a week, with money for cash and places for all, most claimants without a weapon refused, and 100 a week taken into the army; polls are held when they were.',
  changes: [
    {
      lever: 'ddrIntake',
      from: '2007-07-16',
      until: '2010-07-16',
      set: 700,
      because: 'room for the New Forces and the militias twice over in three years, since claimants come as well',
    },
    {
      lever: 'screening',
      from: '2007-07-16',
      until: '2010-07-16',
      set: 0.7,
      because: 'lists are checked, so that places go to those who bore arms',
    },
    {
      lever: 'reintegrationFunding',
      from: '2007-04-16',
      until: '2011-01-01',
      set: 80,
      because: 'cash and a place for each who is taken in',
    },
    {
      lever: 'armyIntegration',
      from: '2007-07-16',
      until: '2010-07-16',
      set: 100,
      because: 'the share of the New Forces promised by the accord and as many again over three years',
    },
  ],
});

const halfForce: Plan = plan({
  name: 'half-force',
  title: 'Half the soldiers',
  summary: 'From April 2004 half as many soldiers are authorised as were; all else is as it was.',
  changes: [{lever: 'troops', from: '2004-04-04', multiply: 0.5, because: 'contributors offer half'}],
});

const doubleForce: Plan = plan({
  name: 'double-force',
  title: 'Twice the soldiers',
  summary: 'From April 2004 twice as many soldiers are authorised as were; all else is as it was.',
  changes: [{lever: 'troops', from: '2004-04-04', multiply: 2, because: 'contributors offer twice as many'}],
});

const noCertification: Plan = plan({
  name: 'no-certification',
  title: 'Nobody certifies the poll',
  summary: 'The result of 2010 has no certificate of the head of UNOCI; all else is as it was.',
  changes: [{lever: 'certification', set: 0, because: 'resolution 1765 leaves the certificate out'}],
});

/** Plans shipped for Côte d’Ivoire, `history` being what was decided. */
export const coteDIvoirePlans: {
  readonly history: Plan;
  readonly noMission: Plan;
  readonly acceptedResult: Plan;
  readonly ddrCompleted: Plan;
  readonly halfForce: Plan;
  readonly doubleForce: Plan;
  readonly noCertification: Plan;
} = {history, noMission, acceptedResult, ddrCompleted, halfForce, doubleForce, noCertification};
