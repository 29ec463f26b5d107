import type {IsoDate, Scenario} from '@postbellum/sim-core';
import {type Free, freeParameters, usuallyFree, usuallyFreeForRecord} from '../../calibrate/free-parameter.ts';
import {recordTargets} from '../../calibrate/record-targets.ts';
import {surrogateTargets} from '../../calibrate/surrogate-simulator.ts';
import type {Target} from '../../calibrate/target.ts';
import {targetSets} from '../../calibrate/targets.ts';
import {asBadUse, BadUse} from '../bad-use.ts';
import {loadScenario} from '../load.ts';
import {type CalibrationSettings, optionsCommand} from './calibration-settings.ts';

/** A calibration with everything of it read and checked. */
export interface CalibrationJob extends CalibrationSettings {
  readonly parameters: readonly Free[];
  readonly targets: readonly Target[];
  readonly observed?: ObservedRecord;
  /** The command that gives its result again. */
  readonly command: string;
}

/** A record to fit, and the last day of it that is fitted. */
export interface ObservedRecord {
  readonly scenario: Scenario;
  readonly until: IsoDate;
}

/** Reads and checks what settings name; throws BadUse with the first thing that is wrong. */
export function jobOf(settings: CalibrationSettings): CalibrationJob {
  try {
    const observed = observedRecord(settings);
    const parameters = freeParameters(settings.free ?? (observed ? usuallyFreeForRecord : usuallyFree));
    const targets = observed ? recordTargets(observed.scenario, observed) : targetsOf(settings);
    return {...settings, parameters, targets, ...(observed && {observed}), command: optionsCommand(settings)};
  } catch (error) {
    throw asBadUse(error);
  }
}

function targetsOf({fit, selfTest}: CalibrationSettings): readonly Target[] {
  return selfTest === 'surrogate' ? surrogateTargets(targetSets[fit]) : targetSets[fit];
}

/** The record asked for; throws BadUse where the day to fit it up to is missing or stands alone. */
function observedRecord({record, until}: CalibrationSettings): ObservedRecord | undefined {
  if (record === undefined && until === undefined) return undefined;
  if (record === undefined) throw new BadUse('missing option: --record (the country whose record ends with --until)');
  if (until === undefined) throw new BadUse('missing option: --until (the last day of the record that is fitted)');
  return {scenario: loadScenario(record), until};
}
