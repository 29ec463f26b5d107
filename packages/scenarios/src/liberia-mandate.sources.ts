import type {IsoDate, Source} from '@postbellum/sim-core';
import {references} from './liberia-references.ts';
import {assumed, cited, estimated} from './liberia-source-kinds.ts';

const planned = estimated(
  'strength planned, taken as the strength reported or recalled for the day, since ceilings above it were not filled',
);
const fullStrength = cited('unfacts', '15,000 soldiers in resolution 1509');
const untilPolice = estimated('resolution 1509 allowed police; the first came in December 2003, as recalled');
const notYetLower = estimated(
  'between the ceiling of 14,875 (resolution 1694) and 13,900 recalled for the end of 2006: a drawdown was decided in September 2007 only',
);

const byTheDay = estimated('the ceiling of 28 February 2017, or closure on 30 March 2018, reached in the days before');

/** Days on which the number planned is not the number reported. */
const soldiers: Readonly<Record<IsoDate, Source>> = {
  '*': planned,
  '2003-08-18': estimated('ECOMIL was planned at 3,250 to 3,500 and had 3,563 on 9 September 2003'),
  '2003-09-30': estimated('ECOMIL until the day before it became UNMIL'),
  '2003-10-01': fullStrength,
  '2005-12-31': cited('unfacts', 'the ceiling of resolution 1509 held until July 2006'),
  '2006-12-31': notYetLower,
  '2007-09-20': notYetLower,
  '2017-02-26': byTheDay,
  '2018-03-26': byTheDay,
};

const police: Readonly<Record<IsoDate, Source>> = {
  '*': planned,
  '2003-08-18': untilPolice,
  '2003-12-07': untilPolice,
  '2003-12-08': cited('unfacts', '1,115 police in resolution 1509, from the month in which the first came'),
  '2006-12-31': estimated('the ceiling of 1,240 from July 2006 was not filled; 1,097 reported in 2006'),
  '2017-02-26': byTheDay,
  '2018-03-26': byTheDay,
};

function decided(lever: string, byDate: Readonly<Record<IsoDate, Source>>): Readonly<Record<string, Source>> {
  return Object.fromEntries(Object.entries(byDate).map(([on, source]) => [`decisions.${lever}.${on}.value`, source]));
}

/** Sources of the force authorised, of the mandate and of its reviews. */
export const mandateSources: Readonly<Record<string, Source>> = {
  ...decided('troops', soldiers),
  ...decided('police', police),
  'decisions.quality.*.value': assumed('no measure of training and equipment by contributor found; the same all along'),
  'decisions.discipline.*.value': assumed(
    'more than half of 475 women in Monrovia had sold sex, most of them to staff of the UN (Beber et al. 2017), so misconduct was mostly not prevented; no share exists',
  ),
  'decisions.reserve.*.value': estimated(
    'recalled: Irish and Swedish, then Pakistani quick-reaction force of about 550 in Monrovia until the handover of security',
  ),
  'decisions.reserve.2003-08-18.value': estimated(
    'ECOMIL as planned, 3,250 to 3,500: it was there within five weeks, as a pool would be',
  ),
  'decisions.adaptivePosture.*.value': estimated('judged: companies stood by sector, none by forecast'),
  'decisions.drones.*.value': estimated('recalled: UNMIL had none'),
  'decisions.mandateTasks.*.value': estimated('tasks counted from memory of the resolutions, two or three either way'),
  'decisions.exitRule.*.value': estimated(
    'judged: the drawdown kept its calendar, benchmarks were reported and set the pace only in part',
  ),
  'mission.troops': estimated('recalled for 18 August 2003: two Nigerian battalions on their way in'),
  'mission.reviewWeeks': estimated(
    `the Council renewed the mandate each year on reports about twice a year (${references.unfacts})`,
  ),
};
