import {
  type ConditionalNode,
  type ConstantNode,
  create,
  type FunctionNode,
  type MathNode,
  type OperatorNode,
  type ParenthesisNode,
  parseDependencies,
  type RelationalNode,
  type SymbolNode,
} from 'mathjs/number';
import {type IndicatorName, indicators} from './indicators.ts';

/** Value of an indicator now. */
export type ReadIndicator = (indicator: IndicatorName) => number;

const {parse} = create({parseDependencies});

const longest = 500;
const deepestParentheses = 20;
const deepestTree = 100;
const allowed =
  'allowed: names of indicators, numbers, + - * /, comparisons, and, or, not, parentheses, min, max and abs';

type Compiled =
  | {readonly kind: 'number'; readonly value: (read: ReadIndicator) => number}
  | {readonly kind: 'condition'; readonly value: (read: ReadIndicator) => boolean};

const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  smaller: (left, right) => left < right,
  smallerEq: (left, right) => left <= right,
  larger: (left, right) => left > right,
  largerEq: (left, right) => left >= right,
  equal: (left, right) => left === right,
  unequal: (left, right) => left < right || left > right,
};

const arithmetic: Readonly<Record<string, (left: number, right: number) => number>> = {
  add: (left, right) => left + right,
  subtract: (left, right) => left - right,
  multiply: (left, right) => left * right,
  divide: (left, right) => left / right,
};

const functions: Readonly<Record<string, (...values: readonly number[]) => number>> = {
  min: Math.min,
  max: Math.max,
  abs: Math.abs,
};

/**
 * Compile a condition for the mission to leave. The result reads indicators each time it is called; a comparison with
 * something that is no number (0 / 0) is not met. mathjs parses and nothing more: it could evaluate `1:1e9`, which
 * stops the process. Throws `invalid benchmark` with what is allowed.
 */
export function compileBenchmark(expression: string): (read: ReadIndicator) => boolean {
  try {
    return conditionOf(compile(parsed(expression), 0));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`invalid benchmark: ${shortened(expression, 60)} (${error.message})`);
  }
}

/** Say what is wrong with an expression and what is allowed instead. */
function refuse(why: string): never {
  throw new RangeError(why);
}

function parsed(expression: string): MathNode {
  if (expression.length > longest) refuse(`at most ${longest} characters are allowed`);
  if (expression.trim() === '') refuse(`empty; ${allowed}`);
  if (parenthesesDeep(expression) > deepestParentheses) {
    refuse(`at most ${deepestParentheses} parentheses inside each other are allowed`);
  }
  try {
    return parse(expression);
  } catch (error) {
    const why = error instanceof Error ? shortened(error.message, 80) : 'it cannot be read';
    return refuse(`${why}; ${allowed}`);
  }
}

function parenthesesDeep(expression: string): number {
  let depth = 0;
  let deepest = 0;
  for (const letter of expression) {
    if ('([{'.includes(letter)) deepest = Math.max(deepest, ++depth);
    else if (')]}'.includes(letter)) depth--;
  }
  return deepest;
}

function compile(node: MathNode, depth: number): Compiled {
  if (depth > deepestTree) refuse(`at most ${deepestTree} steps inside each other are allowed`);
  const inner = (child: MathNode): Compiled => compile(child, depth + 1);
  switch (node.type) {
    case 'ConstantNode':
      return constant((node as ConstantNode).value);
    case 'SymbolNode':
      return indicator((node as SymbolNode).name);
    case 'ParenthesisNode':
      return inner((node as ParenthesisNode).content);
    case 'OperatorNode':
      return operation(node as OperatorNode, inner);
    case 'RelationalNode':
      return chain(node as RelationalNode, inner);
    case 'ConditionalNode':
      return choice(node as ConditionalNode, inner);
    case 'FunctionNode':
      return call(node as FunctionNode, inner);
    default:
      return refuse(`${node.type.replace(/Node$/, '').toLowerCase()} is not allowed; ${allowed}`);
  }
}

function constant(value: unknown): Compiled {
  if (typeof value === 'boolean') return {kind: 'condition', value: () => value};
  if (typeof value === 'number' && Number.isFinite(value)) return {kind: 'number', value: () => value};
  return refuse(`${shortened(String(value), 20)} is not a finite number; ${allowed}`);
}

