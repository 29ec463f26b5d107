import type {Target} from './target.ts';

const ucdp = 'UCDP/PRIO ACD v25.1, countries, 25 deaths, computed: evidence.md A1, A6';

const crossNational: readonly Target[] = [
  curve(2, 0.23),
  curve(3, 0.33),
  curve(5, 0.45),
  curve(10, 0.58),
  curve(15, 0.65),
  {
    name: 'early-late-hazard',
    title: 'log of hazard in years 2-3 over years 6-10',
    value: Math.log(Math.sqrt(2.5 * 4.5)),
    tolerance: Math.log(Math.sqrt(4.5 / 2.5)),
    source: `${ucdp}; 2.5 to 4.5`,
  },
  {
    name: 'late-hazard',
    title: 'hazard in years 11-15, per year',
    value: 0.03,
    tolerance: 0.015,
    source: `${ucdp}; 0.015 to 0.045`,
  },
  {
    name: 'soldiers-10000',
    title: 'log of cumulative hazard over ten years, 10,000 soldiers over none',
    value: Math.log(Math.sqrt(0.3 * 0.65)),
    tolerance: Math.log(Math.sqrt(0.65 / 0.3)),
    source: 'matched and instrumented studies: evidence.md P1, P2, A6; ratio 0.30 to 0.65',
  },
  {
    name: 'soldiers-doubled',
    title: 'log of cumulative hazard over ten years, 20,000 soldiers over 10,000, both for ten years',
    value: Math.log(Math.sqrt(0.6 * 0.85)),
    tolerance: Math.log(Math.sqrt(0.85 / 0.6)),
    source:
      'Collier, Hoeffler & Soderbom 2008: decade risk 40 to 31 % per doubling (evidence.md P3), A6; ratio 0.60 to 0.85',
  },
  {
    name: 'reaching-1000',
    title: 'share of relapses that reach 1,000 deaths in a year',
    value: 0.22,
    tolerance: 0.08,
    source: `${ucdp}; 64 of 293, 0.14 to 0.30`,
  },
];

const liberia: readonly Target[] = [
  {
    name: 'liberia-2003-2008',
    title: 'relapse of Liberia by August 2008',
    value: 0.25,
    tolerance: 0.1,
    bound: 'at-most',
    source:
      'one observation: no relapse (liberia.md section 13); a probability above a quarter would make it a surprise',
  },
];

const coteDIvoire: readonly Target[] = [
  {
    name: 'cote-divoire-2010-2011',
    title: 'relapse of Côte d’Ivoire in 2010 or 2011 after a quiet 2009',
    value: 0.6,
    tolerance: 0.2,
    source: 'one observation and expert judgement: 0.4 to 0.8 (cote-divoire.md section 13.3, item 8)',
  },
  {
    name: 'cote-divoire-quiet',
    title: 'share of the years 2006 to 2009 below 25 deaths in Côte d’Ivoire',
    value: 0.8,
    tolerance: 0.1,
    bound: 'at-least',
    source: 'four years of four (UCDP: 11, 3, 4 and 1 deaths; cote-divoire.md section 13.1)',
  },
];

/** Which targets are fitted, by name. What is left out can serve as a test that was not seen. */
export const targetSets = {
  'cross-national': crossNational,
  'liberia-to-2008': [...crossNational, ...liberia],
  cases: [...liberia, ...coteDIvoire],
  all: [...crossNational, ...liberia, ...coteDIvoire],
} as const satisfies Record<string, readonly Target[]>;

export type TargetSetName = keyof typeof targetSets;

/** Names of all sets of targets. */
export const targetSetNames: readonly TargetSetName[] = Object.keys(targetSets).filter(isTargetSetName);

function isTargetSetName(name: string): name is TargetSetName {
  return Object.hasOwn(targetSets, name);
}

function curve(year: number, value: number): Target {
  return {
    name: `relapse-${year}`,
    title: `peaces lost by year ${year}`,
    value,
    tolerance: 0.06,
    source: `${ucdp}; ± 0.06`,
  };
}
