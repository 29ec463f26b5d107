import type {LeverName} from './lever-names.ts';

/** One level of a lever: what a plan does to it, in its unit or as a multiple of what history decided. */
export type Level = {readonly set: number} | {readonly multiply: number};

/** How well the effect of a lever on relapse is known: `A` several designs agree, `B` one good design, `C` contested, `none` no effect size exists. */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'none';

/** Something a plan can change: a quantity decided by people, in real units, known week by week. */
export interface Lever {
  readonly title: string;
  readonly unit: string;
  /** Lowest and highest value a plan may set. */
  readonly range: readonly [low: number, high: number];
  /** Between two dates the value is held (`step`) or joined (`linear`). */
  readonly between: 'step' | 'linear';
  /** Levels worth trying, by name. */
  readonly levels: Readonly<Record<string, Level>>;
  /** Names of the two levels that show its effect, less first. */
  readonly contrast: readonly [low: string, high: string];
  /** What the evidence expects more of it to do to relapse. */
  readonly expected: 'lowers' | 'raises' | 'mixed' | 'unknown';
  readonly grade: EvidenceGrade;
  /** What the expectation and the grade rest on. */
  readonly evidence: string;
}

const none: Level = {set: 0};
const half: Level = {multiply: 0.5};
const double: Level = {multiply: 2};
const full: Level = {set: 1};

