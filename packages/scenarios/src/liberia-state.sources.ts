import type {Source} from '@postbellum/sim-core';
import {references} from './liberia-references.ts';
import {assumed, calibrated, estimated} from './liberia-source-kinds.ts';

/** Sources of the state and society on the first day, and of what was done to rebuild them. */
export const stateSources: Readonly<Record<string, Source>> = {
  'state.reach': estimated('recalled: government held about a quarter of the territory'),
  'state.police': estimated('recalled: none fit for duty; the old police was dissolved and vetted anew'),
  'state.army': estimated('judged: the old army was dissolved'),
  'state.corruption': estimated('judged from reports of looting in office before and after 2003; no index of 2003'),
  'state.courts': estimated('judged: few courts sat outside Monrovia'),
  'state.trust': estimated('start of a path constructed between surveys, 10 points either way'),
  'society.leadersPerDistrict': assumed('a few whose word counts in each county; a choice of grain, not a count'),
  'society.disputes': estimated(
    `judged: one adult in four had a land dispute during or after the war (${references.pbdata}), most of them settled or between the same parties, which leaves about 10 open cases among 1,000 people`,
  ),
  'society.cohesion': estimated('judged: half of adults at ease with former fighters a few years later'),

  'decisions.policeTraining.*.value': calibrated(
    'pace that gives the year-end strength 400 (2004), 1,800, 2,600, 3,500, 3,660, 3,900, 4,000, 4,200, 4,300, 4,417, 4,650, 4,886, 5,170, 5,100 (2017) with 3 % of officers leaving a year',
  ),
  'decisions.armyIntegration.*.value': estimated(
    'judged: recruits for an army of 2,000 were vetted; next to none had fought for a faction',
  ),
  'decisions.justiceFunding.*.value': estimated(
    'judged: mission and donors rebuilt courts and prisons, hubs from 2013; no budget line found',
  ),
  'decisions.securityReform.*.value': estimated(
    'judged: police rebuilt 2004-07, army of 2,000 at the end of 2009, all tasks handed over in June 2016',
  ),
  'decisions.revenueControl.*.value': estimated(
    `outside co-signature in five revenue bodies for about four years (${references.chinaGemap}), judged as 60 % of revenue`,
  ),
  'decisions.dialogue.*.value': assumed('civil affairs and local reconciliation meetings; no count of meetings found'),
  'decisions.mediationTraining.*.value': assumed('a few courses a year; no count of persons trained found'),
  'decisions.mediationTraining.2009-03-01.value': estimated(
    'about 7,000 persons over two years: 15 % of adults in 86 towns of three counties (Blattman, Hartman & Blair 2014), size of towns judged',
  ),
  'decisions.landInstitutions.*.value': estimated(
    'judged: customary claims outside the law until a land commission (2009) and a land policy (2013), both recalled',
  ),
};
