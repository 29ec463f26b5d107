import {requireOutputs} from './outputs.ts';

/**
 * Change of the output per step of one parameter, [parameter][trajectory], in units of the output per whole range of the
 * parameter. Points in the unit cube as morrisTrajectories() gives them. Morris 1991, Technometrics 33:161-174.
 */
export function elementaryEffects(points: readonly (readonly number[])[], outputs: ArrayLike<number>): Float64Array[] {
  requireOutputs(outputs, points.length);
  const parameters = points[0]?.length ?? 0;
  const trajectories = points.length / (parameters + 1);
  if (!(parameters > 0 && Number.isInteger(trajectories))) {
    throw new RangeError(`invalid points: ${points.length} (trajectories of one more than there are parameters)`);
  }
  const effects = Array.from({length: parameters}, () => new Float64Array(trajectories).fill(Number.NaN));
  for (let trajectory = 0; trajectory < trajectories; trajectory++) {
    for (let step = 1; step <= parameters; step++) {
      const at = trajectory * (parameters + 1) + step;
      const [parameter, ...others] = changed(points[at - 1], points[at]);
      if (parameter === undefined || others.length > 0 || !Number.isNaN(effects[parameter][trajectory])) {
        throw new RangeError(`invalid trajectory: ${trajectory} (each step moves one parameter, each parameter once)`);
      }
      const moved = points[at][parameter] - points[at - 1][parameter];
      effects[parameter][trajectory] = (outputs[at] - outputs[at - 1]) / moved;
    }
  }
  return effects;
}

const changed = (from: readonly number[], to: readonly number[]): number[] =>
  from.flatMap((place, parameter) => (place === to[parameter] ? [] : [parameter]));
