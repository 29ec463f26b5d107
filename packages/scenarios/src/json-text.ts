import {type Fault, faultOf, shortValue} from './fault.ts';

/** The value of a JSON text, or the one fault that makes it no JSON, with line and column. */
export function readJson(text: string): {readonly value: unknown} | {readonly fault: Fault} {
  try {
    return {value: JSON.parse(text)};
  } catch {
    const {offset, allowed} = firstError(text);
    const found = offset < text.length ? shortValue(text[offset]) : 'end of text';
    const problem = `invalid JSON at ${position(text, offset)}:`;
    return {fault: faultOf(undefined, {at: [], problem, value: found, allowed})};
  }
}

function position(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

const space = /[ \t\n\r]*/y;
/** Every character but the quote, the backslash and control characters may stand for itself. */
const string = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type State = 'value' | 'first item' | 'first field' | 'field' | 'colon' | 'after';

const allowedIn: Readonly<Record<State, string>> = {
  value: 'a value',
  'first item': 'a value or a closing bracket',
  'first field': 'a field name in double quotes or a closing brace',
  field: 'a field name in double quotes',
  colon: 'a colon',
  after: 'the end of the text',
};

/** Where a text stops being JSON. Engines word and place this differently, so it is found here, without recursion. */
function firstError(text: string): {readonly offset: number; readonly allowed: string} {
  const open: ('{' | '[')[] = [];
  let state: State = 'value';
  let at = 0;

  function skip(token: RegExp): boolean {
    token.lastIndex = at;
    const length = token.exec(text)?.[0].length ?? 0;
    at += length;
    return length > 0;
  }

  /** The state after what stands here, undefined if it may not stand here. */
  function next(): State | undefined {
    const character = text[at];
    if (state === 'colon') return character === ':' ? take('value') : undefined;
    if (state === 'after') return afterValue(character);
    if (state === 'first field' && character === '}') return close();
    if (state === 'first field' || state === 'field') return skip(string) ? 'colon' : undefined;
    if (state === 'first item' && character === ']') return close();
    if (character === '{' || character === '[') {
      open.push(character);
      return take(character === '{' ? 'first field' : 'first item');
    }
    return skip(string) || skip(scalar) ? 'after' : undefined;
  }

  function afterValue(character: string | undefined): State | undefined {
    const inside = open.at(-1);
    if (inside !== undefined && character === ',') return take(inside === '{' ? 'field' : 'value');
    return (inside === '{' && character === '}') || (inside === '[' && character === ']') ? close() : undefined;
  }

  function take(after: State): State {
    at++;
    return after;
  }

  function close(): State {
    open.pop();
    return take('after');
  }

  for (;;) {
    skip(space);
    const following = next();
    if (following === undefined) break;
    state = following;
  }
  const inside = open.at(-1);
  const afterItem = inside === '{' ? 'a comma or a closing brace' : 'a comma or a closing bracket';
  return {offset: at, allowed: state === 'after' && inside !== undefined ? afterItem : allowedIn[state]};
}
