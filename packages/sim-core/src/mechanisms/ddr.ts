import * as codes from '../codes.ts';
import {exp} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';
import type {Random} from '../random.ts';
import {weeklyProbability} from '../sample.ts';

const {CHILD, CIVILIAN, DEAD, DEMOBILISED, DISARMED, FIGHT, FIGHTER, FIGHTING, HEDGE} = codes;
const {MAN, NONE, REINTEGRATED, REINTEGRATING, WOMAN} = codes;

/** Purposes of the draws. */
const COMES = 0;
const PLACED = 1;
const LEAVES = 2;
const RIOTS = 3;
const ENLISTS = 4;

/**
 * Disarmament, demobilisation and reintegration. Fighters come to the sites while they open, the sooner the more their
 * faction believes in the settlement, fewer while it hedges, and of an army of the state fewer the more it is kept in
 * being, down to none; people attached to a faction come for the cash, in proportion to it up to a limit. Screening
 * refuses people without a weapon of their own and, by error, some fighters; women and minors are admitted without one
 * as far as the plan says, else few get through. Whoever is refused may come again. Sites take in so many a week, the
 * rest is turned away; places that chance left empty are kept for them. Fighters hand in weapons; everybody let in is
 * owed the cash of the week, leaves the unit behind after cantonment, and waits until money buys a place, or gives up.
 * Cash owed is paid first; taking up arms again forfeits it. A place lasts its weeks and ends in reintegration. Men who
 * bore arms may enter the new army instead: their tie ends and they answer to no commander. Promises that slip make
 * riots: people turned away this week, owed cash for weeks or, weighing less, without a place for half a year are angry
 * until they weary; while a share s of those who could claim is angry, the rate of riots is `riots` x s / (s +
 * `riotShare`). (evidence.md D3 equation 5; liberia.md section 5.)
 */
