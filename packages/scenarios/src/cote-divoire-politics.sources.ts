import type {Source} from '@postbellum/sim-core';
import {references} from './cote-divoire-references.ts';
import {assumed, calibrated, cited, estimated} from './cote-divoire-source-kinds.ts';

/** Sources of camps, posts, seats and polls, and of what came from next door. */
export const politicsSources: Readonly<Record<string, Source>> = {
  'districts.*.votes.*': estimated(
    `two rounds of 2010: first-round shares of three candidates by zone (${references.firstRound} for ten zones, the rest judged), 73 % of Bédié’s vote and half of the others’ (0.85 in Tonkpi) given to Ouattara so that zones weighted by people give the 54.1 % he had`,
  ),
  'elections.*.stakes': estimated('judgement knowing the outcome (relapse-core.md section 2)'),
  'elections.2010-11-28.lead': cited('results2010', 'electoral commission: 45.90 against 54.10 %'),
  'elections.2015-10-25.lead': cited('results2015', '83.66 against 9.29 %; parts of the rival camp stayed away'),
  'decisions.powerSharing.*.value': estimated(
    'judged: posts given to the New Forces are coded in exclusion; this lever is for posts beyond them',
  ),
  'decisions.inclusion.*.value': estimated(
    'judged: parties and rebels in the cabinets of Marcoussis and Ouagadougou, hardly any women or civil society; less once one camp had left parliament in 2011',
  ),
  'decisions.pollDelay.*.value': estimated(
    'judged: seven postponements from 2005 to 2010 are history’s calendar, no delay of the polls listed',
  ),
  'decisions.electionSupport.*.value': estimated(
    'judged: the mission carried much of the poll of 2010, little of 2015',
  ),
  'decisions.certification.*.value': estimated(
    'recalled: resolution 1765 gave the head of UNOCI the task to certify all stages; none in 2015',
  ),
  'decisions.resultPledge.*.value': estimated('judged: a code of conduct was signed, as recalled, and bound nobody'),
  'decisions.neighbourPeacekeeping.*.value': assumed(
    'UNMIL held Liberia, which was half of what was dangerous next door; Guinea and Mali had no peacekeepers before 2013',
  ),
  'neighbours.violence.*.value': estimated(
    'judgement: 0.3 falling to 0.05 (relapse-core.md section 2), steps judged from the years after the war in Liberia, divided by 0.5, since half of it counts as held by peacekeepers there',
  ),
  'neighbours.countries.liberia.violence.*.value': estimated(
    'judged parts of the above: three quarters of it in 2004, when the war in Liberia had just ended, a third from 2008',
  ),
  'neighbours.countries.liberia.refugees.*.value': calibrated(`year-end stock taken from ${references.unhcr}`),
  'neighbours.countries.liberia.hosts.*': assumed(
    'border zones Tabou, Guiglo, Toulépleu and Danané recalled without shares, some in Abidjan',
  ),
  'neighbours.countries.liberia.takes': calibrated(
    `computed: 74,180 of 353,340 Liberian refugees abroad were in Côte d’Ivoire at the end of 2003 (${references.unhcr}); 0.16 in 2006, 0.36 in 2010`,
  ),
  'neighbours.countries.liberia.fighters.*.value': estimated(
    'recalled: 2,000 to 3,000 Liberians in the war of 2003 on both sides, 3,000 to 4,500 in 2011; a few hundred raiders after',
  ),
};
