import {apportion} from '../apportion.ts';
import * as codes from '../codes.ts';
import {exp} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';
import type {Values} from '../parameter.ts';
import type {Random} from '../random.ts';
import type {World} from '../world.ts';

const {NONE} = codes;

/** Purposes of the draws. */
const QUALITY = 0;
const ON_DUTY = 1;

/**
 * Contributors send soldiers at a steady pace, the peak within so many weeks, and take them home faster; a pool for
 * rapid response comes within weeks, counts towards what is authorised and stands by in the capital. Soldiers stand in
 * companies: new ones go where most are missing from the posture, those a district has too many of move and cannot act
 * while they do, longer in the rains, and those sent home are the last that came. A company is as good as its
 * contributor and as it knows its ground, which it forgets when its contingent rotates: force = strength x quality /
 * reference x experience x (1 - drift), with experience 1 on average and drift 0 at its reference. Police come alike
 * and are spread like the soldiers. Soldiers among few people harm some, the less the stricter the discipline.
 * (evidence.md P12, P17, P21; D3 equations 1, 13 and 15.)
 */
export const deployment = mechanism({
  name: 'deployment',
  purpose: 'Companies of peacekeepers arrive, move between districts, rotate and go home.',
  writes: [
    'districts.troops',
    'districts.force',
    'districts.police',
    'districts.abuse',
    'units.district',
    'units.strength',
    'units.transit',
    'units.quality',
    'units.weeksOnDuty',
    'mission.troops',
    'mission.police',
    'mission.reserve',
    'mission.reserveForce',
  ],
  decisions: [
    {
      agent: 'contributors',
      chooses: 'how many soldiers and police to send or take home',
      given: 'strength, what is authorised, and the peak',
      rule: 'towards what is authorised, at most so much a week; faster home than out; the rapid-response pool within weeks',
      evidence: 'evidence.md P17 (A) for the time to peak strength; the rest estimated or assumed',
    },
    {
      agent: 'mission headquarters',
      chooses: 'which companies move, and where',
      given: 'the posture and where companies stand',
      rule: 'new companies and those a district has too many of go where most are missing; the pool stands by in the capital',
      evidence: 'assumed',
    },
  ],
  parameters: {
    rampWeeks: {
      value: 43,
      unit: 'weeks',
      range: [30, 60],
      meaning: 'time in which contributors send the peak strength',
      source: {
        kind: 'cited',
        reference: 'Rappa 2016: mean about 10 months, Africa about 12, elsewhere below 7 (evidence.md P17)',
      },
    },
    poolWeeks: {
      value: 5,
      unit: 'weeks',
      range: [1, 12],
      meaning: 'time in which the rapid-response pool arrives',
      source: {kind: 'assumed', because: 'aims of standby brigades are 4 to 13 weeks; no record read'},
    },
    homeWeeks: {
      value: 13,
      unit: 'weeks',
      range: [4, 52],
      meaning: 'time in which the peak strength goes home',
      source: {
        kind: 'estimated',
        basis: 'liberia.md section 4: 3,260 of 4,500 left within 15 months by steps of weeks',
      },
    },
    transitWeeks: {
      value: 2,
      unit: 'weeks',
      range: [0, 8],
      meaning: 'time a company on the move cannot act',
      source: {kind: 'assumed', because: 'no data; roads in the rains were passable with delays of days to weeks'},
    },
    rainDelay: {
      value: 1,
      unit: 'share',
      range: [0, 3],
      meaning: 'what the wet season adds to that time',
      source: {kind: 'assumed', because: 'no data; as above'},
    },
    referenceQuality: {
      value: 0.7,
      unit: 'share',
      range: [0.5, 0.9],
      meaning: 'quality of the soldiers whose effect on battle deaths was measured',
      source: {kind: 'assumed', because: 'sign from Haass & Ansorg 2018 (evidence.md P12); the scale is ours'},
    },
    qualitySpread: {
      value: 0.5,
      unit: 'share',
      range: [0, 1],
      meaning: 'how far companies differ in quality, as a share of the widest spread that keeps the mean',
      source: {kind: 'assumed', because: 'contributors differ (evidence.md P12); no distribution read'},
    },
    rotationWeeks: {
      value: 39,
      unit: 'weeks',
      range: [26, 52],
      meaning: 'time until a contingent is replaced',
      source: {kind: 'estimated', basis: 'rotations of six months to a year are usual, recalled'},
    },
    newcomer: {
      value: 0.8,
      unit: 'share',
      range: [0.5, 1],
      meaning: 'worth of a company that has just come relative to one that knows its ground',
      source: {kind: 'assumed', because: 'no data; 1 switches experience off'},
    },
    learningWeeks: {
      value: 8,
      unit: 'weeks',
      range: [2, 26],
      meaning: 'time in which a company comes to know its ground',
      source: {kind: 'assumed', because: 'no data'},
    },
    driftCost: {
      value: 0.2,
      unit: '1 per unit of drift',
      range: [0, 1],
      meaning: 'share of force lost to full drift of the mandate',
      source: {
        kind: 'assumed',
        because:
          'smaller than for the accord: violence does not stop security tasks (Blair, Di Salvatore & Smidt 2022, evidence.md P13)',
      },
    },
    referenceDrift: {
      value: 0.1,
      unit: 'share',
      range: [0, 0.3],
      meaning: 'drift at which it takes nothing from force',
      source: {kind: 'assumed', because: 'as in the mandate'},
    },
    abuse: {
      value: 0.006,
      unit: '1/year per soldier among 1,000 people',
      range: [0, 0.05],
      meaning: 'share of people who meet misconduct where nothing is done to prevent it',
      source: {
        kind: 'assumed',
        because:
          'Beber et al. 2017 (evidence.md P21) shows the dose response in Monrovia, not a national rate; 0 switches misconduct off',
      },
    },
  },
  begin(world, values, random) {
    const {mission, units, facts} = world;
    const {firstTroops} = facts;
    mission.troops[0] = firstTroops;
    mission.reserve[0] = 0;
    mission.police[0] = 0;
    garrison(world, values)(0, random);
    for (let unit = 0; unit < units.count; unit++) {
      if (units.district[unit] === NONE) continue;
      units.weeksOnDuty[unit] = Math.floor(random.uniform(unit, ON_DUTY) * rotationOf(values));
    }
    appraise(world, values)(0, facts.population);
  },
  bind(world, values) {
    const {districts, mission, facts} = world;
    const {troops, police, reserve, authorised, authorisedPolice, peak, peakPolice} = mission;
    const {rampWeeks, poolWeeks, homeWeeks} = values;
    const {reserve: planned} = facts.decisions;
    const station = garrison(world, values);
    const judge = appraise(world, values);
    const rotate = rotation(world, values);

    function comeAndGo(week: number): void {
      const pool = Math.min(planned[week], authorised[0]);
      const formed = Math.max(0, Math.min(pool - reserve[0], planned[week] / poolWeeks));
      const room = Math.max(0, authorised[0] - troops[0]);
      troops[0] += Math.min(formed, room);
      reserve[0] = Math.min(pool, reserve[0] + formed);
      troops[0] = towards(
        troops[0],
        authorised[0],
        peak[0] / rampWeeks,
        Math.max(peak[0], facts.firstTroops) / homeWeeks,
      );
      reserve[0] = Math.min(reserve[0], troops[0]);
      police[0] = towards(police[0], authorisedPolice[0], peakPolice[0] / rampWeeks, peakPolice[0] / homeWeeks);
    }

    return (week, random) => {
      comeAndGo(week);
      rotate(week, random);
      station(week, random);
      judge(week, districts.persons);
    };
  },
});