export const ddr = mechanism({
  name: 'ddr',
  purpose:
    'Fighters disarm as sites have room, wait for cash and a place, and return to civilian life or enter the army.',
  writes: [
    'people.status',
    'people.commander',
    'people.tie',
    'people.owed',
    'people.weeksInStatus',
    'state.army',
    'programmes.ddrPlaces',
    'programmes.disarmed',
    'programmes.claimed',
    'programmes.womenDisarmed',
    'programmes.childrenDisarmed',
    'programmes.weapons',
    'programmes.integrated',
    'programmes.armyPlaces',
    'programmes.riot',
    'programmes.turnedAway',
    'programmes.reintegrationFund',
    'programmes.cashOwed',
    'programmes.cashPaid',
    'programmes.placesPaid',
    'programmes.placed',
  ],
  decisions: [
    {
      agent: 'each fighter',
      chooses: 'whether to come to a disarmament site',
      given:
        'belief and stance of the faction, an open site; whether it holds the state, and how far it is kept in being',
      rule: 'rate proportional to belief; lower while the faction hedges, none while it fights; lower by the share kept in being of an army of the state, down to none',
      evidence:
        'evidence.md D3 equation 5; rate estimated from Liberia, hedging assumed; soldiers of a state stay, as in Côte d’Ivoire',
    },
    {
      agent: 'each associate',
      chooses: 'whether to come as a fighter',
      given: 'an open site, the cash paid; screening, and whether women and minors are admitted as such',
      rule: 'rate proportional to the cash, at most twice that at the reference; screening lets fewer through',
      evidence: 'rate estimated from Liberia; reference cash and chance of women and minors assumed',
    },
    {
      agent: 'each demobilised person',
      chooses: 'whether to give up waiting for a place',
      given: 'nothing but that the wait goes on',
      rule: 'constant rate',
      evidence: 'calibrated on Liberia',
    },
    {
      agent: 'people of the programme',
      chooses: 'whether to riot',
      given: 'how many were turned away, are owed cash too long or have waited half a year for a place',
      rule: 'rate that rises with the angry share of those who could claim and levels off',
      evidence: 'rates estimated from the riots of Liberia; half-point, patience and weariness assumed',
    },
  ],
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
    hedging: {
      value: 0.3,
      unit: 'ratio',
      range: [0, 1],
      meaning: 'the same for a faction that hedges, against one that complies',
      source: {kind: 'assumed', because: 'a hedging faction holds its people back; no rate found'},
    },
    claiming: {
      value: 18,
      unit: '1/year',
      range: [0, 52],
      meaning: 'rate at which people attached to a faction come to an open site as fighters, for the reference cash',
      source: {
        kind: 'estimated',
        basis:
          'liberia.md sections 0, 5: 103,019 registered, about 45,000 had fought; high enough that those refused still fill the last weeks of 2004',
      },
    },
    referenceCash: {
      value: 300,
      unit: 'US$',
      range: [100, 600],
      meaning:
        'cash that draws claimants at the stated rate; less draws fewer in proportion, more at most twice as many',
      source: {kind: 'assumed', because: 'what was promised in the one case the rate comes from; no elasticity found'},
    },
    underServed: {
      value: 0.3,
      unit: 'ratio',
      range: [0, 1],
      meaning:
        'chance of women and minors without a weapon to get through where they are not admitted as such, against men',
      source: {
        kind: 'assumed',
        because:
          'women were 19 % of those disarmed by September 2004, 22 % in the end (liberia.md section 5): they came late; no rate',
      },
    },
    refusedFighters: {
      value: 0.1,
      unit: 'ratio',
      range: [0, 0.5],
      meaning: 'share of fighters refused by error, against the share of people without a weapon refused',
      source: {
        kind: 'assumed',
        because:
          '45 % of 153 self-reported fighters went through the programme (liberia.md section 5), for many reasons',
      },
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
    attrition: {
      value: 0.04,
      unit: '1/year',
      range: [0, 0.2],
      meaning: 'soldiers of the new army who leave it for good',
      source: {kind: 'assumed', because: 'no record of discharges found'},
    },
    patience: {
      value: 4,
      unit: 'weeks',
      range: [0, 12],
      meaning: 'weeks after demobilisation from which cash owed counts as late',
      source: {
        kind: 'assumed',
        because: 'as in grievance; liberia.md section 14 has anger after days, paid off in weeks',
      },
    },
    placePatience: {
      value: 26,
      unit: 'weeks',
      range: [4, 104],
      meaning: 'weeks after demobilisation from which a place not given counts as a promise slipping',
      source: {kind: 'assumed', because: 'half a year; people were told of places soon after demobilisation'},
    },
    placeAnger: {
      value: 0.15,
      unit: 'ratio',
      range: [0, 0.5],
      meaning: 'weight of somebody who waits for a place that long, against somebody owed cash or turned away',
      source: {
        kind: 'estimated',
        basis: 'liberia.md section 5: riots fell from about two a year to one while 43,000 to 23,000 waited, 2005-07',
      },
    },
    weariness: {
      value: 0.3,
      unit: '1/year',
      range: [0, 2],
      meaning: 'speed at which anger of those who wait fades',
      source: {
        kind: 'assumed',
        because:
          'riots over promises of 2003-04 had ended by 2008 though thousands still waited (liberia.md section 5)',
      },
    },
    riots: {
      value: 12,
      unit: '1/year',
      range: [0, 30],
      meaning: 'rate of riots that is approached the more of those who could claim are angry',
      source: {
        kind: 'estimated',
        basis:
          'liberia.md section 5: riots of December 2003, May 2004, January and May 2005, three to five in two years',
      },
    },
    riotShare: {
      value: 0.3,
      unit: 'share',
      range: [0.1, 1],
      meaning: 'share of those who could claim that are angry at which half that rate is reached',
      source: {kind: 'assumed', because: 'anger of many adds less than anger of the first; no size found'},
    },
  },
  begin({state, facts}) {
    state.army[0] = facts.state.army;
  },
  bind({people, factions, programmes, country, state, facts, strata, everArmed}, values) {
    const {status, weight, faction, commander, tie, kind, owed, weeksInStatus} = people;
    const {commitment, stance, holdsState, keptInBeing} = factions;
    const {ddrPlaces, disarmed, claimed, womenDisarmed, childrenDisarmed, weapons, turnedAway} = programmes;
    const {reintegrationFund, cashOwed, cashPaid, placesPaid, placed, integrated, armyPlaces, riot} = programmes;
    const {ddrIntake, ddrCash, screening, womenAndChildren, armyIntegration} = facts.decisions;
    const {placeCost, cantonmentWeeks, reintegrationWeeks, weapons: perFighter} = facts.ddr;
    const leaves = weeklyProbability(values.leaving);
    const comes = new Float64Array(factions.count);
    const claimsByKind = new Float64Array(3);
    /** Anger left after so many weeks of waiting, a share of what it was. */
    const patient = Float64Array.from({length: facts.weeks + 1}, (_, weeks) => exp((-values.weariness * weeks) / 52));
    let claimable = 0;
    for (const stratum of strata.list) if (stratum.faction !== NONE) claimable += stratum.persons;

    /** Chances this week to come and get through the screening, by faction of fighters and by kind of claimants. */
    function screen(week: number): void {
      const refused = screening[week];
      for (let party = 0; party < factions.count; party++) {
        const pace = stance[party] === FIGHT ? 0 : stance[party] === HEDGE ? values.hedging : 1;
        const serving = holdsState[party] * keptInBeing[party];
        const rate = values.coming * commitment[party] * pace * (1 - serving);
        comes[party] = weeklyProbability(rate) * (1 - values.refusedFighters * refused);
      }
      const claims = weeklyProbability(values.claiming * Math.min(2, ddrCash[week] / values.referenceCash));
      const asSuch = womenAndChildren[week];
      claimsByKind[MAN] = claims * (1 - refused);
      claimsByKind[WOMAN] = claims * (asSuch + (1 - asSuch) * values.underServed * (1 - refused));
      claimsByKind[CHILD] = claimsByKind[WOMAN];
    }

    function willing(person: number): number {
      if (status[person] === FIGHTER) return comes[faction[person]];
      return status[person] === CIVILIAN ? claimsByKind[kind[person]] : 0;
    }

    function takeIn(cash: number, random: Random): void {
      let arrivals = 0;
      for (let person = 0; person < everArmed; person++) arrivals += weight[person] * willing(person);
      const admitted = arrivals > 0 ? Math.min(1, Math.max(0, ddrPlaces[0] / arrivals)) : 0;
      turnedAway[0] = arrivals * (1 - admitted);
      if (admitted === 0) return;
      for (let person = 0; person < everArmed; person++) {
        const chance = admitted * willing(person);
        if (chance > 0 && random.uniform(person, COMES) < chance) register(person, cash);
      }
    }

    function register(person: number, cash: number): void {
      const persons = weight[person];
      ddrPlaces[0] -= persons;
      disarmed[0] += persons;
      if (kind[person] === WOMAN) womenDisarmed[0] += persons;
      if (kind[person] === CHILD) childrenDisarmed[0] += persons;
      if (status[person] === FIGHTER) weapons[0] += persons * perFighter;
      const promised = Math.max(owed[person], cash);
      cashOwed[0] += persons * (promised - owed[person]);
      owed[person] = promised;
      enter(person, DISARMED);
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
      let paid = 0;
      for (let person = 0; person < everArmed; person++) {
        if (owed[person] === 0) continue;
        const before = owed[person];
        owed[person] = share < 1 ? before * (1 - share) : 0;
        paid += weight[person] * (before - owed[person]);
        left += weight[person] * owed[person];
      }
      cashOwed[0] = left;
      reintegrationFund[0] -= paid;
      cashPaid[0] += paid;
    }

    /** Men who bore arms and keep the peace, under arms for a side that has no army of the state, or waiting for a place. */
    function fitForArmy(person: number): boolean {
      if (kind[person] !== MAN || tie[person] === 0) return false;
      const side = faction[person];
      const outside = stance[side] !== FIGHT && holdsState[side] * keptInBeing[side] < 1;
      return status[person] === DEMOBILISED || (status[person] === FIGHTER && outside);
    }

    /** The new army takes in its places; those that chance left empty are kept while more wait than there is room for. */
    function enlist(places: number, random: Random): void {
      if (places === 0 && armyPlaces[0] <= 0) return;
      let waiting = 0;
      for (let person = 0; person < everArmed; person++) if (fitForArmy(person)) waiting += weight[person];
      const kept = places > 0 && armyPlaces[0] < waiting ? armyPlaces[0] : Math.min(armyPlaces[0], 0);
      armyPlaces[0] = kept + places;
      const chance = waiting > 0 ? Math.min(1, Math.max(0, armyPlaces[0] / waiting)) : 0;
      if (chance === 0) return;
      for (let person = 0; person < everArmed; person++) {
        if (!fitForArmy(person) || random.uniform(person, ENLISTS) >= chance) continue;
        armyPlaces[0] -= weight[person];
        integrated[0] += weight[person];
        state.army[0] += weight[person];
        tie[person] = 0;
        commander[person] = NONE;
        enter(person, REINTEGRATED);
      }
    }

    function advance(random: Random): void {
      const waiting = country.demobilised[0];
      const chance = waiting > 0 ? Math.max(0, reintegrationFund[0]) / (placeCost * waiting) : 0;
      for (let person = 0; person < everArmed; person++) {
        const step = status[person];
        if (step < DISARMED || step > REINTEGRATING) continue;
        weeksInStatus[person]++;
        if (step === DISARMED && weeksInStatus[person] >= cantonmentWeeks) {
          tie[person] *= 1 - values.dispersal;
          enter(person, DEMOBILISED);
        } else if (step === REINTEGRATING && weeksInStatus[person] >= reintegrationWeeks) enter(person, REINTEGRATED);
        else if (step === DEMOBILISED && random.uniform(person, LEAVES) < leaves) enter(person, CIVILIAN);
        else if (step === DEMOBILISED && random.uniform(person, PLACED) < chance) {
          const cost = weight[person] * placeCost;
          reintegrationFund[0] -= cost;
          placesPaid[0] += cost;
          placed[0] += weight[person];
          enter(person, REINTEGRATING);
        }
      }
    }

    function enter(person: number, step: number): void {
      status[person] = step;
      weeksInStatus[person] = 0;
    }

    /** Persons who wait: those owed cash for too long and, with their weight, those without a place for longer. */
    function letDown(): number {
      if (country.demobilised[0] === 0) return 0;
      let persons = 0;
      for (let person = 0; person < everArmed; person++) {
        if (status[person] !== DEMOBILISED) continue;
        const weeks = weeksInStatus[person];
        const late = owed[person] > 0 && weeks > values.patience;
        const anger = late ? 1 : weeks > values.placePatience ? values.placeAnger : 0;
        if (anger > 0) persons += weight[person] * anger * patient[weeks];
      }
      return persons;
    }

    function riots(random: Random): number {
      const angry = (letDown() + turnedAway[0]) / claimable;
      const rate = (values.riots * angry) / (angry + values.riotShare);
      return random.uniform(0, RIOTS) < weeklyProbability(rate) ? 1 : 0;
    }

    return (week, random) => {
      screen(week);
      const kept = ddrIntake[week] > 0 && turnedAway[0] > 0 ? ddrPlaces[0] : Math.min(ddrPlaces[0], 0);
      ddrPlaces[0] = kept + ddrIntake[week];
      turnedAway[0] = 0;
      payCash();
      state.army[0] *= 1 - values.attrition / 52;
      enlist(armyIntegration[week], random);
      if (country.disarmed[0] + country.demobilised[0] + country.reintegrating[0] > 0) advance(random);
      const before = disarmed[0];
      if (ddrPlaces[0] > 0) takeIn(ddrCash[week], random);
      claimed[0] += (disarmed[0] - before) * facts.observation.disarmedClaimed[week];
      riot[0] = riots(random);
    };
  },
});
