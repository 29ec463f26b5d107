import {type Fault, type Finding, parseBy, scenarios, valueAt} from '@postbellum/scenarios';
import {faultyFile} from '../faulty-file.ts';
import {readInputFile} from '../input-file.ts';
import {checkPeople} from '../spec/check-people.ts';
import {besideSpec, scenarioReferred} from '../spec/referred-files.ts';
import {readSpecText, withSeedAsText} from '../spec/spec-text.ts';
import {calibrationSchema} from './calibration-schema.ts';
import {type CalibrationSettings, settingsOf} from './calibration-settings.ts';
import {checkFields, checkFree, checkUntil, checkWaves} from './check-calibration.ts';

/**
 * The settings in the text of a spec file, as options would give them, or every fault in it and in the scenario it
 * refers to. `file` says where the spec is, since the name of another file is relative to it, and whether it is JSON or
 * YAML.
 */
export function parseCalibration(
  text: string,
  file: string,
): {readonly settings: CalibrationSettings} | {readonly faults: readonly Fault[]} {
  const read = readSpecText(text, file);
  if ('fault' in read) return {faults: [read.fault]};
  const parsed = parseBy(calibrationSchema, withSeedAsText(read.value), root => findingsIn(root, file));
  if ('faults' in parsed) return parsed;
  const {record, ...said} = parsed.data;
  return {settings: settingsOf({...said, ...(record !== undefined && {record: fromHere(record, file)})})};
}

/** The settings of a spec file; throws BadUse with every fault of the file. */
export function loadCalibration(file: string): CalibrationSettings {
  const parsed = parseCalibration(readInputFile(file), file);
  if ('faults' in parsed) throw faultyFile('calibration', file, parsed.faults);
  return parsed.settings;
}

function findingsIn(root: unknown, file: string): readonly Finding[] {
  return [...checkFields(root), ...checkFree(root), ...checkWaves(root), ...checkRecord(root, file)];
}

function checkRecord(root: unknown, file: string): readonly Finding[] {
  const record = valueAt(root, ['record']);
  if (typeof record !== 'string' || record === '') return [];
  const referred = scenarioReferred(record, file, ['record']);
  if ('findings' in referred) return referred.findings;
  return [...checkUntil(root, referred.value), ...checkPeople(root, referred.value)];
}

/** A scenario that a spec names, as an option would name it. */
function fromHere(record: string, file: string): string {
  return Object.hasOwn(scenarios, record) ? record : besideSpec(record, file);
}
