import type {Source} from '@postbellum/sim-core';
import {references} from './liberia-references.ts';
import {assumed, calibrated, cited, estimated} from './liberia-source-kinds.ts';

/** Sources of posts, seats and polls, and of violence next door. */
export const politicsSources: Readonly<Record<string, Source>> = {
  'decisions.powerSharing.*.value': estimated(
    'judged: posts given to the factions are coded in exclusion; this lever is for posts beyond them',
  ),
  'decisions.inclusion.*.value': estimated(
    'judged: recalled seats of 76 in the assembly, 7 for civil society, 18 for parties, 15 for counties; women pressed for the accord and did not sign for a party; more from the elected government on',
  ),
  'decisions.pollDelay.*.value': estimated('judged: polls were held in the month planned or weeks from it'),
  'decisions.electionSupport.*.value': estimated(
    'judged: the mission carried the poll of 2005, helped in 2011, little in 2017',
  ),
  'decisions.certification.*.value': estimated('recalled: results were observed, not certified'),
  'decisions.resultPledge.*.value': estimated('judged: no pledge that bound anybody'),
  'decisions.neighbourPeacekeeping.*.value': assumed(
    'missions stood in Sierra Leone and Côte d’Ivoire, but hardly on the Liberian border; three in ten is a choice that leaves room either way; above 0.4 the fact below would exceed 1',
  ),
  'neighbours.violence.*.value': estimated(
    'judgement: 0.6 falling to 0.1, and 0.5 in the Ivorian crisis (relapse-core.md section 2), divided by 0.7, since 0.3 of it counts as held by peacekeepers there; UCDP deaths in Côte d’Ivoire 493 (2003), 153 (2005), 11 (2006), 80 (2010), 1,256 (2011), 21 (2012)',
  ),
  'neighbours.countries.cote-divoire.violence.*.value': estimated(
    'judged parts of the above: a third of it in 2003 to 2006, beside Guinea and Sierra Leone; nine tenths in the Ivorian crisis and half after it',
  ),
  'neighbours.countries.cote-divoire.refugees.*.value': calibrated(
    `year-end stock taken from ${references.unhcr}; that of 2002 on the first day`,
  ),
  'neighbours.countries.cote-divoire.refugees.2011-03-03.value': cited(
    'reutersMarch2011',
    '70,000 in Liberia on 3 March',
  ),
  'neighbours.countries.cote-divoire.refugees.2011-04-01.value': cited(
    'reutersApril2011',
    '123,000 in Liberia on 1 April',
  ),
  'neighbours.countries.cote-divoire.refugees.2011-12-31.value': calibrated(
    `year-end stock taken from ${references.unhcr}: 128,067 is the register; a check of fingerprints in early 2012 found 69,851 of 138,000, which suggests about 100,000, give or take 30,000`,
  ),
  'neighbours.countries.cote-divoire.hosts.*': assumed(
    'four counties recalled without shares; most crossed into Nimba and Grand Gedeh',
  ),
  'neighbours.countries.cote-divoire.takes': calibrated(
    `computed from ${references.unhcr}: 128,067 of 154,818 Ivorian refugees abroad were on the register in Liberia at the end of 2011, though a check in early 2012 suggests about 100,000; 0.5 to 0.6 in 2003 to 2004`,
  ),
  'neighbours.countries.cote-divoire.fighters.*.value': assumed(
    'the party that came out of the Ivorian forest in 2003 had some Ivorians in it; hardly any after the accord of 2007',
  ),
};
