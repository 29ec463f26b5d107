import type {Source} from '@postbellum/sim-core';
import {mandateSources} from './liberia-mandate.sources.ts';
import {politicsSources} from './liberia-politics.sources.ts';
import {programmeSources} from './liberia-programmes.sources.ts';
import {recoverySources} from './liberia-recovery.sources.ts';
import {references} from './liberia-references.ts';
import {assumed, calibrated, cited, estimated} from './liberia-source-kinds.ts';
import {stateSources} from './liberia-state.sources.ts';
import {strengthSources} from './liberia-strength.sources.ts';
import {timelineSources} from './liberia-timeline.sources.ts';

/** Source of every number of the Liberia scenario and of the days of its timeline, by path. */
export const sources: Readonly<Record<string, Source>> = {
  'districts.*.population': calibrated(
    `share in the census of 2008 (${references.census08}) times 3.12 million people in 2003 (${references.gapminder}); 10 % either way`,
  ),
  'districts.*.areaKm2': cited('primidi'),
  'districts.*.latitude': calibrated(`place of a base in the capital town, computed from ${references.geoPko}`),
  'districts.*.longitude': calibrated(`place of a base in the capital town, computed from ${references.geoPko}`),
  'districts.*.urbanShare': estimated(
    `recalled county values scaled to the urban total of 1,633,719 in 2008 (${references.census08})`,
  ),
  'districts.*.roadKm': estimated('recalled road distances'),
  'districts.*.groups.*': estimated('recalled shares of the dominant groups, 10 points either way'),
  'districts.*.control.*': estimated(
    'recalled for mid-August 2003; strongholds Tubmanburg and Gbarnga (LURD) and Buchanan (MODEL) were read in UN News 2003/12/89872',
  ),
  'districts.*.votes.*': estimated(
    'run-off of 2005, recalled as a pattern (the rival strong in Grand Gedeh, River Gee and Sinoe, weak in Lofa and Bong), 10 points either way; scaled to 59.4 % in the country',
  ),
  'districts.*.deficit': estimated('recalled index of services by county'),
  'districts.*.landConflict': estimated(
    'judged: worst in Nimba and Lofa, whose lands changed hands between groups, then in Bong; no count by county was found',
  ),
  'districts.*.lootable': estimated(
    'judged from recalled resources by county: diamonds, gold, timber and rubber that armed groups held in 2003 (Guthrie in Bomi, the Sinoe plantation, diamonds of Lofa, Gbarpolu and Cape Mount, timber of the south-east) highest; guarded concessions and the capital lowest',
  ),

  'factions.*.fighters': estimated(
    '45,000 true fighters, 10,000 either way, judged between the caseload of 38,000 planned in 2003 and 38,000 to 60,000 guessed in 2004; split 23 : 15 : 6 judged in relapse-core.md section 2',
  ),
  'factions.*.associates': estimated(
    '103,019 registered (peacebuildingdata.org) split 0.53 : 0.34 : 0.13 by recalled prior shares, less true fighters',
  ),
  'factions.*.commanders': estimated(`12 to 16; the programme used 16 per faction (${references.pam})`),
  'factions.*.holdsState.*.value': estimated('judgement: shared transitional government, army dissolved'),
  'factions.*.keptInBeing.*.value': estimated('judgement: no faction was paid and commanded after 2003'),
  'factions.*.exclusion.*.value': estimated(
    'judgement: partners in the transitional government (relapse-core.md section 2); range 0 to 0.3',
  ),
  'factions.*.exclusion.2006-01-16.value': estimated(
    'judgement: rebel movements dissolved and out of the elected government (relapse-core.md section 2); range 0.2 to 0.6',
  ),
  'factions.gol.exclusion.2006-01-16.value': estimated(
    'judgement: Taylor arrested and army paid off, but his party kept seats and former officials kept posts; range 0.1 to 0.4',
  ),

  'displacement.displaced': estimated(`531,616 at the end of 2003 (${references.unhcr}); 530,000 recalled for August`),
  'displacement.abroad': estimated(`353,340 at the end of 2003 (${references.unhcr}); taken for August`),
  'displacement.origins.*': estimated('recalled; 3 % from elsewhere spread evenly over six counties'),
  'displacement.locations.*': estimated('recalled for late 2003'),
  'coverage.food': estimated('recalled: half of the people food insecure'),
  'coverage.water': estimated('recalled for 2003, below the fitted 64 % of the World Development Indicators'),
  'coverage.health': estimated('recalled: a quarter of clinics open'),
  'coverage.shelter': estimated('a sixth of the people displaced, many homes destroyed; no survey found'),

  'donors.*.reintegrationShare': estimated(
    'recalled order of donors to the programme; no table of its trust fund found',
  ),
  'donors.*.reliefShare': estimated(
    `recalled, United States and European Commission first; partial tally in ${references.newdawn}`,
  ),
  'donors.*.recoveryShare': estimated(
    'recalled: United States first with a quarter to a third, then European Commission, World Bank and African Development Bank, European governments and Japan',
  ),
  'elections.*.stakes': estimated('judgement knowing the outcome (relapse-core.md section 2)'),
  'elections.2017-12-26.stakes': estimated('judgement: first transfer between elected governments, presidency weaker'),
  'elections.2005-11-08.lead': estimated(
    'recalled: 59.4 against 40.6 %; nobody was in office, the winner is listed first',
  ),
  'elections.2011-11-08.lead': estimated('recalled: about 90 % for the president in a run-off the rival boycotted'),
  'elections.2017-12-26.lead': estimated('recalled: 38.5 against 61.5 %, the party in office lost'),

  ...mandateSources,
  ...politicsSources,
  ...recoverySources,
  ...stateSources,
  ...strengthSources,
  ...programmeSources,
  ...timelineSources,

  'observation.deathsPerReported.*': estimated(
    'judged for Côte d’Ivoire (cote-divoire.md section 13.2), taken alike; no second count of deaths after 2003 exists here',
  ),
  'observation.displacedRegistered.*.value': estimated(
    'judged: the displaced of the record are those registered and those counted in Monrovia',
  ),
  'observation.disarmedClaimed.*.value': estimated(
    'judged: all 103,019 registered are persons of the scenario, associates included',
  ),
  'observed.displaced.points.*.value': calibrated(
    `from 2006 the middle of 0 (${references.unhcr}) and 23,000 (IDMC, idmc.rda in the same package)`,
  ),
  'observed.displaced.points.2003-12-31.value': calibrated(`year-end stock taken from ${references.unhcr}`),
  'observed.displaced.points.2004-12-31.value': calibrated(`year-end stock taken from ${references.unhcr}`),
  'observed.displaced.points.2005-12-31.value': calibrated(`year-end stock taken from ${references.unhcr}`),
  'observed.refugees.points.*.value': calibrated(`year-end stock taken from ${references.unhcr}`),
  'observed.stateBasedDeaths.points.*.value': calibrated(`yearly total taken from ${references.ucdp}`),
  'observed.oneSidedDeaths.points.*.value': calibrated(`yearly total taken from ${references.ucdp}`),
  'observed.incomePerHead.points.*.value': calibrated(`series taken from ${references.gapminder}, put at mid-year`),
  'observed.nationalPolice.points.*.value': estimated('recalled year-end strength between reports'),
  'observed.nationalPolice.points.2004-12-31.value': estimated('recalled; 500 interim officers in March 2005'),
  'observed.nationalPolice.points.2008-12-31.value': estimated(
    `recalled; 3,800 reported for January 2009 (${references.unnews288212})`,
  ),
  'observed.nationalPolice.points.2013-12-31.value': cited('tsm', '4,417 in 2013'),
  'observed.nationalPolice.points.2015-12-31.value': cited('tsm', '4,886 in August 2015, put at the end of the year'),
  'observed.trustInMission.points.*.value': estimated(
    'constructed: surveys of 2006 and 2010 (recalled), else joined by judgement; 10 points either way before 2008, 7 after',
  ),
  'observed.trustInState.points.*.value': estimated(
    'constructed: Afrobarometer 2008, 2012, 2015 and 2018 and judgement between; 10 points either way before 2008, 7 after',
  ),
  'observed.communalDeaths.points.*.value': estimated(
    'incidents reported in the press plus a margin for unreported ones; low and high differ by a factor of three or more',
  ),
  'observed.*.points.*.tolerance': assumed(
    '2 to 5 % where read, three times that where recalled, 3 % for reported totals, 10 % between them and for refugees, 15 % for the displaced, a factor of two for riots; 5 % for income, 10 % where releases differ; 5 or 15 % for national police; 10 points of trust up to 2007, 7 after',
  ),
};
