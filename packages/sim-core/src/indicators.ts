import {mean, sum, weightedMean} from './averages.ts';
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
  underArms: {title: 'people under arms', unit: 'persons', read: ({country}) => country.underArms[0]},
  mobilisable: {
    title: 'people who would answer a call to arms',
    unit: 'persons',
    read: ({factions}) => sum(factions.mobilisable),
  },
  fighting: {title: 'people in the field', unit: 'persons', read: ({factions}) => sum(factions.fighting)},
  factionsFighting: {title: 'factions fighting', unit: 'factions', read: ({factions}) => sum(factions.stance)},
  disarmed: {
    title: 'people disarmed since the start',
    unit: 'persons',
    read: ({programmes}) => programmes.disarmed[0],
  },
  waitingForReintegration: {
    title: 'demobilised people without a reintegration place',
    unit: 'persons',
    read: ({country}) => country.demobilised[0] + country.disarmed[0],
  },
  displaced: {title: 'people displaced in the country', unit: 'persons', read: ({country}) => country.displaced[0]},
  assistedReturns: {
    title: 'displaced people helped home since the start',
    unit: 'persons',
    read: ({programmes}) => programmes.helpedHome[0],
  },
  refugees: {title: 'refugees abroad', unit: 'persons', read: ({country}) => country.refugees[0]},
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
  stateBasedDeaths: {
    title: 'state-based deaths',
    unit: 'persons/week',
    read: ({country}) => country.stateBasedDeaths[0],
  },
  oneSidedDeaths: {title: 'one-sided deaths', unit: 'persons/week', read: ({country}) => country.oneSidedDeaths[0]},
  communalDeaths: {title: 'communal deaths', unit: 'persons/week', read: ({country}) => country.communalDeaths[0]},
} as const satisfies Record<string, Indicator>;

/** Name of an indicator recorded by default. */
export type IndicatorName = keyof typeof indicators;
