import type {Finding} from '../fault.ts';
import {isRecord, valueAt} from '../path.ts';
import {eventPaths, numericLeaves, patternOf, splitPattern} from '../source-of.ts';
import type {Check} from './check.ts';

/** Every number has a source, and every source is used by a number or an event. */
export const checkSources: Check = root => {
  const sources = valueAt(root, ['sources']);
  if (!isRecord(root) || !isRecord(sources)) return [];
  const patterns = Object.keys(sources).map(splitPattern);
  const used = new Set<string>();
  const findings: Finding[] = [];
  for (const {path, value, steps} of numericLeaves(root)) {
    const pattern = patternOf(patterns, path);
    if (pattern) used.add(pattern.text);
    else
      findings.push({
        at: steps,
        problem: 'unsourced number',
        value: String(value),
        allowed: 'a pattern in sources fits its path',
      });
  }
  for (const path of eventPaths(root)) {
    const pattern = patternOf(patterns, path);
    if (pattern) used.add(pattern.text);
  }
  for (const {text} of patterns) {
    if (used.has(text)) continue;
    const allowed = 'the path of a number or an event that no closer pattern fits';
    findings.push({at: ['sources', text], problem: 'unused source', value: JSON.stringify(text), allowed});
  }
  return findings;
};