/** Every lever under its name. Scenarios give each one's history; plans patch it; sweeps and tables take its levels. */
export const levers = {
  // Security
  troops: {
    title: 'peacekeeping soldiers authorised',
    unit: 'persons',
    range: [0, 60_000],
    between: 'linear',
    levels: {none, half, double},
    contrast: ['none', 'double'],
    expected: 'lowers',
    grade: 'A',
    evidence: 'Fortna 2004; Gilligan & Sergenti 2008; Hegre, Hultman & Nygard 2019 (evidence.md P1, P2, P4)',
  },
  police: {
    title: 'international police authorised',
    unit: 'persons',
    range: [0, 10_000],
    between: 'linear',
    levels: {none, half, double},
    contrast: ['none', 'double'],
    expected: 'lowers',
    grade: 'C',
    evidence: 'Hultman, Kathman & Shannon 2013, contested by Kocher (evidence.md P6)',
  },
  quality: {
    title: 'soldiers trained and equipped for their task',
    unit: 'share',
    range: [0, 1],
    between: 'linear',
    levels: {none, poor: {set: 0.4}, good: {set: 0.95}},
    contrast: ['poor', 'good'],
    expected: 'lowers',
    grade: 'B',
    evidence: 'Haass & Ansorg 2018; Bove & Ruggeri 2016, signs only (evidence.md P12)',
  },
  discipline: {
    title: 'misconduct of soldiers prevented',
    unit: 'share',
    range: [0, 1],
    between: 'linear',
    levels: {none, strict: {set: 0.9}},
    contrast: ['none', 'strict'],
    expected: 'lowers',
    grade: 'B',
    evidence:
      'Beber et al. 2017; Gordon & Young 2017: abuse breaks opinion (evidence.md P21, P22); no effect on relapse seen',
  },
  reserve: {
    title: 'soldiers held as a rapid-response pool',
    unit: 'persons',
    range: [0, 10_000],
    between: 'step',
    levels: {none, brigade: {set: 3_000}},
    contrast: ['none', 'brigade'],
    expected: 'unknown',
    grade: 'none',
    evidence:
      'no effect size found; speed of deployment varies with contributors (Lundgren et al. 2021, evidence.md P17)',
  },
  adaptivePosture: {
    title: 'companies placed by forecast instead of by plan',
    unit: 'share',
    range: [0, 1],
    between: 'step',
    levels: {static: none, adaptive: {set: 0.5}},
    contrast: ['static', 'adaptive'],
    expected: 'unknown',
    grade: 'none',
    evidence:
      'forecasts of local violence reach AUC 0.65-0.74 (Blair, Blattman & Hartman 2017, evidence.md R6); no effect size',
  },
  drones: {
    title: 'surveillance teams with drones',
    unit: 'teams',
    range: [0, 40],
    between: 'step',
    levels: {none, some: {set: 15}},
    contrast: ['none', 'some'],
    expected: 'unknown',
    grade: 'none',
    evidence: 'case evidence only (evidence.md P24)',
  },

  // Mandate
  mandateTasks: {
    title: 'tasks in the mandate',
    unit: 'tasks',
    range: [1, 60],
    between: 'step',
    levels: {few: {set: 8}, many: {set: 40}},
    contrast: ['few', 'many'],
    expected: 'raises',
    grade: 'B',
    evidence: 'fragmented mandates are carried out less (Blair, Di Salvatore & Smidt 2022, evidence.md P13)',
  },
  exitRule: {
    title: 'drawdown by calendar (0), by benchmarks but at most two years late (1), or by benchmarks alone (2)',
    unit: 'rule',
    range: [0, 2],
    between: 'step',
    levels: {calendar: none, hybrid: full, benchmark: {set: 2}},
    contrast: ['calendar', 'benchmark'],
    expected: 'lowers',
    grade: 'C',
    evidence: 'risk rebounds after an exit unless commitment, authority or income grew (evidence.md D6)',
  },

  // Disarmament, demobilisation and reintegration
  ddrIntake: {
    title: 'persons that disarmament sites can take in',
    unit: 'persons/week',
    range: [0, 20_000],
    between: 'step',
    levels: {none, half, double},
    contrast: ['none', 'double'],
    expected: 'lowers',
    grade: 'C',
    evidence: 'Gonzalez Pena 2020: provisions for DDR go with fewer failures (evidence.md D7)',
  },
  ddrCash: {
    title: 'cash promised to each person who disarms',
    unit: 'US$',
    range: [0, 2_000],
    between: 'step',
    levels: {none, double: {set: 600}},
    contrast: ['none', 'double'],
    expected: 'mixed',
    grade: 'B',
    evidence: 'future payments hold people (Blattman & Annan 2016); late ones make riots (liberia.md section 5)',
  },
  screening: {
    title: 'people without a weapon of their own refused at disarmament',
    unit: 'share',
    range: [0, 1],
    between: 'step',
    levels: {none, strict: {set: 0.9}},
    contrast: ['none', 'strict'],
    expected: 'mixed',
    grade: 'none',
    evidence: 'leaves money for fighters but shuts out women and children; no effect size found',
  },
  womenAndChildren: {
    title: 'women and children admitted to the programme without a weapon',
    unit: 'share',
    range: [0, 1],
    between: 'step',
    levels: {none, all: full},
    contrast: ['none', 'all'],
    expected: 'lowers',
    grade: 'none',
    evidence: 'no effect size found',
  },
  reintegrationFunding: {
    title: 'money pledged for cash and reintegration places',
    unit: 'US$ million/year',
    range: [0, 500],
    between: 'step',
    levels: {none, half, double},
    contrast: ['none', 'double'],
    expected: 'lowers',
    grade: 'B',
    evidence:
      'Blattman & Annan 2016; Gilligan, Mvukiyehe & Samii 2013; null in Humphreys & Weinstein 2007 (evidence.md D1-D4)',
  },
  armyIntegration: {
    title: 'former fighters taken into the new army',
    unit: 'persons/week',
    range: [0, 1_000],
    between: 'step',
    levels: {none, some: {set: 20}},
    contrast: ['none', 'some'],
    expected: 'lowers',
    grade: 'C',
    evidence: 'Hartzell & Hoddie 2003 against Gates et al. 2016 (evidence.md E4)',
  },

  // Humanitarian
  reliefFunding: {
    title: 'money pledged for humanitarian relief',
    unit: 'US$ million/year',
    range: [0, 2_000],
    between: 'step',
    levels: {none, half, double},
    contrast: ['none', 'double'],
    expected: 'lowers',
    grade: 'C',
    evidence: 'services raise legitimacy only through fairness (SLRC, evidence.md E17); grievance path assumed',
  },
  assessmentTeams: {
    title: 'teams that assess needs',
    unit: 'teams',
    range: [0, 100],
    between: 'step',
    levels: {few: {set: 2}, many: {set: 40}},
    contrast: ['few', 'many'],
    expected: 'lowers',
    grade: 'none',
    evidence: 'no effect size found',
  },
  sharedPlans: {
    title: 'agencies that show each other their plans and data',
    unit: 'share',
    range: [0, 1],
    between: 'step',
    levels: {none, all: full},
    contrast: ['none', 'all'],
    expected: 'lowers',
    grade: 'C',
    evidence: 'clusters cut duplication and widen coverage (IASC 2010, evidence.md E14)',
  },
  unifiedCommand: {
    title: 'agencies under one command with the mission',
    unit: 'share',
    range: [0, 1],
    between: 'step',
    levels: {none, full},
    contrast: ['none', 'full'],
    expected: 'mixed',
    grade: 'none',
    evidence:
      'raises coordination, costs overhead and ties relief to the mission (evidence.md D3 equation 8); no effect size',
  },

  // Displacement
  returnAssistance: {
    title: 'displaced persons who can be helped home',
    unit: 'persons/week',
    range: [0, 100_000],
    between: 'step',
    levels: {none, half, double},
    contrast: ['none', 'double'],
    expected: 'mixed',
    grade: 'B',
    evidence: 'returns raise disputes where institutions discriminate (Schwartz 2019, evidence.md E15)',
  },
  repatriation: {
    title: 'refugees who can be helped home',
    unit: 'persons/week',
    range: [0, 100_000],
    between: 'step',
    levels: {none, half, double},
    contrast: ['none', 'double'],
    expected: 'mixed',
    grade: 'B',
    evidence: 'as for return assistance (evidence.md E15)',
  },

  // Recovery
  recoveryFunding: {
    title: 'money pledged for long-term recovery',
    unit: 'US$ million/year',
    range: [0, 3_000],
    between: 'step',
    levels: {none, half, double},
    contrast: ['none', 'double'],
    expected: 'lowers',
    grade: 'C',
    evidence: 'Collier & Hoeffler 2004, overturned by recoding (evidence.md E8, E11)',
  },
  civilTeams: {
    title: 'civilian-led teams that build roads, wells and clinics',
    unit: 'teams',
    range: [0, 200],
    between: 'step',
    levels: {none, many: {set: 60}},
    contrast: ['none', 'many'],
    expected: 'lowers',
    grade: 'none',
    evidence: 'no effect size found',
  },

  // The state
  policeTraining: {
    title: 'national police officers trained',
    unit: 'persons/week',
    range: [0, 500],
    between: 'step',
    levels: {none, double},
    contrast: ['none', 'double'],
    expected: 'lowers',
    grade: 'B',
    evidence: 'patrols improve safety, not trust (Blair, Karim & Morse 2019, evidence.md R2)',
  },
  justiceFunding: {
    title: 'money for courts and justice hubs',
    unit: 'US$ million/year',
    range: [0, 200],
    between: 'step',
    levels: {none, high: {set: 40}},
    contrast: ['none', 'high'],
    expected: 'lowers',
    grade: 'B',
    evidence:
      'exposure to the mission raises reliance on state law (Blair 2019, evidence.md P19); decades are needed (R7)',
  },
  securityReform: {
    title: 'provisions for security-sector reform carried out',
    unit: 'share',
    range: [0, 1],
    between: 'linear',
    levels: {none, full},
    contrast: ['none', 'full'],
    expected: 'lowers',
    grade: 'B',
    evidence: 'Joshi, Quinn & Regan 2015 (evidence.md D8)',
  },
  revenueControl: {
    title: 'state revenue under outside co-signature',
    unit: 'share',
    range: [0, 1],
    between: 'step',
    levels: {none, most: {set: 0.8}},
    contrast: ['none', 'most'],
    expected: 'lowers',
    grade: 'none',
    evidence: 'corruption falls over decades (evidence.md R7); no effect of co-signature on relapse found',
  },

  // Local order
  dialogue: {
    title: 'dialogue meetings between groups',
    unit: 'meetings/month',
    range: [0, 200],
    between: 'step',
    levels: {none, many: {set: 40}},
    contrast: ['none', 'many'],
    expected: 'lowers',
    grade: 'B',
    evidence: 'UNOCI dialogues lower communal violence (Smidt 2020, evidence.md R4)',
  },
  mediationTraining: {
    title: 'people trained in settling disputes',
    unit: 'persons/week',
    range: [0, 20_000],
    between: 'step',
    levels: {none, many: {set: 2_000}},
    contrast: ['none', 'many'],
    expected: 'lowers',
    grade: 'A',
    evidence: 'Blattman, Hartman & Blair 2014; Hartman et al. 2021 (evidence.md R1)',
  },
  landInstitutions: {
    title: 'fairness of institutions that settle claims to land',
    unit: 'share',
    range: [0, 1],
    between: 'linear',
    levels: {none, fair: {set: 0.9}},
    contrast: ['none', 'fair'],
    expected: 'lowers',
    grade: 'B',
    evidence: 'return cleavages drive land violence where institutions discriminate (evidence.md E15)',
  },

  // Politics
  implementation: {
    title: 'share of the accord carried out so far or under way',
    unit: 'share',
    range: [0, 1],
    between: 'linear',
    levels: {stalled: {set: 0.3}, done: {set: 0.9}},
    contrast: ['stalled', 'done'],
    expected: 'lowers',
    grade: 'B',
    evidence: 'Joshi & Quinn 2015 (evidence.md D8)',
  },
  accommodation: {
    title: 'accommodation of losers agreed before a poll',
    unit: 'share',
    range: [0, 1],
    between: 'step',
    levels: {none, full},
    contrast: ['none', 'full'],
    expected: 'lowers',
    grade: 'B',
    evidence: 'Joshi, Melander & Quinn: accommodation first, polls after (evidence.md E2)',
  },
  powerSharing: {
    title: 'exclusion of former enemies undone by posts offered to them',
    unit: 'share',
    range: [0, 1],
    between: 'step',
    levels: {none, full},
    contrast: ['none', 'full'],
    expected: 'lowers',
    grade: 'C',
    evidence: 'Call 2012; Hartzell & Hoddie 2003 against Gates et al. 2016 (evidence.md E4, E5)',
  },
  inclusion: {
    title: 'part of opposition, civil society and women in the settlement',
    unit: 'share',
    range: [0, 1],
    between: 'linear',
    levels: {none, full},
    contrast: ['none', 'full'],
    expected: 'lowers',
    grade: 'B',
    evidence: 'Krause, Krause & Branfors 2018 (evidence.md E7)',
  },
  pollDelay: {
    title: 'weeks by which a poll is put off',
    unit: 'weeks',
    range: [0, 260],
    between: 'step',
    levels: {none, year: {set: 52}, years: {set: 156}},
    contrast: ['none', 'years'],
    expected: 'mixed',
    grade: 'B',
    evidence: 'no effect on average, a large one where losers are not accommodated (evidence.md E1-E3)',
  },
  electionSupport: {
    title: 'polls organised, observed and explained by outsiders',
    unit: 'share',
    range: [0, 1],
    between: 'step',
    levels: {none, full},
    contrast: ['none', 'full'],
    expected: 'lowers',
    grade: 'C',
    evidence: 'education lowers riots only where the mission is seen as impartial (Smidt 2020, evidence.md R5)',
  },
  certification: {
    title: 'results of polls certified by outsiders',
    unit: 'share',
    range: [0, 1],
    between: 'step',
    levels: {none, full},
    contrast: ['none', 'full'],
    expected: 'unknown',
    grade: 'none',
    evidence:
      'no effect size found; certified in Côte d’Ivoire 2010 and contested all the same (cote-divoire.md section 8)',
  },
  resultPledge: {
    title: 'losing camps bound beforehand to accept the result',
    unit: 'share',
    range: [0, 1],
    between: 'step',
    levels: {none, full},
    contrast: ['none', 'full'],
    expected: 'lowers',
    grade: 'none',
    evidence: 'a supposition to compare with, not a policy with a known effect',
  },

  // The region
  neighbourPeacekeeping: {
    title: 'wars next door that have peacekeepers',
    unit: 'share',
    range: [0, 1],
    between: 'step',
    levels: {none, all: full},
    contrast: ['none', 'all'],
    expected: 'lowers',
    grade: 'B',
    evidence: 'spill-over of 70 % without, none with peacekeepers next door (Beardsley 2011, evidence.md P15)',
  },
} as const satisfies Record<LeverName, Lever>;
