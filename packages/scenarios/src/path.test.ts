import {describe, expect, test} from 'vitest';
import {itemKeys, namedPath, valueAt} from './path.ts';

describe('path', () => {
  test('itemKeys(list) names items by date, name or indicator, and by index where that is missing or repeated', () => {
    const list = [
      {on: '2003-08-18'},
      {name: 'history'},
      {indicator: 'troops'},
      {},
      {on: '2004-01-01'},
      {on: '2004-01-01'},
    ];
    expect(itemKeys(list)).toEqual(['2003-08-18', 'history', 'troops', '3', '4', '5']);
  });

  test('namedPath(root, steps) replaces indices by names and survives what is not there', () => {
    const root = {decisions: {troops: [{on: '2003-08-18', value: 1}]}};
    expect(namedPath(root, ['decisions', 'troops', 0, 'value'])).toBe('decisions.troops.2003-08-18.value');
    expect(namedPath(root, ['decisions', 'police', 3, 'value'])).toBe('decisions.police.3.value');
  });

  test('valueAt(root, steps) reads own properties only', () => {
    expect(valueAt({}, ['constructor'])).toBeUndefined();
    expect(valueAt(JSON.parse('{"__proto__": {"x": 1}}'), ['__proto__', 'x'])).toBe(1);
    expect(valueAt({}, ['__proto__', 'toString'])).toBeUndefined();
  });
});
