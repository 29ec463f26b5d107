import {compileBenchmark} from '../benchmark-expression.ts';
import {type IndicatorName, indicators} from '../indicators.ts';
import {mechanism} from '../mechanism.ts';
import {weeklyProbability} from '../sample.ts';

/** Codes of the lever `exitRule`. */
const CALENDAR = 0;
const HYBRID = 1;

/**
 * The mandate says how many soldiers and police there may be, and what they are for. By the calendar that is the plan.
 * By benchmarks, once the plan leaves its peak, authorised = peak (1 - released), and a review at which every
 * benchmark is met releases one more step; the hybrid rule does so too, but stays between the plan and the plan of
 * some years before. Police follow, never below the plan, which may hand over from soldiers to police; with no
 * benchmarks every rule is the calendar. A mandate of many tasks is less clear, c = 1 / (1 + a max(0, tasks - n)), and
 * effort drifts off it: dd = r (1 - c - d) per year, less a share at each review. Drift, reform and inclusion decide
 * how much of the accord is carried out: decided x (1 - drift + reform + inclusion), each term 0 at its reference.
 * (evidence.md D3 equation 15; P13, D8, E7.)
 */
export const mandate = mechanism({
  name: 'mandate',
  purpose: 'The mandate sets strength, exit and tasks; reviews test benchmarks and bring drifting effort back.',
  writes: [
    'mission.authorised',
    'mission.authorisedPolice',
    'mission.peak',
    'mission.peakPolice',
    'mission.released',
    'mission.benchmarksMet',
    'mission.exitAnnounced',
    'mission.clarity',
    'mission.drift',
    'programmes.implementation',
  ],
  decisions: [
    {
      agent: 'Security Council',
      chooses: 'how many soldiers and police to authorise',
      given: 'the plan, its peak so far, the exit rule and the benchmarks met at the last review',
      rule: 'by calendar the plan; by benchmarks one step less than the peak for each review that finds all met; hybrid: the same, between the plan and the plan of two years before',
      evidence: 'evidence.md D3 equation 15; step estimated from Liberia, delay assumed',
    },
  ],
  parameters: {
    releaseStep: {
      value: 0.25,
      unit: 'share of the peak',
      range: [0.1, 1],
      meaning: 'strength given up at a review at which all benchmarks are met',
      source: {kind: 'estimated', basis: 'liberia.md section 4: five steps of drawdown over ten years'},
    },
    hybridWeeks: {
      value: 104,
      unit: 'weeks',
      range: [26, 260],
      meaning: 'longest delay of the plan that the hybrid rule allows',
      source: {kind: 'assumed', because: 'it defines the rule: at most two years late'},
    },
    drawdown: {
      value: 0.95,
      unit: 'share of the peak',
      range: [0.8, 1],
      meaning: 'strength below which a mission counts as leaving',
      source: {kind: 'assumed', because: 'it tells a drawdown from small changes of the ceiling'},
    },
    manageableTasks: {
      value: 8,
      unit: 'tasks',
      range: [1, 30],
      meaning: 'tasks that a mission can carry out without loss',
      source: {kind: 'assumed', because: 'evidence.md D3 equation 15 names it without a size'},
    },
    perTask: {
      value: 0.02,
      unit: '1/task',
      range: [0, 0.3],
      meaning: 'loss of clarity with each task beyond that',
      source: {kind: 'assumed', because: 'sign from Blair, Di Salvatore & Smidt 2022 (evidence.md P13); no size read'},
    },
    drifting: {
      value: 0.5,
      unit: '1/year',
      range: [0, 2],
      meaning: 'speed at which effort drifts off an unclear mandate',
      source: {kind: 'assumed', because: 'no data; two years fit accounts of missions that took on tasks'},
    },
    refocus: {
      value: 0.2,
      unit: 'share',
      range: [0, 1],
      meaning: 'share of drifted effort that a review brings back',
      source: {kind: 'assumed', because: 'no data'},
    },
    driftCost: {
      value: 0.3,
      unit: '1 per unit of drift',
      range: [0, 1],
      meaning: 'share of implementation lost to full drift',
      source: {kind: 'assumed', because: 'sign from Blair, Di Salvatore & Smidt 2022 (evidence.md P13); no size read'},
    },
    referenceDrift: {
      value: 0.1,
      unit: 'share',
      range: [0, 0.3],
      meaning: 'drift at which the accord is carried out as decided',
      source: {kind: 'assumed', because: 'about the mean drift at 20 tasks and a review every half year'},
    },
    reformGain: {
      value: 0.1,
      unit: '1 per unit of reform',
      range: [0, 0.3],
      meaning: 'share of implementation added by full reform of the security sector',
      source: {kind: 'assumed', because: 'sign from Joshi, Quinn & Regan 2015 (evidence.md D8); no size read'},
    },
    referenceReform: {
      value: 0.3,
      unit: 'share',
      range: [0, 1],
      meaning: 'reform at which the accord is carried out as decided',
      source: {kind: 'assumed', because: 'about the mean over the first years of a reform half carried out'},
    },
    inclusionGain: {
      value: 0.1,
      unit: '1 per unit of inclusion',
      range: [0, 0.3],
      meaning: 'share of implementation added by full inclusion',
      source: {
        kind: 'assumed',
        because: 'sign from Krause, Krause & Branfors 2018 (evidence.md E7); no size read',
      },
    },
    referenceInclusion: {
      value: 0.4,
      unit: 'share',
      range: [0, 1],
      meaning: 'inclusion at which the accord is carried out as decided',
      source: {kind: 'assumed', because: 'a settlement with some part of opposition and civil society'},
    },
  },
  begin({mission, programmes, facts}, {manageableTasks, perTask}) {
    const {decisions} = facts;
    mission.authorised[0] = decisions.troops[0];
    mission.authorisedPolice[0] = decisions.police[0];
    mission.peak[0] = decisions.troops[0];
    mission.peakPolice[0] = decisions.police[0];
    mission.clarity[0] = clarityOf(decisions.mandateTasks[0], manageableTasks, perTask);
    programmes.implementation[0] = decisions.implementation[0];
  },
  bind(world, values) {
    const {mission, programmes, state, facts} = world;
    const {authorised, authorisedPolice, peak, peakPolice, released, benchmarksMet, exitAnnounced} = mission;
    const {clarity, drift} = mission;
    const {decisions, reviewWeeks} = facts;
    const {releaseStep, drawdown, driftCost, reformGain, inclusionGain} = values;
    const hybridWeeks = Math.round(values.hybridWeeks);
    const benchmarks = facts.benchmarks.map(({expression}) => compileBenchmark(expression));
    const read = (indicator: IndicatorName): number => indicators[indicator].read(world);
    const drifted = weeklyProbability(values.drifting);

    function review(leaving: boolean): void {
      let met = 0;
      for (const benchmark of benchmarks) if (benchmark(read)) met++;
      benchmarksMet[0] = benchmarks.length > 0 ? met / benchmarks.length : 0;
      if (leaving && benchmarksMet[0] === 1) released[0] = Math.min(1, released[0] + releaseStep);
      drift[0] *= 1 - values.refocus;
    }

    function authorise(week: number, planned: number, leaving: boolean, rule: number): void {
      const plannedPolice = decisions.police[week];
      authorised[0] = planned;
      authorisedPolice[0] = plannedPolice;
      if (!leaving) return;
      const kept = 1 - released[0];
      const earlier = Math.max(0, week - hybridWeeks);
      const most = rule === HYBRID ? decisions.troops[earlier] : peak[0];
      const mostPolice = rule === HYBRID ? decisions.police[earlier] : peakPolice[0];
      authorised[0] = Math.min(most, peak[0] * kept);
      if (rule === HYBRID) authorised[0] = Math.max(planned, authorised[0]);
      authorisedPolice[0] = Math.max(plannedPolice, Math.min(mostPolice, peakPolice[0] * kept));
    }

    return week => {
      const planned = decisions.troops[week];
      const rule = benchmarks.length > 0 ? Math.round(decisions.exitRule[week]) : CALENDAR;
      peak[0] = Math.max(peak[0], planned);
      peakPolice[0] = Math.max(peakPolice[0], decisions.police[week]);
      const leaving = rule !== CALENDAR && planned < drawdown * peak[0];
      if (!leaving) released[0] = 0;
      clarity[0] = clarityOf(decisions.mandateTasks[week], values.manageableTasks, values.perTask);
      drift[0] += drifted * (1 - clarity[0] - drift[0]);
      if (week > 0 && week % reviewWeeks === 0) review(leaving);
      authorise(week, planned, leaving, rule);
      if (authorised[0] < drawdown * peak[0]) exitAnnounced[0] = 1;
      const carried =
        1 -
        driftCost * (drift[0] - values.referenceDrift) +
        reformGain * (state.reform[0] - values.referenceReform) +
        inclusionGain * (state.inclusion[0] - values.referenceInclusion);
      programmes.implementation[0] = Math.max(0, Math.min(1, decisions.implementation[week] * carried));
    };
  },
});

/** Share of a mandate that can be carried out. */
function clarityOf(tasks: number, manageable: number, perTask: number): number {
  return 1 / (1 + perTask * Math.max(0, tasks - manageable));
}
