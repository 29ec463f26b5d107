import type {Source} from '@postbellum/sim-core';
import {references} from './cote-divoire-references.ts';
import {assumed, calibrated, cited, estimated} from './cote-divoire-source-kinds.ts';

const recalledStrength = estimated(
  `UNOCI recalled for the end of the year, 5 % either way, French soldiers read for some days (${references.french}) and joined between them`,
);
const recalledPolice = estimated('recalled for the end of the year, joined between');

/** Sources of the force authorised and present, of where it stood, of the mandate and of its reviews. */
export const mandateSources: Readonly<Record<string, Source>> = {
  'observed.troops.points.*.value': recalledStrength,
  'observed.troops.points.2007-12-31.value': calibrated(
    `8,033 soldiers of UNOCI (${references.pam}) and 2,400 French soldiers, who were more than 1,000 fewer than the year before (${references.french})`,
  ),
  'observed.police.points.*.value': recalledPolice,
  'observed.police.points.2007-12-31.value': cited('pam', '750 in formed units and 450 others'),
  'decisions.troops.*.value': recalledStrength,
  'decisions.troops.2004-01-01.value': estimated(
    `4,000 French soldiers and 1,500 of West Africa in November 2003 (${references.strategypage2003}), 1,300 recalled for the end of the year`,
  ),
  'decisions.troops.2004-04-03.value': estimated('as on the first day'),
  'decisions.troops.2004-04-04.value': calibrated(
    `6,240 soldiers in resolution 1528 (${references.unfacts}) and 4,000 French soldiers (${references.strategypage2003})`,
  ),
  'decisions.troops.2004-11-05.value': calibrated('as in April, up to the air raid on Bouaké'),
  'decisions.police.*.value': recalledPolice,
  'decisions.police.2004-01-01.value': cited('strategypage2003', 'soldiers and liaison officers only'),
  'decisions.police.2004-04-03.value': cited('strategypage2003', 'soldiers and liaison officers only'),
  'decisions.police.2004-04-04.value': cited('unfacts', '350 in resolution 1528'),
  'decisions.police.2005-06-23.value': cited('unfacts', '350 in resolution 1528'),
  'decisions.police.2005-06-24.value': cited('unis1609'),
  'decisions.police.2007-12-31.value': cited('pam', '750 in formed units and 450 others'),
  'decisions.quality.*.value': assumed('no measure of training and equipment by contributor found; as for UNMIL'),
  'decisions.discipline.*.value': assumed('no share of misconduct prevented exists; as for UNMIL'),
  'decisions.reserve.*.value': estimated(
    `judged: a battalion of the French force stood ready for UNOCI until it had 900 soldiers (${references.french}); all of it after; 650 in UNOCI’s own quick-reaction force from 2014`,
  ),
  'decisions.adaptivePosture.*.value': estimated('judged: companies stood by sector, none by forecast'),
  'decisions.drones.*.value': estimated('recalled: asked for in 2013, never deployed'),
  'decisions.mandateTasks.*.value': estimated('tasks counted from memory of the resolutions, two or three either way'),
  'decisions.exitRule.*.value': estimated(
    'judged: reductions of 2009 and from 2012 followed reports on benchmarks in part and a calendar in the main',
  ),
  'mission.troops': estimated('as authorised on the first day'),
  'mission.companySize': estimated('size of an infantry company, recalled; nominal sizes differ by contributor'),
  'mission.reviewWeeks': estimated(
    `the Council renewed the mandate each half year, later each year (${references.unfacts})`,
  ),
  'mission.deployment.*.shares.*': calibrated(
    `shares of nominal unit sizes by zone and year, computed from ${references.geoPko}, scaled to sum to 1; French soldiers taken to be spread alike`,
  ),
  'mission.deployment.2004-01-01.shares.*': estimated(
    'judged: French soldiers in Abidjan and Yamoussoukro, others along the ceasefire line',
  ),
  'mission.deployment.2017-05-01.shares.*': estimated('the French base in Abidjan alone'),
};
