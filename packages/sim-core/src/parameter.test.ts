import {expect, test} from 'vitest';
import {type Parameter, parameterValues} from './parameter.ts';
import {weekly} from './weekly.ts';

const share: Parameter = {
  value: 0.3,
  unit: 'share',
  range: [0.1, 0.6],
  meaning: 'a share',
  source: {kind: 'assumed', because: 'a test'},
};
const rain = {name: 'rain', parameters: {falls: share, dries: {...share, value: 0.2, unit: '1/week'}}};
const snow = {name: 'snow', parameters: {}};

test('parameterValues(mechanisms) gives the declared values', () => {
  expect(parameterValues([rain, snow])).toEqual({rain: {falls: 0.3, dries: 0.2}, snow: {}});
});

test('parameterValues(mechanisms, overrides) changes the values named and no other', () => {
  expect(parameterValues([rain, snow], {rain: {falls: 0.6}})).toEqual({rain: {falls: 0.6, dries: 0.2}, snow: {}});
  expect(rain.parameters.falls.value).toBe(0.3);
});

test('parameterValues(mechanisms, overrides) names the mechanisms there are when one is unknown', () => {
  expect(() => parameterValues([rain, snow], {hail: {falls: 0.3}})).toThrow(
    new RangeError('unknown mechanism: hail (there are rain, snow)'),
  );
});

test('parameterValues(mechanisms, overrides) names the parameters declared when one is unknown', () => {
  expect(() => parameterValues([rain], {rain: {fals: 0.3}})).toThrow(
    new RangeError('unknown parameter: rain.fals (declared are falls, dries)'),
  );
});

test('parameterValues(mechanisms, overrides) takes a name every object has for unknown, too', () => {
  expect(() => parameterValues([rain], {rain: {toString: 0.3}})).toThrow(
    new RangeError('unknown parameter: rain.toString (declared are falls, dries)'),
  );
});

test.each([0.09, 0.61, Number.NaN, Number.POSITIVE_INFINITY])(
  'parameterValues(mechanisms, overrides) refuses %d outside the range',
  value => {
    expect(() => parameterValues([rain], {rain: {dries: value}})).toThrow(
      new RangeError(`invalid parameter: rain.dries = ${value} (from 0.1 to 0.6 1/week)`),
    );
  },
);

test('parameterValues(mechanisms, overrides) takes both ends of the range', () => {
  expect(parameterValues([rain], {rain: {falls: 0.1, dries: 0.6}})).toEqual({rain: {falls: 0.1, dries: 0.6}});
});

test('parameterValues(weekly) finds every declared value inside its own range', () => {
  const declared = Object.fromEntries(
    weekly.map(({name, parameters}) => [
      name,
      Object.fromEntries(Object.entries(parameters).map(([key, {value}]) => [key, value])),
    ]),
  );
  expect(parameterValues(weekly, declared)).toEqual(declared);
});
