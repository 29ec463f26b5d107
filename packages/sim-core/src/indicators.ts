import {mean, sum, weightedMean} from './averages.ts';
import {FIGHT} from './codes.ts';
import type {World} from './world.ts';

/** A number read from the world at the end of each week. */
export interface Indicator {
  readonly title: string;
  readonly unit: string;
  readonly read: (world: World) => number;
}

/** What is recorded of every run unless other indicators are asked for. */
export const indicators = {
  troops: {title: 'peacekeeping soldiers', unit: 'persons', read: ({mission}) => mission.troops[0]},
  police: {title: 'international police', unit: 'persons', read: ({mission}) => mission.police[0]},
  deterrence: {
    title: 'deterrence that leaders face, mean of factions',
    unit: 'share',
    read: ({factions}) => mean(factions.deterrence),
  },
  commitment: {
    title: 'belief in the settlement, mean of factions',
    unit: 'share',
    read: ({factions}) => mean(factions.commitment),
  },
  logHazard: {
    title: 'log hazard of resorting to force, mean of factions',
    unit: 'log 1/year',
    read: ({factions}) => mean(factions.logHazard),
  },
  underArms: {title: 'people under arms', unit: 'persons', read: ({country}) => country.underArms[0]},
  mobilisable: {
    title: 'people who would answer a call to arms',
    unit: 'persons',
    read: ({factions}) => sum(factions.mobilisable),
  },
  fighting: {title: 'people in the field', unit: 'persons', read: ({factions}) => sum(factions.fighting)},
  factionsFighting: {
    title: 'factions fighting',
    unit: 'factions',
    read: ({factions}) => fightingFactions(factions.stance),
  },
  disarmed: {
    title: 'people disarmed since the start',
    unit: 'persons',
    read: ({programmes}) => programmes.disarmed[0],
  },
  disarmedClaimed: {
    title: 'people the programme claims to have disarmed',
    unit: 'persons',
    read: ({programmes}) => programmes.claimed[0],
  },
  waitingForReintegration: {
    title: 'demobilised people without a reintegration place',
    unit: 'persons',
    read: ({country}) => country.demobilised[0] + country.disarmed[0],
  },
  displaced: {title: 'people displaced in the country', unit: 'persons', read: ({country}) => country.displaced[0]},
  displacedRegistered: {
    title: 'displaced people as registered',
    unit: 'persons',
    read: ({country, facts}) => country.displaced[0] * facts.observation.displacedRegistered[country.week[0]],
  },
  assistedReturns: {
    title: 'displaced people helped home since the start',
    unit: 'persons',
    read: ({programmes}) => programmes.helpedHome[0],
  },
  refugees: {title: 'refugees abroad', unit: 'persons', read: ({country}) => country.refugees[0]},
  hostedRefugees: {
    title: 'refugees from next door',
    unit: 'persons',
    read: ({districts}) => sum(districts.hosted),
  },
  hiredFighters: {
    title: 'fighters hired from next door',
    unit: 'persons',
    read: ({factions}) => sum(factions.hired),
  },
  needsMet: {
    title: 'needs met, mean of people',
    unit: 'share',
    read: ({districts}) => weightedMean(districts.needsMet, districts.persons),
  },
  trustInMission: {
    title: 'trust in the mission, mean of people',
    unit: 'share',
    read: ({districts}) => weightedMean(districts.trust, districts.persons),
  },
  grievance: {
    title: 'grievance, mean of people',
    unit: 'share',
    read: ({districts}) => weightedMean(districts.grievance, districts.persons),
  },
  benchmarksMet: {
    title: 'benchmarks met at the last review',
    unit: 'share',
    read: ({mission}) => mission.benchmarksMet[0],
  },
  drift: {title: 'effort of the mission off its benchmarks', unit: 'share', read: ({mission}) => mission.drift[0]},
  nationalPolice: {title: 'national police officers', unit: 'persons', read: ({state}) => state.police[0]},
  army: {title: 'soldiers of the new army', unit: 'persons', read: ({state}) => state.army[0]},
  stateReach: {
    title: 'reach of the state, mean of people',
    unit: 'share',
    read: ({districts}) => weightedMean(districts.stateReach, districts.persons),
  },
  corruption: {title: 'corruption of the state', unit: 'share', read: ({state}) => state.corruption[0]},
  trustInState: {
    title: 'trust in the state, mean of people',
    unit: 'share',
    read: ({districts}) => weightedMean(districts.stateTrust, districts.persons),
  },
  rentsHeld: {
    title: 'lootable ground in the hands of factions',
    unit: 'share',
    read: ({facts, holdings}) => groundHeld(facts.lootable, holdings.control),
  },
  disputes: {
    title: 'unresolved disputes',
    unit: 'per 1,000 people',
    read: ({districts}) => weightedMean(districts.disputes, districts.persons),
  },
  cohesion: {
    title: 'trust between groups, mean of people',
    unit: 'share',
    read: ({districts}) => weightedMean(districts.cohesion, districts.persons),
  },
  incomePerHead: {
    title: 'income per head',
    unit: 'US$ of 2015',
    read: ({country}) => country.incomePerHead[0],
  },
  reliefDuplicated: {
    title: 'relief that met no need since the start',
    unit: 'US$',
    read: ({programmes}) => programmes.reliefDuplicated[0],
  },
  reliefGap: {title: 'unmet need for relief', unit: 'US$/week', read: ({districts}) => sum(districts.gap)},
  stateBasedDeaths: {
    title: 'state-based deaths',
    unit: 'persons/week',
    read: ({country}) => country.stateBasedDeaths[0],
  },
  oneSidedDeaths: {title: 'one-sided deaths', unit: 'persons/week', read: ({country}) => country.oneSidedDeaths[0]},
  communalDeaths: {title: 'communal deaths', unit: 'persons/week', read: ({country}) => country.communalDeaths[0]},
} as const satisfies Record<string, Indicator>;

/** Share of lootable resources that any faction controls; `control` is [faction × district]. */
function groundHeld(lootable: Float64Array, control: Float64Array): number {
  let held = 0;
  for (let row = 0; row < control.length; row++) held += control[row] * lootable[row % lootable.length];
  const all = sum(lootable);
  return all > 0 ? Math.min(1, held / all) : 0;
}

function fightingFactions(stances: Uint8Array): number {
  let fighting = 0;
  for (const stance of stances) if (stance === FIGHT) fighting++;
  return fighting;
}

/** Name of an indicator recorded by default. */
export type IndicatorName = keyof typeof indicators;
