import type {Source} from '@postbellum/sim-core';
import {assumed, estimated} from './liberia-source-kinds.ts';

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
  'decisions.neighbourPeacekeeping.*.value': assumed(
    'missions stood in Sierra Leone and Côte d’Ivoire, but hardly on the Liberian border; three in ten is a choice that leaves room either way; above 0.4 the fact below would exceed 1',
  ),
  'neighbours.violence.*.value': estimated(
    'judgement: 0.6 falling to 0.1, and 0.5 in the Ivorian crisis (relapse-core.md section 2), divided by 0.7, since 0.3 of it counts as held by peacekeepers there; UCDP deaths in Côte d’Ivoire 493 (2003), 153 (2005), 11 (2006), 80 (2010), 1,256 (2011), 21 (2012)',
  ),
};
