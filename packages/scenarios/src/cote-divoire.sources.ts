import type {Source} from '@postbellum/sim-core';
import {mandateSources} from './cote-divoire-mandate.sources.ts';
import {politicsSources} from './cote-divoire-politics.sources.ts';
import {programmeSources} from './cote-divoire-programmes.sources.ts';
import {recoverySources} from './cote-divoire-recovery.sources.ts';
import {references} from './cote-divoire-references.ts';
import {assumed, calibrated, estimated} from './cote-divoire-source-kinds.ts';
import {stateSources} from './cote-divoire-state.sources.ts';
import {timelineSources} from './cote-divoire-timeline.sources.ts';

/** Source of every number of the Côte d’Ivoire scenario and of the days of its timeline, by path. */
export const sources: Readonly<Record<string, Source>> = {
  'districts.*.population': estimated(
    'joined between recalled census results of 1998 and 2014 by zone, which sum to the official totals; splits of old regions 15 % either way',
  ),
  'districts.*.areaKm2': calibrated(`computed from ${references.gadm}`),
  'districts.*.latitude': estimated('recalled place of the capital town'),
  'districts.*.longitude': estimated('recalled place of the capital town'),
  'districts.*.urbanShare': estimated('judged for 1998, scaled to 42 to 43 % in the country'),
  'districts.*.roadKm': estimated('great circle to Abidjan times 1.25, factor judged'),
  'districts.*.groups.*': estimated(
    'judged from the host group and the share of foreigners of each zone, scaled to 26 % foreigners and to recalled shares of families among citizens in 1998, two points either way',
  ),
  'districts.*.control.*': estimated(
    'judged share of each zone held by the New Forces in 2003; a part of the west and a little of Abidjan given to militias, the rest to government forces',
  ),
  'districts.*.deficit': estimated(
    'judged from poverty by region in 2008: north 77 %, west 63, centre-west 62, Abidjan 21, recalled',
  ),
  'districts.*.landConflict': estimated('judged index of conflict over land by zone, worst in the west'),
  'districts.*.lootable': estimated(
    `judged from estimated shares of cocoa, with diamonds of Worodougou and Vallée du Bandama, gold and timber of the west, customs and cotton of the north; about a tenth of cocoa grew on rebel ground (${references.globalWitness})`,
  ),

  'factions.*.fighters': estimated('judgement (relapse-core.md section 2); strength by half up or down'),
  'factions.fds.fighters': estimated(
    `judgement (relapse-core.md section 2): armed forces of 18,000 to 19,000 (${references.gapminder}) and police and gendarmes of 25,000 to 30,000`,
  ),
  'factions.fn.fighters': estimated(
    `judgement (relapse-core.md section 2): 10,000 to 15,000 in truth, 26,000 in the plan of 2004 (${references.strategypage2004}), 32,777 registered in 2010 (${references.pam})`,
  ),
  'factions.*.associates': estimated(
    'judged: young patriots and reserves of the government; 15,000 members of militias and far higher claims by 2009',
  ),
  'factions.fn.associates': estimated(
    `judged: 40,000 recruits of spring 2011 (${references.pam}) and about 15,000 Dozo hunters and others on lists`,
  ),
  'factions.*.commanders': estimated('ten zone commanders of the New Forces, recalled; the same taken for the others'),
  'factions.*.bases.*': estimated('judged: barracks of the south, half of them in Abidjan'),
  'factions.fn.bases.*': estimated('one tenth for each of the ten zone commanders, seats recalled'),
  'factions.militias.bases.*': estimated('judged: the west, Abidjan and the home of the president’s camp'),
  'factions.*.holdsState.*.value': estimated('judgement: government until 11 April 2011, then those who put it down'),
  'factions.*.keptInBeing.*.value': estimated(
    'judgement (relapse-core.md section 2): armies paid and commanded; after April 2011 the old army as a force of its own was gone, though 29,000 of it kept posts',
  ),
  'factions.*.exclusion.*.value': estimated(
    'judgement knowing the outcome (relapse-core.md section 2), 0.2 either way',
  ),
  'factions.fds.exclusion.*.value': estimated(
    'judgement: 0.2 before (relapse-core.md section 2), justice of the victors after, eased as posts were kept and prisoners freed; range 0.3 to 0.7',
  ),
  'factions.militias.exclusion.*.value': estimated(
    `judgement: as government forces, but 13 % of those in the programme in 2014 were of that side (${references.pam}); range 0.3 to 0.8`,
  ),

  'displacement.displaced': estimated(
    'judged between 800,000 at the end of 2003 and 700,000 a year later, 30 % either way',
  ),
  'displacement.abroad': calibrated(`33,625 at the end of 2003, taken from ${references.unhcr}`),
  'displacement.origins.*': estimated('judged: north and west of the line'),
  'displacement.locations.*': estimated(
    'judged: survey of 2005 found 700,000 in five zones of the south, nine in ten with host families; shares recalled',
  ),

  ...mandateSources,
  ...politicsSources,
  ...programmeSources,
  ...recoverySources,
  ...stateSources,
  ...timelineSources,

  'observed.stateBasedDeaths.points.*.value': calibrated(`yearly total taken from ${references.ucdp}`),
  'observed.oneSidedDeaths.points.*.value': calibrated(`yearly total taken from ${references.ucdp}`),
  'observed.communalDeaths.points.*.value': calibrated(
    `yearly total of non-state violence taken from ${references.ucdp}`,
  ),
  'observed.incomePerHead.points.*.value': calibrated(`series taken from ${references.gapminder}, put at mid-year`),
  'observed.*.points.*.tolerance': assumed(
    '8 % for recalled and 3 to 5 % for read strength, 10 % for refugees and registers, 20 to 60 % for the displaced, 5 or 10 % for disarmament, 5 % for income, 12 to 15 points of trust and authority, 7 after 2012; for deaths the reach from low to high, 35 % where that is less',
  ),
};
