import type {Source} from '@postbellum/sim-core';
import {programmeSources} from './liberia-programmes.sources.ts';
import {references} from './liberia-references.ts';
import {assumed, calibrated, cited, estimated} from './liberia-source-kinds.ts';
import {strengthSources} from './liberia-strength.sources.ts';

/** Source of every number of the Liberia scenario, by path. */
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
  'districts.*.deficit': estimated('recalled index of services by county'),

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

  'economy.incomePerHead.*.value': calibrated(`series taken from ${references.gapminder}, put at mid-year`),
  'neighbours.violence.*.value': estimated(
    'judgement: 0.6 falling to 0.1, and 0.5 in the Ivorian crisis (relapse-core.md section 2); UCDP deaths in Côte d’Ivoire 493 (2003), 153 (2005), 11 (2006), 80 (2010), 1,256 (2011), 21 (2012)',
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
  'elections.*.stakes': estimated('judgement knowing the outcome (relapse-core.md section 2)'),
  'elections.*.contest': estimated('judgement knowing the outcome (relapse-core.md section 2)'),
  'elections.2017-12-26.stakes': estimated('judgement: first transfer between elected governments, presidency weaker'),
  'elections.2017-12-26.contest': estimated('judgement: case before the Supreme Court, result accepted'),

  ...strengthSources,
  ...programmeSources,

  'observed.displaced.points.*.value': calibrated(
    `from 2006 the middle of 0 (${references.unhcr}) and 23,000 (IDMC, idmc.rda in the same package)`,
  ),
  'observed.displaced.points.2003-12-31.value': calibrated(`year-end stock taken from ${references.unhcr}`),
  'observed.displaced.points.2004-12-31.value': calibrated(`year-end stock taken from ${references.unhcr}`),
  'observed.displaced.points.2005-12-31.value': calibrated(`year-end stock taken from ${references.unhcr}`),
  'observed.refugees.points.*.value': calibrated(`year-end stock taken from ${references.unhcr}`),
  'observed.stateBasedDeaths.points.*.value': calibrated(`yearly total taken from ${references.ucdp}`),
  'observed.oneSidedDeaths.points.*.value': calibrated(`yearly total taken from ${references.ucdp}`),
  'observed.communalDeaths.points.*.value': estimated(
    'incidents reported in the press plus a margin for unreported ones; low and high differ by a factor of three or more',
  ),
  'observed.*.points.*.tolerance': assumed(
    '2 to 5 % where read, three times that where recalled, 3 % for reported totals, 10 % between them and for refugees, 15 % for the displaced, a factor of two for riots',
  ),
};