function indicator(name: string): Compiled {
  if (!isIndicator(name)) {
    refuse(`unknown name ${shortened(name, 30)}; allowed names: ${Object.keys(indicators).join(', ')}`);
  }
  return {kind: 'number', value: read => read(name)};
}

function isIndicator(name: string): name is IndicatorName {
  return Object.hasOwn(indicators, name);
}

function operation({fn, op, args, implicit, isPercentage}: OperatorNode & Marks, inner: Inner): Compiled {
  if (implicit) refuse('a missing operator: write * where two things are multiplied');
  if (isPercentage) refuse(`% is not allowed; ${allowed}`);
  const name: string = fn;
  const [first, second] = args;
  if (name === 'not') {
    const negated = inner(first);
    if (negated.kind === 'number') refuse('not takes a condition in parentheses, as in not (underArms < 500)');
    const {value} = negated;
    return {kind: 'condition', value: read => !value(read)};
  }
  if (name === 'unaryMinus') {
    const {value} = amount(inner(first));
    return {kind: 'number', value: read => -value(read)};
  }
  if (name === 'and' || name === 'or') {
    const {value: left} = truth(inner(first));
    const {value: right} = truth(inner(second));
    return {
      kind: 'condition',
      value: name === 'and' ? read => left(read) && right(read) : read => left(read) || right(read),
    };
  }
  const known = Object.hasOwn(comparisons, name) || Object.hasOwn(arithmetic, name);
  if (!known) refuse(`${op} is not allowed; ${allowed}`);
  const {value: left} = amount(inner(first));
  const {value: right} = amount(inner(second));
  if (Object.hasOwn(comparisons, name)) {
    const compare = comparisons[name];
    return {kind: 'condition', value: read => compare(left(read), right(read))};
  }
  const combine = arithmetic[name];
  return {kind: 'number', value: read => combine(left(read), right(read))};
}

/** A chain of comparisons: `a < b <= c` is `a < b and b <= c`. */
function chain({conditionals, params}: RelationalNode & Chain, inner: Inner): Compiled {
  const values = params.map(param => amount(inner(param)).value);
  const compares = conditionals.map(name => comparisons[name]);
  return {
    kind: 'condition',
    value: read => compares.every((compare, index) => compare(values[index](read), values[index + 1](read))),
  };
}

function choice({condition, trueExpr, falseExpr}: ConditionalNode, inner: Inner): Compiled {
  const {value: holds} = truth(inner(condition));
  const yes = inner(trueExpr);
  const no = inner(falseExpr);
  if (yes.kind === 'number') {
    const {value: otherwise} = amount(no);
    return {kind: 'number', value: read => (holds(read) ? yes.value(read) : otherwise(read))};
  }
  const {value: otherwise} = truth(no);
  return {kind: 'condition', value: read => (holds(read) ? yes.value(read) : otherwise(read))};
}

function call({fn, args}: FunctionNode, inner: Inner): Compiled {
  const named: MathNode = fn;
  const name = named.type === 'SymbolNode' ? fn.name : '';
  if (!Object.hasOwn(functions, name)) {
    refuse(`function ${shortened(name, 30)} is not allowed; allowed: min, max and abs`);
  }
  if (args.length === 0 || (name === 'abs' && args.length > 1)) {
    refuse(`${name} of ${args.length} values; allowed: abs of one, min and max of one or more`);
  }
  const values = args.map(arg => amount(inner(arg)).value);
  const apply = functions[name];
  return {kind: 'number', value: read => apply(...values.map(value => value(read)))};
}

type Inner = (child: MathNode) => Compiled;

/** Fields that mathjs sets and its types leave out or make private. */
interface Marks {
  readonly isPercentage?: boolean;
}

interface Chain {
  readonly conditionals: readonly string[];
  readonly params: readonly MathNode[];
}

function amount(part: Compiled): Compiled & {kind: 'number'} {
  if (part.kind === 'number') return part;
  return refuse('a condition stands where a number is needed; compare numbers, join conditions with and, or, not');
}

function truth(part: Compiled): Compiled & {kind: 'condition'} {
  if (part.kind === 'condition') return part;
  return refuse('a number stands where a condition is needed; compare it, as in underArms < 500');
}

function conditionOf(part: Compiled): (read: ReadIndicator) => boolean {
  return truth(part).value;
}

/** Text on one line of at most so many characters. */
function shortened(text: string, most: number): string {
  const line = text.slice(0, most + 1).replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
