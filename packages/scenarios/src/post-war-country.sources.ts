import type {Source} from '@postbellum/sim-core';

const estimated = (basis: string): Source => ({kind: 'estimated', basis});
const assumed = (because: string): Source => ({kind: 'assumed', because});

const range = 'relapse-core.md section 2, generic country';

/** The same in every country drawn. */
const middling = assumed(
  'the same in every country drawn: middling, and where a mechanism names a reference that reference, so that it neither adds to the risk of war nor takes from it',
);

const pollSources: Readonly<Record<string, Source>> = {
  'elections.*.stakes': estimated(`judged, ${range}`),
  'elections.*.lead': assumed(
    'drawn: normal, standard deviation 0.15, at most 0.6 either way; no distribution of leads after civil wars was read',
  ),
};

const countrySources: Readonly<Record<string, Source>> = {
  'districts.*.population': estimated(
    `drawn: all districts together lognormal, median 10 million, standard deviation of the logarithm 1, from 0.5 to 100 million (${range}); split by lognormal weights of standard deviation 0.5, twice for the capital (assumed)`,
  ),
  'districts.*.areaKm2': assumed('eight squares of 141 km make 160,000 km2, a country of middling size'),
  'districts.*.latitude': assumed('a grid in the open Atlantic; only distances count'),
  'districts.*.longitude': assumed('a grid in the open Atlantic; only distances count'),
  'districts.*.urbanShare': assumed('drawn: 0.7 in the capital, elsewhere 0.15 to 0.35'),
  'districts.*.roadKm': assumed('roads 1.3 times as long as the grid'),
  'districts.*.groups.*': assumed(
    'drawn: the group of whoever holds the district is half to four fifths of its people',
  ),
  'districts.*.votes.*': assumed(
    'computed from the lead and a segregation of voters drawn from 0.1 to 0.6 about the middle; no distribution was read',
  ),
  'districts.*.control.*': assumed('drawn: movements hold 15 % less than all of two or three of eight districts'),
  'districts.*.deficit': assumed('least in the capital, most on the ground that movements hold'),
  'districts.*.landConflict': middling,
  'districts.*.lootable': assumed('drawn: uniform, none in the capital'),
  'factions.state.fighters': estimated(`judged, ${range}`),
  'factions.*.fighters': estimated(
    `drawn: lognormal, median 7,000, standard deviation of the logarithm 0.7 (${range}); fewer where the ground held has too few people`,
  ),
  'factions.*.associates': estimated(
    '1.3 for each under arms, as in Liberia (58,019 beside 45,000); fewer where the ground held has too few people',
  ),
  'factions.*.keptInBeing.*.value': estimated(
    `1 for the state and, with chance 0.25, for the first movement (${range})`,
  ),
  'factions.*.exclusion.*.value': estimated(`0.1 for the state, for movements drawn from 0.1 to 0.9 (${range})`),
  'factions.*.commanders': assumed('fewer than the 14 of Liberia'),
  'factions.state.bases.*': assumed('the army is commanded from the capital'),
  'factions.*.holdsState.*.value': estimated(`the state is held by its forces throughout (${range})`),
  'economy.incomePerHead': estimated(
    `drawn: lognormal, median US$1,000, standard deviation of the logarithm 0.8 (${range})`,
  ),
  'economy.incomeBeforeWar': assumed('a quarter above the income of the first day; Liberia had 44 % more'),
  'economy.lootablePrice.*.value': middling,
  'economy.wetMonths.*': middling,
  'state.*': middling,
  'state.police': assumed('one officer for 2,000 people'),
  'society.*': middling,
  'neighbours.violence.*.value': estimated(
    `drawn: 1 with chance 0.4, else 0, before peacekeepers next door (${range})`,
  ),
  'displacement.displaced': assumed('5 % of people; Liberia had 17 %, Côte d’Ivoire 4 %'),
  'displacement.origins.*': assumed('four fifths from the ground that movements hold, by people'),
  'displacement.locations.*': assumed('half in the capital, half elsewhere by people'),
  'displacement.abroad': assumed('2 % of people'),
  'coverage.*': middling,
  'mission.troops': assumed('the first soldiers come after the accord'),
  'mission.reviewWeeks': middling,
  'mission.companySize': assumed('a battalion, larger than in the two cases, to keep the table of units short'),
  'mission.deployment.*.shares.*': assumed('three tenths in the capital, four tenths on the ground of the movements'),
  'ddr.*': estimated('rounded from Liberia'),
  'donors.*.*': middling,
  'agencies.*.share': middling,
  'observation.deathsPerReported.*': estimated('as in Liberia'),
  'observation.*.*.value': assumed('registers and claims count what is'),
  'decisions.*.*.value': middling,
  'decisions.implementation.*.value': estimated(`drawn from 0.2 to 0.8 (${range})`),
  'decisions.accommodation.*.value': estimated(`drawn from 0.1 to 0.9 (${range})`),
  'decisions.ddrIntake.*.value': estimated(
    `computed: half of the countries have a programme for three years, at a speed drawn from 0 to 0.6 a year (${range}); sites take in evenly what gives the share gone through`,
  ),
  'decisions.reintegrationFunding.*.value': estimated('computed: cash and a place for each that sites can take in'),
  'decisions.troops.*.value': estimated(
    `none, or with chance 0.2 10,000 for six years (${range}); the chance is judged: the pooled record holds some missions`,
  ),
  'decisions.police.*.value': assumed('6 for 100 soldiers, about as in Liberia'),
  'decisions.reserve.*.value': assumed('5 for 100 soldiers, about as in Liberia'),
  'decisions.dialogue.*.value': assumed('4 meetings a month for 10,000 soldiers, about as in Liberia'),
  'decisions.civilTeams.*.value': assumed('8 teams for 10,000 soldiers, about as in Liberia'),
  'decisions.reliefFunding.*.value': estimated(
    'drawn: lognormal about US$8 a head, standard deviation of the logarithm 0.6, between US$10 to 47 in Liberia and 1 to 8 in Côte d’Ivoire as those scenarios have it',
  ),
  'decisions.recoveryFunding.*.value': estimated(
    'drawn: lognormal about US$40 a head, standard deviation of the logarithm 0.6, between about US$150 in Liberia and 20 in Côte d’Ivoire as those scenarios have it',
  ),
};

const withPoll = {...countrySources, ...pollSources};

/** Source of every number of a country drawn, by path. */
export function sourcesOf(pollHeld: boolean): Readonly<Record<string, Source>> {
  return pollHeld ? withPoll : countrySources;
}
