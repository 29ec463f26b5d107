import * as codes from '../codes.ts';
import {mechanism} from '../mechanism.ts';
import type {Random} from '../random.ts';
import {weeklyProbability} from '../sample.ts';

const {CIVILIAN, COMPLY, DEAD, DEMOBILISED, DISARMED, FIGHTER, FIGHTING, REINTEGRATED, REINTEGRATING} = codes;

/** Purposes of the draws. */
const COMES = 0;
const PLACED = 1;
const LEAVES = 2;

/**
 * Disarmament, demobilisation and reintegration. Fighters come to the sites while they open, the sooner the more their
 * faction believes in the settlement; people attached to a faction come for the cash. Sites take in so many a week,
 * the rest is turned away; places that chance left empty are kept for them. Everybody let in hands in a weapon or
 * claims one, is owed cash, leaves the unit behind after cantonment, and waits until money buys a place, or gives up.
 * Cash owed is paid first; taking up arms again forfeits it. A place lasts its weeks and ends in reintegration.
 * (evidence.md D3 equation 5.)
 */
export const ddr = mechanism({
  name: 'ddr',
  purpose: 'Fighters disarm as sites have room, wait for cash and a place, and return to civilian life.',
  parameters: {
    coming: {
      value: 26,
      unit: '1/year',
      range: [6, 52],
      meaning: 'rate at which fighters who fully believe in the settlement come to an open site',
      source: {
        kind: 'estimated',
        basis: 'liberia.md section 5: arrivals exceeded capacity in every week but the last six',
      },
    },
    claiming: {
      value: 12,
      unit: '1/year',
      range: [0, 52],
      meaning: 'rate at which people attached to a faction come to an open site as fighters',
      source: {kind: 'estimated', basis: 'liberia.md section 0: 103,019 registered, about 45,000 had fought'},
    },
    leaving: {
      value: 0.03,
      unit: '1/year',
      range: [0, 0.2],
      meaning: 'rate at which those who wait for a place give up and leave the programme, their ties as they are',
      source: {
        kind: 'calibrated',
        target:
          'liberia.md section 5: about 5,000 of 103,019 registered never placed over about 150,000 person-years of waiting',
      },
    },
    dispersal: {
      value: 0.28,
      unit: 'share',
      range: [0, 0.6],
      meaning: 'share of the tie to commander and peers that ends when a unit is broken up on demobilisation',
      source: {
        kind: 'calibrated',
        target:
          'relapse-core.md section 2: armed stock above its floor of 0.6 falling by 2.0 a year over April-November 2004, 0.4 x (1 - exp(-2.0 x 0.62))',
      },
    },
  },
  bind({people, factions, programmes, country, facts, everArmed}, {coming, claiming, leaving, dispersal}) {
    const {status, weight, faction, tie, owed, weeksInStatus} = people;
    const {commitment, stance} = factions;
    const {ddrPlaces, disarmed, turnedAway, reintegrationFund, cashOwed, cashPaid, placesPaid, placed} = programmes;
    const {ddrIntake} = facts.decisions;
    const {cash, placeCost, cantonmentWeeks, reintegrationWeeks} = facts.ddr;
    const claims = weeklyProbability(claiming);
    const leaves = weeklyProbability(leaving);
    const comes = new Float64Array(factions.count);

    function willing(person: number): number {
      if (status[person] === FIGHTER) return comes[faction[person]];
      return status[person] === CIVILIAN ? claims : 0;
    }

    function takeIn(random: Random): void {
      let arrivals = 0;
      for (let person = 0; person < everArmed; person++) arrivals += weight[person] * willing(person);
      const admitted = arrivals > 0 ? Math.min(1, Math.max(0, ddrPlaces[0] / arrivals)) : 0;
      turnedAway[0] = arrivals * (1 - admitted);
      if (admitted === 0) return;
      for (let person = 0; person < everArmed; person++) {
        const chance = admitted * willing(person);
        if (chance === 0 || random.uniform(person, COMES) >= chance) continue;
        ddrPlaces[0] -= weight[person];
        disarmed[0] += weight[person];
        cashOwed[0] += weight[person] * (cash - owed[person]);
        owed[person] = cash;
        enter(person, DISARMED);
      }
    }

    /** Whoever has died or taken up arms again has no claim left. */
    function lapse(): void {
      for (let person = 0; person < everArmed; person++) {
        if (owed[person] === 0 || (status[person] !== DEAD && status[person] !== FIGHTING)) continue;
        cashOwed[0] -= weight[person] * owed[person];
        owed[person] = 0;
      }
    }

    function payCash(): void {
      if (cashOwed[0] <= 0) return;
      lapse();
      if (cashOwed[0] <= 0) return;
      const share = Math.min(1, Math.max(0, reintegrationFund[0]) / cashOwed[0]);
      let left = 0;
      for (let person = 0; person < everArmed; person++) {
        if (owed[person] === 0) continue;
        const before = owed[person];
        owed[person] = share < 1 ? before * (1 - share) : 0;
        left += weight[person] * owed[person];
      }
      const paid = cashOwed[0] - left;
      cashOwed[0] = left;
      reintegrationFund[0] -= paid;
      cashPaid[0] += paid;
    }

    function advance(random: Random): void {
      const waiting = country.demobilised[0];
      const chance = waiting > 0 ? Math.max(0, reintegrationFund[0]) / (placeCost * waiting) : 0;
      for (let person = 0; person < everArmed; person++) {
        const state = status[person];
        if (state < DISARMED || state > REINTEGRATING) continue;
        weeksInStatus[person]++;
        if (state === DISARMED && weeksInStatus[person] >= cantonmentWeeks) {
          tie[person] *= 1 - dispersal;
          enter(person, DEMOBILISED);
        } else if (state === REINTEGRATING && weeksInStatus[person] >= reintegrationWeeks) enter(person, REINTEGRATED);
        else if (state === DEMOBILISED && random.uniform(person, LEAVES) < leaves) enter(person, CIVILIAN);
        else if (state === DEMOBILISED && random.uniform(person, PLACED) < chance) {
          const cost = weight[person] * placeCost;
          reintegrationFund[0] -= cost;
          placesPaid[0] += cost;
          placed[0] += weight[person];
          enter(person, REINTEGRATING);
        }
      }
    }

    function enter(person: number, state: number): void {
      status[person] = state;
      weeksInStatus[person] = 0;
    }

    return (week, random) => {
      for (let party = 0; party < factions.count; party++) {
        comes[party] = stance[party] === COMPLY ? weeklyProbability(coming * commitment[party]) : 0;
      }
      const kept = ddrIntake[week] > 0 && turnedAway[0] > 0 ? ddrPlaces[0] : Math.min(ddrPlaces[0], 0);
      ddrPlaces[0] = kept + ddrIntake[week];
      turnedAway[0] = 0;
      payCash();
      if (country.disarmed[0] + country.demobilised[0] + country.reintegrating[0] > 0) advance(random);
      if (ddrPlaces[0] > 0) takeIn(random);
    };
  },
});