type Declared = Values<typeof deployment.parameters>;

/** One step from a strength towards another, at most so much up or down. */
function towards(from: number, to: number, up: number, down: number): number {
  return to > from ? Math.min(to, from + up) : Math.max(to, from - down);
}

function rotationOf({rotationWeeks}: Declared): number {
  return Math.max(1, Math.round(rotationWeeks));
}

/** Quality of a new company: on average what was decided, from 0 to 1 whatever the spread. */
function qualityOf(decided: number, spread: number, uniform: number): number {
  return decided * (1 + spread * (1 - decided) * (2 * uniform - 1));
}

/** Replaces contingents whose time is up. */
function rotation({units, facts}: World, values: Declared) {
  const {district: station, quality, weeksOnDuty} = units;
  const {quality: decided} = facts.decisions;
  const rotationWeeks = rotationOf(values);
  return (week: number, random: Random): void => {
    for (let unit = 0; unit < units.count && station[unit] !== NONE; unit++) {
      weeksOnDuty[unit]++;
      if (weeksOnDuty[unit] < rotationWeeks) continue;
      weeksOnDuty[unit] = 0;
      quality[unit] = qualityOf(decided[week], values.qualitySpread, random.uniform(unit, QUALITY));
    }
  };
}

/** Puts companies where posture and pool want them. */
function garrison({units, districts, mission, facts}: World, values: Declared) {
  const {district: station, strength, transit, quality, weeksOnDuty} = units;
  const {companySize, capital, wet} = facts;
  const {quality: decided} = facts.decisions;
  const held = new Int32Array(districts.count);

  function settle(active: number, wanted: readonly number[], onTheMove: number): void {
    for (let unit = 0; unit < active; unit++) {
      const surplus = station[unit] === NONE || held[station[unit]] > wanted[station[unit]];
      if (!surplus) continue;
      const destination = neediest(wanted);
      if (destination < 0) continue;
      if (station[unit] !== NONE) {
        held[station[unit]]--;
        transit[unit] = onTheMove;
      }
      station[unit] = destination;
      held[destination]++;
    }
  }

  function neediest(wanted: readonly number[]): number {
    let best = -1;
    for (let place = 0; place < held.length; place++) {
      const missing = wanted[place] - held[place];
      if (missing > 0 && (best < 0 || missing > wanted[best] - held[best])) best = place;
    }
    return best;
  }

  /** The last that came go home; others get ready where they stand. */
  function muster(active: number, week: number, random: Random): void {
    held.fill(0);
    station.fill(NONE, active);
    for (const column of [strength, transit, quality, weeksOnDuty]) column.fill(0, active);
    for (let unit = 0; unit < active; unit++) {
      strength[unit] = Math.min(companySize, mission.troops[0] - unit * companySize);
      if (transit[unit] > 0) transit[unit]--;
      if (station[unit] !== NONE) held[station[unit]]++;
      else quality[unit] = qualityOf(decided[week], values.qualitySpread, random.uniform(unit, QUALITY));
    }
  }

  return (week: number, random: Random): void => {
    const active = Math.min(units.count, Math.ceil(mission.troops[0] / companySize));
    const standingBy = Math.min(active, Math.round(mission.reserve[0] / companySize));
    muster(active, week, random);
    const wanted = apportion(active - standingBy, districts.posting);
    wanted[capital] += standingBy;
    settle(active, wanted, Math.round(values.transitWeeks * (1 + values.rainDelay * wet[week])));
  };
}

