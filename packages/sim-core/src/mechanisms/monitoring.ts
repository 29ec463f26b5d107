import {exp, power} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';

/**
 * Soldiers who are present and informed deter. In a district D = 1 - exp(-k I N i (P/P0)^-h): N soldiers there, I
 * districts (so that an even spread gives the national dose), i the gain from being told: people who trust the
 * mission inform. A faction's leaders face the deterrence of the capital and of where their commanders live, half and
 * half. (evidence.md D3 equation 1; relapse-core.md E1.)
 */
export const monitoring = mechanism({
  name: 'monitoring',
  purpose: 'Soldiers who are present and told by people who trust them deter force.',
  parameters: {
    perSoldier: {
      value: 1.3e-4,
      unit: '1/soldier',
      range: [0.6e-4, 5e-4],
      meaning: 'deterrence per soldier in a country of ten million',
      source: {
        kind: 'calibrated',
        target:
          'battle deaths a month from 22 to 6 with 10,000 troops, Africa 1992-2011 (Hultman, Kathman & Shannon 2014, read in a summary by PKSOI): -ln(6/22) / 10,000',
      },
    },
    populationExponent: {
      value: 0.4,
      unit: '1',
      range: [0, 1],
      meaning: 'how far the dose counts per head: 0 absolute, 1 per head',
      source: {kind: 'calibrated', target: 'relapse-core.md sections 5 and 8; not identified, sweep 0, 0.4, 1'},
    },
    detection: {
      value: 0.3,
      unit: 'probability',
      range: [0.1, 0.6],
      meaning: 'chance that preparations are noticed without anybody telling',
      source: {kind: 'assumed', because: 'no rate found; only its ratio to the informed rate matters here'},
    },
    informing: {
      value: 0.2,
      unit: 'probability per unit of trust',
      range: [0, 0.5],
      meaning: 'chance that somebody who trusts the mission tells it',
      source: {kind: 'assumed', because: 'sign from Gordon & Young 2017 (evidence.md P22), no size'},
    },
    referenceTrust: {
      value: 0.7,
      unit: 'share',
      range: [0.4, 0.9],
      meaning: 'trust at which information neither adds to deterrence nor takes from it',
      source: {kind: 'estimated', basis: 'liberia.md section 13: trust in the mission at the start'},
    },
    capitalWeight: {
      value: 0.5,
      unit: 'share',
      range: [0.2, 0.8],
      meaning: 'weight of the capital in what leaders face',
      source: {kind: 'assumed', because: 'evidence.md D3 names capital and heartlands without weights'},
    },
  },
  bind({districts, factions, commanders, facts}, values) {
    const {perSoldier, populationExponent, detection, informing, referenceTrust, capitalWeight} = values;
    const {troops, trust, deterrence} = districts;
    const {faction: factionOf, district: livesIn} = commanders;
    const {capital, totalPopulation} = facts;
    const perHead = power(totalPopulation / 10_000_000, -populationExponent);
    const dose = perSoldier * districts.count * perHead;
    const noticed = (informants: number): number => 1 - (1 - detection) * (1 - informing * informants);
    const reference = 1 + noticed(referenceTrust);
    const commandersOf = new Float64Array(factions.count);
    return () => {
      commandersOf.fill(0);
      for (let commander = 0; commander < commanders.count; commander++) commandersOf[factionOf[commander]]++;
      for (let place = 0; place < districts.count; place++) {
        const informed = (1 + noticed(trust[place])) / reference;
        deterrence[place] = 1 - exp(-dose * troops[place] * informed);
      }
      factions.deterrence.fill(0);
      for (let commander = 0; commander < commanders.count; commander++) {
        const faction = factionOf[commander];
        factions.deterrence[faction] += deterrence[livesIn[commander]] / commandersOf[faction];
      }
      for (let faction = 0; faction < factions.count; faction++) {
        const heartland = factions.deterrence[faction];
        factions.deterrence[faction] = capitalWeight * deterrence[capital] + (1 - capitalWeight) * heartland;
      }
    };
  },
});
