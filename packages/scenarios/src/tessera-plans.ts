import {type Plan, plan} from '@postbellum/sim-core';

/** Plans to compare in class: what was planned first, then one thing changed at a time. */
export const tesseraPlans: readonly Plan[] = [
  plan({
    name: 'history',
    title: 'As planned',
    summary: 'Everything is done as the accord, the mission and the donors planned it.',
    changes: [],
  }),
  plan({
    name: 'no-mission',
    title: 'No mission',
    summary: 'No peacekeeper ever comes, and what the mission would have brought with it is missing too.',
    changes: [
      {lever: 'troops', set: 0, because: 'no country offers soldiers'},
      {lever: 'police', set: 0, because: 'police come with the mission'},
      {lever: 'reserve', set: 0, because: 'the pool is part of the mission'},
      {lever: 'civilTeams', set: 0, because: 'its engineers build roads and wells'},
      {lever: 'dialogue', atMost: 1, because: 'its officers hold most meetings'},
      {lever: 'unifiedCommand', set: 0, because: 'there is no mission to lead'},
      {lever: 'electionSupport', atMost: 0.3, because: 'its planes carry ballot boxes'},
    ],
  }),
  plan({
    name: 'early-exit',
    title: 'The mission leaves early',
    summary: 'The mission goes home at the end of 2003, a year after the first poll and before the war next door.',
    changes: [
      {lever: 'troops', from: '2004-01-01', set: 0, because: 'contributors want their soldiers back'},
      {lever: 'police', from: '2004-01-01', set: 0, because: 'the mandate ends'},
      {lever: 'reserve', from: '2004-01-01', set: 0, because: 'the mandate ends'},
      {lever: 'civilTeams', from: '2004-01-01', set: 0, because: 'the mandate ends'},
      {lever: 'dialogue', from: '2004-01-01', atMost: 1, because: 'the mandate ends'},
      {lever: 'unifiedCommand', from: '2004-01-01', set: 0, because: 'the mandate ends'},
    ],
  }),
  plan({
    name: 'late-election',
    title: 'Polls two years later',
    summary: 'Each poll is held two years after its day.',
    changes: [{lever: 'pollDelay', set: 104, because: 'voters are to be registered first'}],
  }),
  plan({
    name: 'failed-ddr',
    title: 'Disarmament fails',
    summary: 'The sites take in one person where ten were planned, and nobody pays for cash or training.',
    changes: [
      {lever: 'ddrIntake', multiply: 0.1, because: 'one site opens instead of ten'},
      {lever: 'reintegrationFunding', set: 0, because: 'pledges are not paid'},
    ],
  }),
  plan({
    name: 'aid-stop',
    title: 'Aid stops in 2004',
    summary: 'From 2004 on no money is pledged for recovery or for former fighters; relief goes on.',
    changes: [
      {lever: 'recoveryFunding', from: '2004-01-01', set: 0, because: 'donors turn to another crisis'},
      {lever: 'reintegrationFunding', from: '2004-01-01', set: 0, because: 'donors turn to another crisis'},
    ],
  }),
  plan({
    name: 'double-force',
    title: 'Twice the soldiers',
    summary: 'Twice as many soldiers are authorised, for as long as the mission stays.',
    changes: [{lever: 'troops', multiply: 2, because: 'contributors offer twice as many'}],
  }),
  plan({
    name: 'local-peace',
    title: 'Dialogue, mediation, land',
    summary:
      'From 2002 on people meet in dialogues on every tile, many learn to settle disputes, and claims to land are heard fairly.',
    changes: [
      {lever: 'dialogue', from: '2002-01-01', set: 40, because: 'three meetings a month on each tile'},
      {
        lever: 'mediationTraining',
        from: '2002-01-01',
        until: '2005-01-01',
        set: 5_000,
        because: 'one adult in seven is trained within three years',
      },
      {lever: 'landInstitutions', from: '2002-01-01', set: 0.9, because: 'claims are heard without regard to shape'},
    ],
  }),
];
