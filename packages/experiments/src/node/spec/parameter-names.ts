import {allowedNames} from '@postbellum/scenarios';
import {type Parameter, weekly} from '@postbellum/sim-core';

const parameterNames: readonly string[] = weekly.flatMap(({name, parameters}) =>
  Object.keys(parameters).map(parameter => `${name}.${parameter}`),
);

/** The declared parameter of a full name. */
export function parameterNamed(name: string): Parameter | undefined {
  const [mechanism, parameter = '', ...rest] = name.split('.');
  const declared = weekly.find(each => each.name === mechanism)?.parameters ?? {};
  return rest.length === 0 && Object.hasOwn(declared, parameter) ? declared[parameter] : undefined;
}

/** The nearest name, or how to see them all: there are too many to list. */
export function nearestParameter(name: string): string {
  const meant = /^did you mean (.*?)\?/.exec(allowedNames(name, parameterNames))?.[1];
  const all = 'describe --parameters lists them as mechanism.parameter';
  return meant === undefined ? all : `did you mean ${meant}? ${all}`;
}
