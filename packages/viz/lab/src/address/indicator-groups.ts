import type {IndicatorName} from '@postbellum/sim-core';

/** Indicators as a reader looks for them: every one that is recorded, once. */
export const indicatorGroups = {
  people: [
    'displaced',
    'displacedRegistered',
    'assistedReturns',
    'refugees',
    'hostedRefugees',
    'grievance',
    'disputes',
    'cohesion',
    'trustInMission',
    'trustInState',
  ],
  relief: ['needsMet', 'reliefGap', 'reliefDuplicated'],
  groups: [
    'logHazard',
    'commitment',
    'deterrence',
    'mobilisable',
    'underArms',
    'fighting',
    'factionsFighting',
    'hiredFighters',
    'disarmed',
    'disarmedClaimed',
    'waitingForReintegration',
    'rentsHeld',
  ],
  violence: ['stateBasedDeaths', 'oneSidedDeaths', 'communalDeaths'],
  mission: ['troops', 'police', 'benchmarksMet', 'drift'],
  state: ['stateReach', 'nationalPolice', 'army', 'corruption', 'incomePerHead'],
} as const satisfies Readonly<Record<string, readonly IndicatorName[]>>;

export type IndicatorGroup = keyof typeof indicatorGroups;

export const indicatorNames: readonly IndicatorName[] = Object.values(indicatorGroups).flat();

/** The indicator shown unless another is asked for. */
export const usualIndicator: IndicatorName = 'displaced';
