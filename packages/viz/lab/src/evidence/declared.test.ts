import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {declaredMechanisms, kindCounts, parameterCount} from './declared.ts';

test('parameters are counted as docs/parameters.md counts them', () => {
  const page = readFileSync(new URL('../../../../../docs/parameters.md', import.meta.url), 'utf8');
  const {cited, calibrated, estimated, assumed} = kindCounts;
  expect(page).toContain(
    `${parameterCount} parameters: ${cited} cited, ${calibrated} calibrated, ${estimated} estimated, ${assumed} assumed.`,
  );
});

test('every parameter has a range around its value, and says what it is and where it is from', () => {
  for (const {name: mechanism, parameters} of declaredMechanisms) {
    for (const {name, value, range, meaning, from} of parameters) {
      expect(value >= range[0] && value <= range[1], `${mechanism}.${name}`).toBe(true);
      expect(meaning.length > 3 && from.length > 3, `${mechanism}.${name}`).toBe(true);
    }
  }
});
