import {describe, expect, test} from 'vitest';
import {compileBenchmark} from './benchmark-expression.ts';
import type {IndicatorName} from './indicators.ts';

const now: Partial<Record<IndicatorName, number>> = {underArms: 400, nationalPolice: 3_500, refugees: 0, displaced: 0};

const met = (expression: string): boolean => compileBenchmark(expression)(name => now[name] ?? 0);

/** Message with which an expression is refused. */
function refusal(expression: string): string {
  try {
    compileBenchmark(expression);
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('compileBenchmark', () => {
  test.each([
    ['underArms < 500', true],
    ['underArms<400', false],
    ['underArms <= 400', true],
    ['underArms > 399.9', true],
    ['underArms >= 401', false],
    ['underArms == 400', true],
    ['underArms != 400', false],
    ['100 < underArms <= 400', true],
    ['100 < underArms < 400', false],
    ['500 > underArms > 300 > 200', true],
    ['underArms < 500 and nationalPolice >= 3500', true],
    ['underArms < 100 and nationalPolice >= 3500', false],
    ['underArms < 100 or nationalPolice >= 3500', true],
    ['not (underArms < 100)', true],
    ['not not (underArms < 500)', true],
    ['nationalPolice / underArms == 8.75', true],
    ['nationalPolice - 3000 * 2 < 0', true],
    ['(nationalPolice - 3000) * 2 == 1000', true],
    ['-underArms < -399', true],
    ['underArms + 1e2 == 500', true],
    ['min(underArms, nationalPolice, 10) == 10', true],
    ['max(underArms, nationalPolice) == 3500', true],
    ['abs(underArms - nationalPolice) == 3100', true],
    ['(underArms < 500 ? nationalPolice : 0) > 1', true],
    ['underArms > 500 ? false : nationalPolice > 1', true],
    ['true', true],
    ['underArms < 500 # few', true],
  ])('compileBenchmark of %s is %s', (expression, expected) => {
    expect(met(expression)).toBe(expected);
  });

  test('compileBenchmark holds a comparison with 0 / 0 for not met, whichever way it goes', () => {
    for (const sign of ['<', '<=', '>', '>=', '==', '!=']) expect(met(`refugees / displaced ${sign} 1`)).toBe(false);
  });

  test('compileBenchmark reads indicators anew at each call', () => {
    const few = compileBenchmark('underArms < 500');
    expect(few(() => 499)).toBe(true);
    expect(few(() => 500)).toBe(false);
  });

  test.each([
    '',
    '   ',
    '\n',
    '# a comment alone',
    '1:1e9',
    'underArms < 1:1e9',
    'constructor',
    '__proto__',
    'toString < 1',
    'hasOwnProperty',
    'fighters < 3',
    'i < 1',
    'a.b',
    'underArms.constructor < 1',
    'underArms.constructor("return 1")()',
    'underArms["constructor"]',
    '[1,2]',
    '{a: 1}',
    '"text"',
    "'text'",
    'x = 1',
    'underArms = 1',
    'f(x)=x',
    'import(1)',
    'constructor(1)',
    'random() < 1',
    'evaluate("1")',
    'min',
    'min()',
    'abs(1, 2) < 3',
    'min(underArms < 1, 2) < 3',
    '1e999 < underArms',
    'NaN < 1',
    'Infinity > 1',
    'null',
    'undefined',
    '3 cm',
    '3 cm < 1',
    '2 underArms < 3',
    '2(underArms) < 3',
    '5% < underArms',
    'underArms % 2 == 0',
    'underArms ^ 2 < 3',
    'underArms! < 3',
    "underArms' < 3",
    'underArms & 1 < 3',
    'underArms < 1 xor underArms < 2',
    'underArms ?? 1 < 3',
    'underArms to cm < 3',
    'underArms < 3; underArms < 4',
    'underArms < 3\nunderArms < 4',
    'underArms <',
    '(underArms < 3',
    'underArms',
    '1',
    'not underArms',
    'not underArms < 500',
    'underArms and true',
    '(underArms < 1) + 1 < 3',
    'true < 1',
    '(underArms < 1) == true',
    'underArms < 1 ? 2 : true',
    '+underArms < 1',
    `${'('.repeat(240)}1${')'.repeat(240)} < 2`,
    '('.repeat(500),
    `${'['.repeat(250)}`,
    `${'not '.repeat(120)}true`,
    `${'-'.repeat(480)}1 < 2`,
    `${'2^'.repeat(240)}2 < 1`,
    `${'true?'.repeat(50)}true`,
    `${'true ? true : '.repeat(35)}5`,
    `${'abs('.repeat(100)}1${')'.repeat(100)}`,
    'x'.repeat(400),
    '\u0000',
    '💣',
    'under\u200bArms < 1',
  ])('compileBenchmark refuses %j in one short line', expression => {
    const message = refusal(expression);
    expect(message).toMatch(/^invalid benchmark: [^\n]*\([^\n]+\)$/);
    expect(message.length).toBeLessThan(1_000);
  });

  test('compileBenchmark says which names exist where a name is unknown', () => {
    expect(refusal('fighters < 3')).toMatch(
      /^invalid benchmark: fighters < 3 \(unknown name fighters; allowed names: troops, police, .*underArms, /,
    );
  });

  test('compileBenchmark refuses a million characters without reading them', () => {
    const started = performance.now();
    for (const part of ['x', '(', 'not ', 'underArms < 1 and ', '-']) {
      expect(refusal(part.repeat(1_000_000 / part.length))).toMatch(/at most 500 characters are allowed/);
    }
    expect(performance.now() - started).toBeLessThan(200);
  });

  test('compileBenchmark shows no more than the beginning of a long expression', () => {
    expect(refusal('x'.repeat(1_000_000))).toBe(
      `invalid benchmark: ${'x'.repeat(59)}… (at most 500 characters are allowed)`,
    );
  });

  test('compileBenchmark asks for parentheses after not, which binds closer than a comparison', () => {
    expect(refusal('not underArms < 500')).toMatch(
      /not takes a condition in parentheses, as in not \(underArms < 500\)/,
    );
  });

  test('compileBenchmark asks for a comparison where a number stands alone', () => {
    expect(refusal('underArms')).toBe(
      'invalid benchmark: underArms (a number stands where a condition is needed; compare it, as in underArms < 500)',
    );
  });

  test('compileBenchmark accepts a long sum, which nests as deep as it is long', () => {
    expect(met(`${'underArms + '.repeat(38)}1 < 20000`)).toBe(true);
  });

  test('compileBenchmark of any text ends in a condition or in one line', () => {
    const parts = [
      'underArms',
      '1',
      '(',
      ')',
      '<',
      '+',
      '-',
      ' ',
      'not ',
      ' and ',
      'min',
      ',',
      '?',
      ':',
      '=',
      '.',
      '[',
      '"',
    ];
    let state = 1;
    for (let text = 0; text < 3_000; text++) {
      let expression = '';
      for (let length = 0; length < 12; length++) {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        expression += parts[(state >>> 16) % parts.length];
      }
      expect(refusal(expression)).toMatch(/^(accepted|invalid benchmark: [^\n]*\([^\n]+\))$/);
    }
  });
});
