import * as codes from '../codes.ts';
import {mechanism} from '../mechanism.ts';

const {DEMOBILISED, DISPLACED, REFUGEE, REINTEGRATED, REINTEGRATING} = codes;

/**
 * What people live through becomes grievance: unmet needs, a poor living, fear, and for those who laid down arms a
 * promise not kept. Livelihood follows income per head, lower for the displaced, higher with a reintegration package;
 * fear follows violence; grievance follows their weighted sum. Each relaxes, so all stay between 0 and 1 (livelihood:
 * around 1). (evidence.md D3 equation 7.)
 */
export const grievance = mechanism({
  name: 'grievance',
  purpose: 'Unmet needs, poverty, fear and broken promises become grievance.',
  parameters: {
    memory: {
      value: 1,
      unit: '1/year',
      range: [0.2, 3],
      meaning: 'speed at which grievance follows what people live through',
      source: {kind: 'assumed', because: 'no panel of grievances found'},
    },
    needsWeight: {
      value: 0.5,
      unit: 'share',
      range: [0.2, 0.7],
      meaning: 'weight of unmet needs in grievance',
      source: {kind: 'assumed', because: 'evidence.md D3 equation 7 names the terms without sizes'},
    },
    povertyWeight: {
      value: 0.2,
      unit: 'share',
      range: [0, 0.4],
      meaning: 'weight of a poor living in grievance',
      source: {kind: 'assumed', because: 'below needs: income shocks do not predict local violence (evidence.md R6)'},
    },
    fearWeight: {
      value: 0.3,
      unit: 'share',
      range: [0.1, 0.5],
      meaning: 'weight of fear in grievance',
      source: {kind: 'assumed', because: 'the rest to 1'},
    },
    brokenPromise: {
      value: 0.3,
      unit: 'share',
      range: [0, 0.6],
      meaning: 'added for those who disarmed and have been owed cash for more than four weeks',
      source: {
        kind: 'estimated',
        basis: 'liberia.md section 14: riots when promised cash was late, calm when paid; no size',
      },
    },
    fearMemory: {
      value: 4,
      unit: '1/year',
      range: [1, 12],
      meaning: 'speed at which fear follows violence',
      source: {kind: 'assumed', because: 'fear fades over months; share feeling safe 0.25 (2003) to 0.75 (2006)'},
    },
    initialFear: {
      value: 0.7,
      unit: 'share',
      range: [0.3, 1],
      meaning: 'fear in the first week',
      source: {kind: 'estimated', basis: 'feels_safe 0.25 in 2003, liberia.md section 11 (constructed path)'},
    },
    earning: {
      value: 2,
      unit: '1/year',
      range: [0.5, 6],
      meaning: 'speed at which a household adapts to what can be earned',
      source: {kind: 'assumed', because: 'a farming season'},
    },
    displacedLiving: {
      value: 0.6,
      unit: 'ratio',
      range: [0.3, 0.9],
      meaning: 'living of a displaced person relative to one at home',
      source: {kind: 'assumed', because: 'no income data of camps found'},
    },
    packageGain: {
      value: 0.27,
      unit: 'ratio',
      range: [0.05, 0.5],
      meaning: 'gain in living from a reintegration package',
      source: {
        kind: 'estimated',
        basis: 'about US$12 a month (Blattman & Annan 2016, from memory) on US$530 a year, liberia.md section 14',
      },
    },
  },
  bind({people, districts, country, facts, everArmed}, values) {
    const {memory, needsWeight, povertyWeight, fearWeight, brokenPromise, fearMemory, initialFear, earning} = values;
    const {displacedLiving, packageGain} = values;
    const {grievance: level, fear, livelihood, sensitivity, district, status, owed, weeksInStatus} = people;
    const {needsMet, violence} = districts;
    const hardship = new Float64Array(districts.count + 1);
    const danger = new Float64Array(districts.count + 1);
    const living = new Float64Array(256).fill(1);
    living[DISPLACED] = displacedLiving;
    living[REFUGEE] = displacedLiving;
    living[REINTEGRATING] = 1 + packageGain;
    living[REINTEGRATED] = 1 + packageGain;
    const fearStep = fearMemory / 52;
    const livingStep = earning / 52;
    const step = memory / 52;

    function begin(): void {
      for (let person = 0; person < people.count; person++) {
        fear[person] = initialFear;
        livelihood[person] = living[status[person]];
        const stress =
          hardship[district[person]] + povertyWeight * poverty(livelihood[person]) + fearWeight * initialFear;
        level[person] = Math.min(1, sensitivity[person] * stress);
      }
    }

    return week => {
      const income = country.incomePerHead[0] / facts.incomePerHead[0];
      let nationally = 0;
      for (let place = 0; place < districts.count; place++) {
        hardship[place] = needsWeight * (1 - needsMet[place]);
        danger[place] = violence[place];
        nationally += hardship[place] / districts.count;
      }
      hardship[districts.count] = nationally;
      if (week === 0) begin();
      for (let person = 0; person < people.count; person++) {
        const place = district[person];
        const afraid = fear[person] + fearStep * (danger[place] - fear[person]);
        const earns = livelihood[person] + livingStep * (income * living[status[person]] - livelihood[person]);
        const stress = sensitivity[person] * (hardship[place] + povertyWeight * poverty(earns) + fearWeight * afraid);
        fear[person] = afraid;
        livelihood[person] = earns;
        level[person] += step * (Math.min(1, stress) - level[person]);
      }
      for (let person = 0; person < everArmed; person++) {
        if (owed[person] > 0 && status[person] === DEMOBILISED && weeksInStatus[person] > 4) {
          level[person] += step * brokenPromise * (1 - level[person]);
        }
      }
    };
  },
});

/** 1 without any living, one half at the country's mean of the first day, towards 0 with plenty. */
function poverty(livelihood: number): number {
  return 1 / (1 + livelihood);
}
