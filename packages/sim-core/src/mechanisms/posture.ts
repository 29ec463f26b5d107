import {mean} from '../averages.ts';
import {exp} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';
import type {Random} from '../random.ts';
import {normal} from '../sample.ts';

/**
 * Where soldiers belong: a static posture is the plan, an adaptive one goes where violence is forecast, by people
 * x e^(boldness forecast). The forecast is a signal of true risk that is often wrong, f = (d z + noise) / √(1 + d²),
 * with z the normal score of a district's rank; d = 0.742 ranks the riskier of two districts above the other 70 times
 * in 100, so that forces are moved to false alarms as often as evidence says. (evidence.md R6, D3 equation 16.)
 */
export const posture = mechanism({
  name: 'posture',
  purpose: 'The mission forecasts violence, often wrongly, and says where soldiers belong.',
  writes: ['districts.posting', 'districts.forecast'],
  decisions: [
    {
      agent: 'mission headquarters',
      chooses: 'what share of soldiers belongs in each district',
      given:
        'the plan of deployment, people by district, and a forecast of violence every 13 weeks that is often wrong',
      rule: 'mean of plan and forecast, weighted by the lever adaptivePosture; the forecast’s part is people x e^(boldness x forecast)',
      evidence: 'evidence.md R6 (A) for the skill of forecasts; boldness assumed',
    },
  ],
  parameters: {
    skill: {
      value: 0.742,
      unit: 'standard deviations',
      range: [0, 2],
      meaning: 'signal of the forecast relative to its noise',
      source: {
        kind: 'calibrated',
        target:
          'AUC 0.70, middle of 0.65-0.74 for local violence in Liberia (Blair, Blattman & Hartman 2017, evidence.md R6)',
      },
    },
    forecastWeeks: {
      value: 13,
      unit: 'weeks',
      range: [4, 52],
      meaning: 'time between two forecasts',
      source: {kind: 'assumed', because: 'a quarter, the rhythm of mission reports; no data'},
    },
    recent: {
      value: 0.5,
      unit: 'share',
      range: [0, 1],
      meaning: 'weight of recent violence in risk; the rest is disputes between polarised groups',
      source: {
        kind: 'assumed',
        because:
          'polarisation predicts local violence (evidence.md R6) and violence triggers more (V2); no weights read',
      },
    },
    boldness: {
      value: 0.7,
      unit: 'log ratio per standard deviation',
      range: [0, 1.5],
      meaning: 'how strongly an adaptive posture follows the forecast',
      source: {kind: 'assumed', because: 'no data; twice the soldiers for one standard deviation'},
    },
  },
  begin({districts, facts}) {
    districts.posting.set(facts.deployment.subarray(0, districts.count));
  },
  bind({districts, facts}, {skill, forecastWeeks, recent, boldness}) {
    const {posting, forecast, persons, excitation, deathRate, disputes} = districts;
    const {deployment, polarisation} = facts;
    const {adaptivePosture} = facts.decisions;
    const {count} = districts;
    const every = Math.max(1, Math.round(forecastWeeks));
    const heat = new Float64Array(count);
    const risk = new Float64Array(count);
    const wanted = new Float64Array(count);

    function assessRisk(): void {
      for (let place = 0; place < count; place++) heat[place] = disputes[place] * polarisation[place];
      const [meanHeat, meanExcitation, meanDeaths] = [mean(heat), mean(excitation), mean(deathRate)];
      for (let place = 0; place < count; place++) {
        const violence = relative(excitation[place], meanExcitation) + relative(deathRate[place], meanDeaths);
        risk[place] = (recent * violence) / 2 + (1 - recent) * relative(heat[place], meanHeat);
      }
    }

    function foresee(random: Random): void {
      const spread = Math.sqrt(1 + skill * skill);
      for (let place = 0; place < count; place++) {
        forecast[place] = (skill * normalScore(risk, place) + normal(random.uniform(place))) / spread;
      }
    }

    /** What places would have by the forecast alone; returns the sum. */
    function wish(): number {
      let whole = 0;
      for (let place = 0; place < count; place++) {
        whole += wanted[place] = persons[place] * exp(boldness * forecast[place]);
      }
      return whole;
    }

    return (week, random) => {
      if (week % every === 0) {
        assessRisk();
        foresee(random);
      }
      const whole = adaptivePosture[week] > 0 ? wish() : 0;
      const adaptive = whole > 0 ? adaptivePosture[week] : 0;
      for (let place = 0; place < count; place++) {
        const planned = deployment[week * count + place];
        posting[place] = adaptive > 0 ? (1 - adaptive) * planned + (adaptive * wanted[place]) / whole : planned;
      }
    };
  },
});

function relative(value: number, average: number): number {
  return average > 0 ? value / average : 0;
}

/** Standard normal quantile of the rank of one value among all; equal values share their middle rank. */
function normalScore(values: Float64Array, index: number): number {
  let below = 0;
  let equal = 0;
  for (let other = 0; other < values.length; other++) {
    if (values[other] < values[index]) below++;
    else if (values[other] === values[index]) equal++;
  }
  return normal((below + equal / 2) / values.length);
}
