import type {RelapseRisk} from '@postbellum/sim-core';
import type {PairedDifference} from '../statistics/paired-difference.ts';
import type {Precision} from '../statistics/precision.ts';
import {countOf, per100, rangePer100} from './numbers.ts';

/** The result of one plan as a count of simulated histories with its 90 % interval. */
export function riskSentence({plan, headline}: RelapseRisk): string {
  const {share, interval, withinYears} = headline;
  const count = `${per100(share)} of 100 simulated histories (${rangePer100(interval)})`;
  return `${plan.name}: armed conflict resumed in ${count} within ${countOf(withinYears, 'year')}`;
}

/** What the headline leaves out: histories that never settled, and what a count of none does not prove. */
export function riskNotes({headline, rule, runs}: RelapseRisk): readonly string[] {
  const notes: string[] = [];
  if (headline.neverSettledFirst > 0) {
    const spell = rule.quietWeeks === 52 ? 'the first quiet year was' : `the first ${rule.quietWeeks} quiet weeks were`;
    notes.push(`in ${per100(headline.neverSettledFirst)} of 100 the fighting came back before ${spell} over`);
  }
  // Rule of three: with none of n seen, a share of 3 / n is at the edge of what fits (95 %).
  if (headline.share === 0) {
    const fits = Math.min(100, Math.ceil(300 / runs));
    notes.push(
      `conflict did not resume in any of ${runs} runs; that does not mean it could not: up to ${fits} in 100 fits this`,
    );
  }
  return notes;
}

/** The difference between two plans on shared luck, as counts of pairs and in percentage points. */
export function differenceSentence({a, b, pairs, onlyA, onlyB, points, interval}: PairedDifference): string {
  const there = `in ${per100(onlyB / pairs)} of 100 paired histories armed conflict resumed under ${b.name} but not under ${a.name}`;
  const back = `in ${per100(onlyA / pairs)} the other way round`;
  return `${there}; ${back}: ${pointsText(points, interval)}`;
}

function pointsText(points: number, {low, high}: {readonly low: number; readonly high: number}): string {
  if (low >= 0) return `${Math.round(points)} points more (${Math.round(low)} to ${Math.round(high)})`;
  if (high <= 0) return `${Math.round(-points)} points fewer (${Math.round(-high)} to ${Math.round(-low)})`;
  const side = points > 0 ? ' more' : points < 0 ? ' fewer' : '';
  return `${Math.round(Math.abs(points))} points${side} (${Math.round(-low)} fewer to ${Math.round(high)} more)`;
}

/** How many agents stand for how many people. */
export function samplingSentence({people, persons}: Pick<RelapseRisk, 'people' | 'persons'>): string {
  const each = persons / people;
  const stands = Math.round(each) === 1 ? 'one agent is one person' : `one agent stands for ${Math.round(each)} people`;
  return `${people.toLocaleString('en')} agents for ${Math.round(persons).toLocaleString('en')} people (${stands})`;
}

/** Capital first letter and full stop: a clause as a sentence of running text. */
export function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

/** That work was stopped early, and what that means for the ranges. */
export function stoppedSentence(asked: number, risks: readonly Pick<RelapseRisk, 'runs'>[]): string {
  const least = Math.min(...risks.map(({runs}) => runs)).toLocaleString('en');
  return `Stopped at ${least} of ${asked.toLocaleString('en')} runs. Ranges are wider than they would be.`;
}

/** Why runs that go on until an interval is narrow enough came to their end, or what it would take. */
export function precisionSentence({points, halfWidth, reached, runs, runsNeeded}: Precision): string {
  const made = `${runs.toLocaleString('en')} runs`;
  const reach = `the widest 90 % interval reaches ${halfWidth.toFixed(1)} points to each side`;
  if (reached) return `Stopped after ${made}: ${reach}, no more than ${points} as asked.`;
  return `After ${made} ${reach}, not ${points} as asked: about ${runsNeeded.toLocaleString('en')} runs would do (--runs).`;
}
