import {mechanism} from '../mechanism.ts';
import {normal} from '../sample.ts';

/** Purposes of the draws. */
const ERROR = 0;
const VISITS = 1;

/**
 * Roads, rains and violence decide who can be reached, and teams assess needs with a lag and an error. Access =
 * (1 - remoteness x blocked x (1 - infrastructure)) x (1 - closure x violence), where remoteness = km / (km + half) and
 * the rains block part of what is open in the dry season. Each week as many districts are visited as there are teams
 * over the weeks a visit takes, times the share of agencies a visit serves: all of them as far as plans and data are
 * shared, else the sum of their shares squared, which is how much of the field the typical visitor speaks for. Visits go to the districts longest unassessed x access; what a
 * team sees is the share met plus an error. (evidence.md D3 equation 8.)
 */
export const assessment = mechanism({
  name: 'assessment',
  purpose: 'Teams visit districts and see needs with a lag and an error; roads, rains and violence limit access.',
  writes: [
    'districts.assessedFood',
    'districts.assessedWater',
    'districts.assessedHealth',
    'districts.assessedShelter',
    'districts.weeksUnassessed',
    'districts.access',
  ],
  decisions: [
    {
      agent: 'assessment teams',
      chooses: 'which district to visit next',
      given: 'weeks since each district was assessed, and access to it',
      rule: 'the largest product of the two',
      evidence: 'evidence.md D3 equation 8; assumed',
    },
  ],
  parameters: {
    halfRoad: {
      value: 300,
      unit: 'km',
      range: [100, 1000],
      meaning: 'road distance from the capital at which half of what roads can block is blocked',
      source: {kind: 'assumed', because: 'a long day by truck on laterite; no travel times found'},
    },
    dryBlocked: {
      value: 0.35,
      unit: 'share',
      range: [0, 0.7],
      meaning: 'access lost in the dry season at the end of the worst road',
      source: {
        kind: 'estimated',
        basis: 'roads_passable_share 0.35 in August 2003, liberia.md section 13, from memory, with the rains',
      },
    },
    rains: {
      value: 0.5,
      unit: 'share',
      range: [0, 0.9],
      meaning: 'part of the rest that the rains block there',
      source: {
        kind: 'estimated',
        basis: 'south-east cut off 4-6 months a year, logistics two to three times as dear, liberia.md section 10',
      },
    },
    closure: {
      value: 0.9,
      unit: 'share',
      range: [0.3, 1],
      meaning: 'access lost at full-scale violence',
      source: {kind: 'assumed', because: 'evidence.md D3 equation 8 names 1 - violence; some always stay'},
    },
    visitWeeks: {
      value: 4,
      unit: 'weeks',
      range: [1, 13],
      meaning: 'weeks one team needs to assess a district',
      source: {kind: 'assumed', because: 'rapid assessments take days, surveys of households a quarter'},
    },
    error: {
      value: 0.1,
      unit: 'share met',
      range: [0, 0.3],
      meaning: 'standard deviation of what a team sees from what there is',
      source: {kind: 'assumed', because: 'no comparison of assessments with censuses found'},
    },
    firstError: {
      value: 0.2,
      unit: 'share met',
      range: [0, 0.4],
      meaning: 'the same for what is believed on the first day',
      source: {kind: 'assumed', because: 'reports from a war zone, twice as far off'},
    },
  },
  begin({districts, facts}, {halfRoad, dryBlocked, firstError}, random) {
    const {food, water, health, shelter, assessedFood, assessedWater, assessedHealth, assessedShelter} = districts;
    const met = [food, water, health, shelter];
    const assessed = [assessedFood, assessedWater, assessedHealth, assessedShelter];
    for (let place = 0; place < districts.count; place++) {
      // Infrastructure begins later in the order; what services lack stands in for it.
      const remote = facts.roadKm[place] / (facts.roadKm[place] + halfRoad);
      districts.access[place] = 1 - remote * dryBlocked * facts.deficit[place];
      for (let sector = 0; sector < met.length; sector++) {
        const luck = random.uniform(place * met.length + sector, ERROR);
        assessed[sector][place] = seen(met[sector][place], firstError, luck);
      }
    }
  },
  bind({districts, mission, facts}, values) {
    const {food, water, health, shelter, violence, infrastructure, access, weeksUnassessed} = districts;
    const {assessedFood, assessedWater, assessedHealth, assessedShelter} = districts;
    const {assessmentTeams} = facts.decisions;
    const met = [food, water, health, shelter];
    const assessed = [assessedFood, assessedWater, assessedHealth, assessedShelter];
    const remote = facts.roadKm.map(km => km / (km + values.halfRoad));
    const alone = facts.agencies.reduce((sum, {share}) => sum + share * share, 0);

    function openRoads(wet: number): void {
      const blocked = values.dryBlocked + (1 - values.dryBlocked) * values.rains * wet;
      for (let place = 0; place < districts.count; place++) {
        const roads = 1 - remote[place] * blocked * (1 - infrastructure[place]);
        access[place] = roads * (1 - values.closure * violence[place]);
      }
    }

    function longestUnassessed(): number {
      let best = -1;
      let most = 0;
      for (let place = 0; place < districts.count; place++) {
        const claim = weeksUnassessed[place] * access[place];
        if (claim > most) {
          most = claim;
          best = place;
        }
      }
      return best;
    }

    return (week, random) => {
      openRoads(facts.wet[week]);
      for (let place = 0; place < districts.count; place++) weeksUnassessed[place]++;
      const served = mission.coordination[0] + (1 - mission.coordination[0]) * Math.min(1, alone);
      const expected = (assessmentTeams[week] / values.visitWeeks) * served;
      const visits = Math.floor(expected + random.uniform(0, VISITS));
      for (let visit = 0; visit < Math.min(visits, districts.count); visit++) {
        const place = longestUnassessed();
        if (place < 0) return;
        weeksUnassessed[place] = 0;
        for (let sector = 0; sector < met.length; sector++) {
          const luck = random.uniform(place * met.length + sector, ERROR);
          assessed[sector][place] = seen(met[sector][place], values.error, luck);
        }
      }
    };
  },
});

/** What a team believes of a share met. */
function seen(met: number, error: number, luck: number): number {
  return Math.min(1, Math.max(0, met + error * normal(luck)));
}
