import * as codes from '../codes.ts';
import {mechanism} from '../mechanism.ts';
import type {World} from '../world.ts';

const {
  CIVILIAN,
  DEAD,
  DEMOBILISED,
  DISARMED,
  DISPLACED,
  FIGHTER,
  FIGHTING,
  REFUGEE,
  REINTEGRATED,
  REINTEGRATING,
  statuses,
} = codes;

/**
 * The week begins by counting: persons by district and by what became of them, and the mean grievance and trust of
 * districts and factions, legitimacy of the state among them. Everything after it decides on these counts. Bookkeeping, so it has no parameters.
 */
export const census = mechanism({
  name: 'census',
  purpose: 'People are counted by district, faction and what became of them.',
  writes: [
    'districts.persons',
    'districts.displaced',
    'districts.grievance',
    'districts.trust',
    'districts.stateTrust',
    'factions.grievance',
    'factions.underArms',
    'state.legitimacy',
    'country.civilians',
    'country.displaced',
    'country.refugees',
    'country.underArms',
    'country.disarmed',
    'country.demobilised',
    'country.reintegrating',
    'country.reintegrated',
    'country.dead',
  ],
  parameters: {},
  bind(world) {
    const {people, districts, factions, everArmed} = world;
    const {weight, district, status, faction, grievance, trust, stateTrust} = people;
    const {count} = people;
    const places = districts.count + 1;
    const byPlaceStatus = new Float64Array(places * statuses.length);
    const grievanceByPlace = new Float64Array(places);
    const trustByPlace = new Float64Array(places);
    const stateTrustByPlace = new Float64Array(places);
    const grievanceByFaction = new Float64Array(factions.count);
    const personsByFaction = new Float64Array(factions.count);
    const underArmsByFaction = new Float64Array(factions.count);

    /** Counts neighbours who stand alike and returns the first who does not; a loop within another would be slow. */
    function countAlike(first: number): number {
      const state = status[first];
      const place = district[first];
      let persons = 0;
      let grieved = 0;
      let trusted = 0;
      let trustedState = 0;
      let person = first;
      do {
        const each = weight[person];
        persons += each;
        grieved += each * grievance[person];
        trusted += each * trust[person];
        trustedState += each * stateTrust[person];
        person++;
      } while (person < count && status[person] === state && district[person] === place);
      byPlaceStatus[state * places + place] += persons;
      if (state === DEAD) return person;
      grievanceByPlace[place] += grieved;
      trustByPlace[place] += trusted;
      stateTrustByPlace[place] += trustedState;
      return person;
    }

    /** Counts neighbouring rows of one faction and returns the first of another. */
    function countComrades(first: number): number {
      const party = faction[first];
      let persons = personsByFaction[party];
      let grieved = grievanceByFaction[party];
      let underArms = underArmsByFaction[party];
      let person = first;
      do {
        const state = status[person];
        if (state !== DEAD) {
          const each = weight[person];
          persons += each;
          grieved += each * grievance[person];
          if (state === FIGHTER || state === FIGHTING) underArms += each;
        }
        person++;
      } while (person < everArmed && faction[person] === party);
      personsByFaction[party] = persons;
      grievanceByFaction[party] = grieved;
      underArmsByFaction[party] = underArms;
      return person;
    }

    return () => {
      byPlaceStatus.fill(0);
      grievanceByPlace.fill(0);
      trustByPlace.fill(0);
      stateTrustByPlace.fill(0);
      grievanceByFaction.fill(0);
      personsByFaction.fill(0);
      underArmsByFaction.fill(0);
      for (let person = 0; person < count; ) person = countAlike(person);
      for (let person = 0; person < everArmed; ) person = countComrades(person);
      let inCountry = 0;
      let legitimacy = 0;
      for (let place = 0; place < districts.count; place++) {
        let persons = 0;
        for (let state = 0; state < DEAD; state++) persons += byPlaceStatus[state * places + place];
        districts.persons[place] = persons;
        districts.displaced[place] = byPlaceStatus[DISPLACED * places + place];
        districts.grievance[place] = persons > 0 ? grievanceByPlace[place] / persons : 0;
        districts.trust[place] = persons > 0 ? trustByPlace[place] / persons : 0;
        districts.stateTrust[place] = persons > 0 ? stateTrustByPlace[place] / persons : 0;
        inCountry += persons;
        legitimacy += stateTrustByPlace[place];
      }
      world.state.legitimacy[0] = inCountry > 0 ? legitimacy / inCountry : 0;
      for (let party = 0; party < factions.count; party++) {
        const persons = personsByFaction[party];
        factions.grievance[party] = persons > 0 ? grievanceByFaction[party] / persons : 0;
        factions.underArms[party] = underArmsByFaction[party];
      }
      countNation(world, byPlaceStatus, places);
    };
  },
});

function countNation({country}: World, byPlaceStatus: Float64Array, places: number): void {
  const count = (state: number): number => {
    let persons = 0;
    for (let place = 0; place < places; place++) persons += byPlaceStatus[state * places + place];
    return persons;
  };
  country.civilians[0] = count(CIVILIAN);
  country.displaced[0] = count(DISPLACED);
  country.refugees[0] = count(REFUGEE);
  country.underArms[0] = count(FIGHTER) + count(FIGHTING);
  country.disarmed[0] = count(DISARMED);
  country.demobilised[0] = count(DEMOBILISED);
  country.reintegrating[0] = count(REINTEGRATING);
  country.reintegrated[0] = count(REINTEGRATED);
  country.dead[0] = count(DEAD);
}
