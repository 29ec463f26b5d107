import {type Plan, plan} from '@postbellum/sim-core';

const withoutMission =
  'judged: without the mission the accord is carried out by half at most (relapse-core.md section 2)';
const withoutReferee = 'judged: without the mission losers of a poll are accommodated by half at most';

const history: Plan = plan({
  name: 'history',
  title: 'As it was',
  summary:
    'What was decided: ECOMIL, then UNMIL with up to 15,000 soldiers authorised, drawn down in steps until March 2018.',
  changes: [],
});

const noMission: Plan = plan({
  name: 'no-mission',
  title: 'No UN mission',
  summary:
    'ECOMIL leaves at the end of September 2003 and UNMIL never comes: no soldiers, no police, no cantonment, no money for reintegration, no dialogue meetings of its own; the accord, polls and the accommodation of losers suffer. Relief, returns and aid to the state go on as they did.',
  changes: [
    {lever: 'troops', from: '2003-10-01', set: 0, because: 'UNMIL is never deployed'},
    {lever: 'police', from: '2003-10-01', set: 0, because: 'UNMIL is never deployed'},
    {lever: 'ddrIntake', set: 0, because: 'UNMIL ran and guarded the cantonment sites'},
    {lever: 'reintegrationFunding', set: 0, because: 'there are no demobilised fighters to pay for'},
    {lever: 'dialogue', set: 0, because: 'the meetings were the mission’s'},
    {lever: 'unifiedCommand', set: 0, because: 'there is no mission to integrate with'},
    {lever: 'electionSupport', from: '2003-10-01', atMost: 0.5, because: withoutReferee},
    {lever: 'implementation', from: '2003-10-01', atMost: 0.5, because: withoutMission},
    {lever: 'accommodation', from: '2003-10-01', atMost: 0.5, because: withoutReferee},
  ],
});

const halfForce: Plan = plan({
  name: 'half-force',
  title: 'Half the soldiers',
  summary: 'From October 2003 half as many soldiers are authorised as were; all else is as it was.',
  changes: [{lever: 'troops', from: '2003-10-01', multiply: 0.5, because: 'contributors offer half'}],
});

const doubleForce: Plan = plan({
  name: 'double-force',
  title: 'Twice the soldiers',
  summary: 'From October 2003 twice as many soldiers are authorised as were; all else is as it was.',
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

const benchmarkExit: Plan = plan({
  name: 'benchmark-exit',
  title: 'Leave by benchmarks',
  summary:
    'Soldiers are released a quarter of the force at a time, at half-yearly reviews at which all benchmarks are met, and never before; police stay as they were or longer.',
  changes: [{lever: 'exitRule', set: 2, because: 'the Council ties each step to the benchmarks'}],
});

const lateElections: Plan = plan({
  name: 'late-elections',
  title: 'Polls two years later',
  summary: 'Every poll is held 104 weeks after its day; the last would fall after the mission has left.',
  changes: [{lever: 'pollDelay', set: 104, because: 'registration and courts are to be ready first'}],
});

const failedDdr: Plan = plan({
  name: 'failed-ddr',
  title: 'Disarmament fails',
  summary: 'Sites take in a tenth of the people they did, and no money comes for cash or places.',
  changes: [
    {lever: 'ddrIntake', multiply: 0.1, because: 'one small site instead of many'},
    {lever: 'reintegrationFunding', set: 0, because: 'donors do not pay'},
  ],
});

const unifiedCoordination: Plan = plan({
  name: 'unified-coordination',
  title: 'One plan, one command',
  summary: 'From October 2003 all agencies share plans and data and stand under one command with the mission.',
  changes: [
    {lever: 'sharedPlans', from: '2003-10-01', set: 1, because: 'everybody sees what others plan'},
    {lever: 'unifiedCommand', from: '2003-10-01', set: 1, because: 'one head for mission and aid'},
  ],
});

const leanMandate: Plan = plan({
  name: 'lean-mandate',
  title: 'A mandate of eight tasks',
  summary: 'From October 2003 the mandate holds eight tasks at most; all else is as it was.',
  changes: [{lever: 'mandateTasks', from: '2003-10-01', atMost: 8, because: 'the Council keeps to what can be done'}],
});

const adaptiveForce: Plan = plan({
  name: 'adaptive-force',
  title: 'Force placed by forecast',
  summary:
    'From October 2004 half the companies go where violence is forecast, with 15 drone teams and 3,000 of the soldiers held as a rapid-response pool, until security is handed over in mid-2016.',
  changes: [
    {
      lever: 'adaptivePosture',
      from: '2004-10-01',
      until: '2016-07-01',
      set: 0.5,
      because: 'half the force can be moved without leaving towns bare',
    },
    {lever: 'drones', from: '2004-10-01', until: '2016-07-01', set: 15, because: 'one team for each county'},
    {lever: 'reserve', from: '2004-10-01', until: '2016-07-01', set: 3_000, because: 'a brigade on call'},
  ],
});

const aidStop: Plan = plan({
  name: 'aid-stop',
  title: 'Aid stops in 2006',
  summary: 'From January 2006 no money is pledged for recovery or reintegration; relief and the mission go on.',
  changes: [
    {lever: 'recoveryFunding', from: '2006-01-01', set: 0, because: 'donors turn to another crisis'},
    {lever: 'reintegrationFunding', from: '2006-01-01', set: 0, because: 'donors turn to another crisis'},
  ],
});

const pollWithoutAccommodation: Plan = plan({
  name: 'poll-without-accommodation',
  title: 'Winner takes all',
  summary: 'Nothing is agreed with losers before any poll; polls are held when they were.',
  changes: [{lever: 'accommodation', set: 0, because: 'the winner need not share'}],
});

const localPeace: Plan = plan({
  name: 'local-peace',
  title: 'Local dialogue, mediation, land',
  summary:
    'From 2006 forty dialogue meetings a month, fair institutions for land, and for three years 2,000 people a week trained in settling disputes, about one adult in six.',
  changes: [
    {lever: 'dialogue', from: '2006-01-16', set: 40, because: 'every county has two or three meetings a month'},
    {
      lever: 'mediationTraining',
      from: '2006-01-16',
      until: '2009-01-16',
      set: 2_000,
      because: 'reaches the share of adults trained in the trial (evidence.md R1)',
    },
    {lever: 'landInstitutions', from: '2006-01-16', set: 0.9, because: 'claims are heard without regard to group'},
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
  readonly benchmarkExit: Plan;
  readonly lateElections: Plan;
  readonly failedDdr: Plan;
  readonly unifiedCoordination: Plan;
  readonly leanMandate: Plan;
  readonly adaptiveForce: Plan;
  readonly aidStop: Plan;
  readonly pollWithoutAccommodation: Plan;
  readonly localPeace: Plan;
} = {
  history,
  noMission,
  halfForce,
  doubleForce,
  exitAfterTwoYears,
  noTroops,
  benchmarkExit,
  lateElections,
  failedDdr,
  unifiedCoordination,
  leanMandate,
  adaptiveForce,
  aidStop,
  pollWithoutAccommodation,
  localPeace,
};