/** Counts what stands in each district and what it is worth. */
function appraise({units, districts, mission, facts}: World, values: Declared) {
  const {district: station, strength, transit, quality, weeksOnDuty} = units;
  const {troops, force, police, abuse, posting} = districts;
  const {capital} = facts;
  const {discipline} = facts.decisions;
  const experience = experienceByWeek(rotationOf(values), values.newcomer, values.learningWeeks);
  return (week: number, persons: Float64Array): void => {
    const focus = Math.max(0, 1 - values.driftCost * (mission.drift[0] - values.referenceDrift));
    let present = 0;
    troops.fill(0);
    force.fill(0);
    for (let unit = 0; unit < units.count && station[unit] !== NONE; unit++) {
      if (transit[unit] > 0) continue;
      const worth = (quality[unit] / values.referenceQuality) * experience[weeksOnDuty[unit]] * focus;
      troops[station[unit]] += strength[unit];
      force[station[unit]] += strength[unit] * worth;
      present += strength[unit];
    }
    const standingBy = troops[capital] > 0 ? Math.min(1, mission.reserve[0] / troops[capital]) : 0;
    mission.reserveForce[0] = standingBy * force[capital];
    for (let place = 0; place < districts.count; place++) {
      police[place] = mission.police[0] * (present > 0 ? troops[place] / present : posting[place]);
      const perThousand = persons[place] > 0 ? (1_000 * troops[place]) / persons[place] : 0;
      abuse[place] = Math.min(1, values.abuse * perThousand * (1 - discipline[week]));
    }
  };
}

/** Worth of a company by weeks since its contingent came, 1 on average over a rotation. */
function experienceByWeek(rotationWeeks: number, newcomer: number, learningWeeks: number): Float64Array {
  const worth = Float64Array.from(
    {length: rotationWeeks},
    (_, week) => 1 - (1 - newcomer) * exp(-week / learningWeeks),
  );
  const average = worth.reduce((sum, each) => sum + each, 0) / rotationWeeks;
  return worth.map(each => each / average);
}
