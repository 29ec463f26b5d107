import type {z} from 'zod';
import {parseShape} from './check/shape.ts';
import {type Fault, type Finding, faultOf} from './fault.ts';
import {readJson} from './json-text.ts';

/**
 * What a JSON text or a value holds by a schema, or every fault in it: those of its shape, and those `findingsIn` finds
 * in a value whose shape may be faulty too. What the shape check found hides what other checks found in the same place
 * or below it.
 */
export function parseBy<Value>(
  schema: z.ZodType<Value>,
  textOrValue: unknown,
  findingsIn: (root: unknown) => readonly Finding[],
): {readonly data: Value} | {readonly faults: readonly Fault[]} {
  const read = typeof textOrValue === 'string' ? readJson(textOrValue) : {value: textOrValue};
  if ('fault' in read) return {faults: [read.fault]};
  const root = read.value;
  const shape = parseShape(schema, root);
  const shapeFindings = 'findings' in shape ? shape.findings : [];
  const taken = new Set(shapeFindings.map(({at}) => at.map(String).join('\n')));
  const further = findingsIn(root).filter(({at}) =>
    at.every(
      (_, index) =>
        !taken.has(
          at
            .slice(0, index + 1)
            .map(String)
            .join('\n'),
        ),
    ),
  );
  const findings = [...shapeFindings, ...further];
  return 'data' in shape && findings.length === 0
    ? {data: shape.data}
    : {faults: findings.map(finding => faultOf(root, finding))};
}
