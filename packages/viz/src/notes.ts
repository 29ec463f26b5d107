import type {RelapseRisk} from '@postbellum/sim-core';
import {per100, withCommas} from './numbers.ts';
import {listed, ruleWords} from './rule-words.ts';
import {planWords} from './sentences.ts';

/** What a reader must know to read the numbers, in paragraphs below the chart. */
export function notes(plans: readonly RelapseRisk[]): readonly string[] {
  return [...noneResumed(plans), bandWords(plans), ruleWords(plans[0].rule), ...neverSettled(plans)];
}

function bandWords(plans: readonly RelapseRisk[]): string {
  const levels = plans[0].months[0].intervals.map(({level}) => `${Math.round(level * 100)} %`);
  const bands = levels.length > 0 ? `Bands are ${listed(levels)} intervals; ` : '';
  return (
    `${bands}ranges in brackets and whiskers are ${Math.round(plans[0].headline.interval.level * 100)} % intervals. They ` +
    'show the uncertainty from the number of runs alone, and narrow with more runs. They leave out the settings of ' +
    'the model that nobody knows well.'
  );
}

/** None seen does not mean none possible. */
function noneResumed(plans: readonly RelapseRisk[]): readonly string[] {
  return plans
    .filter(({headline}) => headline.share === 0)
    .map(plan => {
      const fits = Math.ceil(plan.headline.interval.high * 100);
      const runs = plan.runs === 1 ? 'the one history' : `any of ${withCommas(plan.runs)} histories`;
      return (
        `Armed conflict did not resume in ${runs} under ${planWords(plan)}. That does not mean it could not: up to ` +
        `${fits} in 100 fits this.`
      );
    });
}

function neverSettled(plans: readonly RelapseRisk[]): readonly string[] {
  const {rule} = plans[0];
  if (!plans.some(({headline}) => headline.neverSettledFirst > 0)) return [];
  const counts = plans.map(plan => `${per100(plan.headline.neverSettledFirst)} of 100 under ${planWords(plan)}`);
  return [
    `Not yet settled: reported deaths reached that number before the first ${withCommas(rule.quietWeeks)} quiet weeks were over ` +
      `(${listed(counts)}). That is fighting that came back too early to count as resumed.`,
  ];
}

/** Where the numbers come from, in the line that goes with every copy of the chart. */
export function provenance(plans: readonly RelapseRisk[]): string {
  const runs = shared(plans, ({runs}) => `${withCommas(runs)} ${runs === 1 ? 'run' : 'runs'}`);
  const each = plans.length > 1 && !runs.includes('(') ? `${runs} of each plan` : runs;
  const people = shared(
    plans,
    ({people, persons}) => `${withCommas(people)} agents for ${withCommas(Math.round(persons))} people`,
  );
  const seed = shared(plans, ({seed}) => `seed ${seed}`);
  const engine = shared(plans, ({engine}) => `engine ${engine}`);
  return `Simulated, not a forecast. Scenario ${plans[0].scenario.name}; ${each}; ${people}; ${seed}; ${engine}.`;
}

/** One text where all plans agree, else one per plan with its name. */
function shared(plans: readonly RelapseRisk[], text: (plan: RelapseRisk) => string): string {
  const texts = plans.map(text);
  if (new Set(texts).size === 1) return texts[0];
  return listed(plans.map((plan, i) => `${texts[i]} (${planWords(plan)})`));
}
