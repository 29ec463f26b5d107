import type {Source} from '@postbellum/sim-core';
import {references} from './cote-divoire-references.ts';
import {assumed, calibrated, cited, estimated} from './cote-divoire-source-kinds.ts';

/** Sources of the state and society on the first day, and of what was done to rebuild them. */
export const stateSources: Readonly<Record<string, Source>> = {
  'state.reach': estimated(
    'judged: authority 0.8 to 0.85 in the south, 0.3 in the west, none in the north, weighted by people gives 0.59 to 0.62',
  ),
  'state.police': estimated(
    `judged: police and gendarmes, about 30,000 in 2010 (${references.pam}), fewer in 2004; they are part of the government forces as well`,
  ),
  'state.army': estimated('judged: the army is a faction here; soldiers of a new one are counted as they join'),
  'state.corruption': estimated(`judged: an index of 29 of 100 in 2012 (${references.owid}), taken as a little worse`),
  'state.courts': estimated('judged: courts worked in the south, none in the north until 2009'),
  'state.trust': estimated('start of a path constructed between surveys, 12 points either way'),
  'society.leadersPerDistrict': assumed('a few whose word counts in each zone; a choice of grain, not a count'),
  'society.disputes': estimated(
    'judged: half as many again as in Liberia, since land divides natives from settlers in the cocoa belt; no survey count',
  ),
  'society.cohesion': estimated('judged: below Liberia’s, after two years of war along lines of origin'),
  'decisions.policeTraining.*.value': calibrated(
    `pace that takes 25,000 to 30,000 police and gendarmes in 2010 (${references.pam}) and keeps them, with 3 % leaving a year; the collapse of 2011 is left to the model`,
  ),
  'decisions.armyIntegration.*.value': calibrated(
    `8,400 former New Forces in the army of 2017 (${references.reuters2017}), 8,700 announced in September 2011 (${references.ssr2011}), spread over eighteen months`,
  ),
  'decisions.armyIntegration.2004-01-01.value': estimated('judged: none before 2011'),
  'decisions.justiceFunding.*.value': estimated(
    'judged: courts reopened from 2009, rebuilt after 2011; no budget line',
  ),
  'decisions.securityReform.*.value': estimated(
    'judged: integrated command 2007, mixed brigades 2009, council and strategy 2012, army law 2016',
  ),
  'decisions.revenueControl.*.value': estimated('judged: no outside co-signature'),
  'decisions.dialogue.*.value': assumed(
    'intergroup dialogues of the mission from October 2011 to May 2016 (Smidt 2020, evidence.md R4), no count of meetings read',
  ),
  'decisions.mediationTraining.*.value': assumed('a few courses a year; no count of persons trained found'),
  'decisions.landInstitutions.*.value': estimated(
    'judged: law of 1998 keeps ownership to nationals; laws of August 2013 on land and nationality recalled',
  ),
  'observed.nationalPolice.points.2010-12-31.value': cited('pam', 'police and gendarmes of the government side, 2010'),
  'observed.stateReach.points.*.value': estimated(
    'constructed: indices of authority for north, west and south, weighted by people; 15 points either way',
  ),
  'observed.trustInState.points.*.value': estimated(
    'constructed: Afrobarometer 2013, 2014 and 2017 on police and army, joined by judgement; 12 points either way before 2012, 7 after',
  ),
  'observed.trustInMission.points.*.value': estimated(
    'constructed: survey of 2008 (signs), voters of two camps in 2011, judged from 2013; 15 points either way',
  ),
};
