import {isRecord} from '@postbellum/scenarios';
import {calibrationSchema} from '../calibration/calibration-schema.ts';
import {sweepSchema} from '../sweep/sweep-schema.ts';
import {readSpecText} from './spec-text.ts';

/** Fields that the spec of a calibration alone has: no sweep, scenario or plan. */
const ofCalibration = Object.keys(calibrationSchema.shape).filter(field => !Object.hasOwn(sweepSchema.shape, field));

/** What a file is the spec of; undefined where it is a scenario or a plan. Those are JSON, so YAML is always a spec. */
export function specKind(file: string, text: string): 'sweep' | 'calibration' | undefined {
  const isYaml = /\.ya?ml$/.test(file);
  const fields = fieldsIn(text, isYaml ? file : 'spec.json');
  if (fields.includes('factors') || fields.includes('design')) return 'sweep';
  if (fields.some(field => ofCalibration.includes(field))) return 'calibration';
  return isYaml ? 'sweep' : undefined;
}

function fieldsIn(text: string, file: string): readonly string[] {
  const read = readSpecText(text, file);
  return 'value' in read && isRecord(read.value) ? Object.keys(read.value) : [];
}
