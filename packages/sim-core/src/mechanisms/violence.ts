import {mean} from '../averages.ts';
import * as codes from '../codes.ts';
import {exp, log} from '../detmath.ts';
import type {Facts} from '../facts.ts';
import {mechanism} from '../mechanism.ts';
import type {Random} from '../random.ts';
import {poisson, powerLaw, rankOf} from '../sample.ts';
import type {World} from '../world.ts';

const {DEAD, FIGHT} = codes;

/** Purposes of the draws. */
const COUNT = 0;
const SIZE = 1;
const KIND = 2;
const VICTIM = 3;
const REPORTED = 4;

/** Most events in one district and week, and most rows looked at for one victim, in a numbering of the draws. */
const mostEvents = 2_048;
const mostLooks = 256;

/** Fewest disputes per 1,000 people that still count, so that none at all has a logarithm. */
const fewestDisputes = 0.1;
/** Largest log rate of communal clashes, a thousandfold, whatever drives it. */
const mostTension = 7;

/**
 * Deaths come in three channels. Fights bring state-based and one-sided events, part of them where commanders live and
 * most where opponents, armed or voters of a camp that others fight for, are within reach, the more the worse conflict
 * over land is, and in the capital, fewer where they are deterred, each setting off others near by for weeks; a low
 * background never stops. Every event that is no attack on civilians counts as state-based; international police
 * prevent attacks on civilians. Whoever holds the state is hardly restrained, more so as its forces are reformed.
 * Communal clashes follow people and polarisation, rise with grievance, disputes, protest and fights, and fall with
 * trust between groups, reach of the state, national police and deterrence; all but people and polarisation count from
 * a reference. Riots of the programme kill in the capital. Each event's deaths follow a power law. More than 600
 * events that a district could expect in a week are taken as 600, for fights and clashes alike, which ends the heavy
 * tail of wars. People feel the violence of their district, and the dead leave the living: a row dies when as many have
 * been killed in its district as it stands for. Not all that happens is reported: each history draws how many deaths
 * happen for each one on the scale of UCDP, and communal deaths are reportable only in districts that have enough of
 * them within about a year. (evidence.md D3 equation 6; relapse-core.md E8, E9.)
 */
export const violence = mechanism({
  name: 'violence',
  purpose: 'Fights, attacks on civilians, communal clashes and riots kill, and fights set off more.',
  writes: [
    'people.status',
    'districts.deathRate',
    'districts.violence',
    'districts.excitation',
    'districts.fighting',
    'districts.events',
    'districts.fightRate',
    'districts.communalRate',
    'districts.killed',
    'districts.communalDead',
    'districts.unburied',
    'country.stateBasedDeaths',
    'country.oneSidedDeaths',
    'country.communalDeaths',
    'country.killed',
    'country.communalReportable',
  ],
  parameters: {
    lethality: {
      value: 5,
      unit: 'events/week per 10,000 persons in the field',
      range: [1.2, 8],
      meaning: 'fatal events of a fight of average intensity',
      source: {
        kind: 'calibrated',
        target:
          'set by hand to the share of relapses that reach 1,000 reported deaths in a year, 22 % (evidence.md A1), together with the spread of intensity; 2.3 would be the 1.2 of relapse-core.md section 1 times 1.95 deaths for each reported',
      },
    },
    largestForce: {
      value: 6,
      unit: '10,000 persons',
      range: [2, 8],
      meaning: 'force in the field beyond which more fighters bring no more events',
      source: {
        kind: 'calibrated',
        target:
          'set by hand to deaths of the crisis of 2010-11 in Côte d’Ivoire, where about 90,000 were under arms (cote-divoire.md sections 5, 7.2); 3 in relapse-core.md E8, which counts those who would answer and not those who came',
      },
    },
    restraint: {
      value: 0.5,
      unit: 'share',
      range: [0, 1],
      meaning: 'share of fatal events that full deterrence in a district prevents',
      source: {kind: 'calibrated', target: 'relapse-core.md section 4: 0, 0.5 and 1 fit alike'},
    },
    stateRestrained: {
      value: 0.1,
      unit: 'ratio',
      range: [0, 0.3],
      meaning: 'how far restraint reaches whoever holds the state, its forces unreformed',
      source: {
        kind: 'estimated',
        basis:
          'direction from Fjelde, Hultman & Nilsson 2019 (protection from rebels, not from government); no size read',
      },
    },
    reformRestraint: {
      value: 0.3,
      unit: 'share',
      range: [0, 1],
      meaning: 'share of what is missing from restraint of the state that full reform of its forces adds',
      source: {
        kind: 'assumed',
        because: 'reform prolongs peace (Joshi, Quinn & Regan 2015, evidence.md D8); no size on violence by the state',
      },
    },
    triggering: {
      value: 0.4,
      unit: 'events/event',
      range: [0.3, 0.55],
      meaning: 'further events that one event sets off',
      source: {
        kind: 'cited',
        reference: 'Lewis, Mohler, Brantingham & Bertozzi 2012: 37-50 % of events, Iraq 2003-07 (evidence.md V2)',
      },
    },
    triggeringWeeks: {
      value: 4,
      unit: 'weeks',
      range: [2, 6],
      meaning: 'mean time until they follow',
      source: {
        kind: 'cited',
        reference: 'Lewis, Mohler, Brantingham & Bertozzi 2012: memory of 2-6 weeks (evidence.md V2)',
      },
    },
    spread: {
      value: 0.2,
      unit: 'share',
      range: [0, 0.5],
      meaning: 'share of what an event sets off that falls in neighbouring districts',
      source: {kind: 'assumed', because: 'decay on the graph named in evidence.md D3 equation 6 without a size'},
    },
    sizeExponent: {
      value: 2.5,
      unit: '1',
      range: [1.8, 2.6],
      meaning: 'exponent of the power law of deaths per event',
      source: {
        kind: 'estimated',
        basis:
          '2.5 for insurgencies recalled from Bohorquez et al. 2009, not read; 2.3-2.5 and, with injuries, 1.85 (Clauset & Young 2005) in evidence.md V1',
      },
    },
    largestEvent: {
      value: 1_000,
      unit: 'persons',
      range: [200, 2_000],
      meaning: 'most deaths in one event',
      source: {kind: 'calibrated', target: 'relapse-core.md E9'},
    },
    background: {
      value: 0.6,
      unit: 'events/year',
      range: [0, 4],
      meaning: 'fatal events by organised groups without a fight, whole country',
      source: {kind: 'calibrated', target: 'relapse-core.md E9: 0.3 on the scale of UCDP, times 1.95'},
    },
    oneSidedShare: {
      value: 0.4,
      unit: 'share',
      range: [0.2, 0.6],
      meaning: 'share of a fight’s events that are attacks on civilians',
      source: {kind: 'calibrated', target: 'relapse-core.md E9; Liberia 2000-03: 0.57 of deaths, liberia.md section 7'},
    },
    oneSidedContested: {
      value: 0.92,
      unit: 'share',
      range: [0.5, 0.95],
      meaning: 'the same for a fight over a contested result, for as long as it lasts',
      source: {
        kind: 'calibrated',
        target:
          'UCDP v25.1, Côte d’Ivoire 2011: 1,099 of 1,197 deaths (cote-divoire.md section 7.1); rests on that one case',
      },
    },
    advance: {
      value: 0.9,
      unit: 'share',
      range: [0, 1],
      meaning:
        'share of a commander’s events that fall where opponents are within reach or in the capital, home included',
      source: {
        kind: 'assumed',
        because:
          'set by hand with shares of districts in the crisis of 2010-11 in Côte d’Ivoire in view: forces strike at each other as well as where they stand; no share found',
      },
    },
    reachKm: {
      value: 150,
      unit: 'km',
      range: [50, 500],
      meaning: 'distance over which that reach falls to 1/e',
      source: {
        kind: 'assumed',
        because:
          'set by hand with shares of districts in the crisis of 2010-11 in Côte d’Ivoire in view: two days’ march or half a day by road; no estimate',
      },
    },
    land: {
      value: 1,
      unit: 'share',
      range: [0, 1],
      meaning: 'how far conflict over land draws fights to a district: in proportion at 1, not at all at 0',
      source: {
        kind: 'estimated',
        basis:
          'the west had a third to two fifths of the deaths of 2010-11 in Côte d’Ivoire with a tenth of the people and the worst conflict over land (cote-divoire.md sections 1.4, 13.3)',
      },
    },
    capitalStake: {
      value: 0.7,
      unit: 'share',
      range: [0, 1],
      meaning: 'weight of the capital among the places struck at, against all opponents’ commanders together',
      source: {
        kind: 'assumed',
        because:
          'set by hand with the share of Abidjan in the crisis of 2010-11 in view: who would hold the state must hold the capital; no measure (evidence.md D3 names no weights)',
      },
    },
    communalReportable: {
      value: 25,
      unit: 'reported deaths',
      range: [1, 100],
      meaning: 'communal deaths of a district within about a year from which they are reported',
      source: {
        kind: 'calibrated',
        target: 'UCDP’s rule for non-state conflict: 25 deaths in a calendar year between two groups',
      },
    },
    perPolice: {
      value: 2e-4,
      unit: '1/officer',
      range: [0, 1e-2],
      meaning: 'attacks on civilians prevented per international police officer, spread evenly',
      source: {
        kind: 'estimated',
        basis:
          'a fifth of the lowest of the range in evidence.md P6 (Hultman, Kathman & Shannon 2013): Kocher finds little on the same data, and 1,300 officers did not prevent the killings of 2011 in Côte d’Ivoire',
      },
    },
    communalRate: {
      value: 1,
      unit: 'events/year per million people',
      range: [0.2, 5],
      meaning: 'fatal communal clashes at mean polarisation, other things at reference',
      source: {
        kind: 'estimated',
        basis:
          'liberia.md section 7, disorder tier: 3 to 10 deaths a year in most years, assembled from incidents, at 1.9 deaths an event',
      },
    },
    communalGrievance: {
      value: 1,
      unit: 'log rate per unit',
      range: [0, 3],
      meaning: 'effect of grievance above the reference on communal clashes',
      source: {kind: 'assumed', because: 'polarisation outweighs it (evidence.md R6)'},
    },
    referenceGrievance: {
      value: 0.4,
      unit: 'share',
      range: [0.2, 0.6],
      meaning: 'grievance at which it does not weigh on communal clashes',
      source: {kind: 'assumed', because: 'as in resort to force'},
    },
    communalRestraint: {
      value: 0.3,
      unit: 'share',
      range: [0, 0.6],
      meaning: 'share of communal clashes that full deterrence prevents',
      source: {kind: 'calibrated', target: 'relapse-core.md E9'},
    },
    communalDisputes: {
      value: 0.5,
      unit: 'log rate per log disputes',
      range: [0, 1.2],
      meaning: 'effect of unresolved disputes on communal clashes',
      source: {
        kind: 'estimated',
        basis:
          'evidence.md R1: property destruction -32 % with disputes -29 %, an elasticity of 1.1; judged half of it for clashes that kill',
      },
    },
    referenceDisputes: {
      value: 10,
      unit: 'per 1,000 people',
      range: [5, 50],
      meaning: 'unresolved disputes at which they do not weigh',
      source: {kind: 'assumed', because: 'a scale, not a finding: no count of open disputes per head was found'},
    },
    communalCohesion: {
      value: 1,
      unit: 'log rate per unit',
      range: [0, 3],
      meaning: 'effect of trust between groups below the reference',
      source: {
        kind: 'estimated',
        basis: 'direction from Smidt 2020: dialogue between groups lowers communal violence (evidence.md R4); no size',
      },
    },
    referenceCohesion: {
      value: 0.5,
      unit: 'share',
      range: [0.3, 0.7],
      meaning: 'trust between groups at which it does not weigh',
      source: {kind: 'assumed', because: 'the middle of its scale'},
    },
    communalReach: {
      value: 0.5,
      unit: 'log rate per unit',
      range: [0, 2],
      meaning: 'effect of reach of the state above the reference, against',
      source: {
        kind: 'assumed',
        because: 'evidence.md D3 equation 6 has clashes fall with reach without a size; institutions are slow (R7)',
      },
    },
    referenceReach: {
      value: 0.4,
      unit: 'share',
      range: [0.2, 0.6],
      meaning: 'reach of the state at which it does not weigh',
      source: {kind: 'assumed', because: 'about what Liberia had over the years of the mission'},
    },
    communalProtest: {
      value: 1,
      unit: 'log rate per unit',
      range: [0, 3],
      meaning: 'effect of people protesting, share per year, above the reference',
      source: {kind: 'assumed', because: 'crowds make occasions for clashes; no estimate found'},
    },
    referenceProtest: {
      value: 0.05,
      unit: '1/year',
      range: [0, 0.3],
      meaning: 'share of people protesting per year at which it does not weigh',
      source: {kind: 'assumed', because: 'a few in a hundred protest in a year of peace'},
    },
    policing: {
      value: 0.1,
      unit: 'log rate per officer per 1,000 people',
      range: [0, 0.5],
      meaning: 'effect of national police above the reference on communal clashes, against',
      source: {
        kind: 'estimated',
        basis:
          'direction from Blair, Karim & Morse 2019: patrols lower assault (evidence.md R2); no size on killings read',
      },
    },
    referencePolice: {
      value: 1,
      unit: 'officers per 1,000 people',
      range: [0, 3],
      meaning: 'national police at which it does not weigh',
      source: {kind: 'assumed', because: 'about 4,000 officers for 4 million people in Liberia of the 2010s'},
    },
    riotEvents: {
      value: 0.8,
      unit: 'events',
      range: [0, 5],
      meaning: 'fatal events of a riot of the programme',
      source: {
        kind: 'estimated',
        basis:
          'liberia.md section 5: seven riots by February 2007, 9-12 dead in the first, 1 in the second, none on record in the rest, at 1.9 deaths an event',
      },
    },
    communalFight: {
      value: 0.5,
      unit: 'log rate',
      range: [0, 1.5],
      meaning: 'effect of a fight going on in the country on communal clashes',
      source: {kind: 'calibrated', target: 'relapse-core.md E9'},
    },
    feltDeaths: {
      value: 200,
      unit: 'deaths/100,000 people/year',
      range: [60, 600],
      meaning: 'rate of deaths that people feel as half of full-scale violence',
      source: {
        kind: 'estimated',
        basis:
          'Liberia 2003: 105 reported a year in the whole country, about 180 in Lofa 2000-03, computed from liberia.md section 7, times 1.95 deaths for each reported',
      },
    },
    feltWeeks: {
      value: 8,
      unit: 'weeks',
      range: [2, 26],
      meaning: 'time over which violence is felt',
      source: {kind: 'assumed', because: 'about two months'},
    },
  },
  begin({country, facts}, _values, random) {
    const {low, high} = facts.observation.deathsPerReported;
    country.deathsPerReported[0] = low + (high - low) * random.uniform(0, REPORTED);
  },
  bind(world, values) {
    const {districts, factions, commanders, country, programmes, state, facts} = world;
    const {killed, communalDead} = districts;
    const {deterrence, police, persons, grievance, excitation, fighting, events, deathRate, fightRate, communalRate} =
      districts;
    const {disputes, cohesion, stateReach, protesting, nationalPolice} = districts;
    const {capital} = facts;
    const sizes = powerLaw(values.sizeExponent, values.largestEvent);
    const kept = exp(-1 / values.triggeringWeeks);
    const felt = exp(-1 / values.feltWeeks);
    const meanPolarisation = mean(facts.polarisation);
    const remembered = exp(-1 / 52);
    const {tie} = world.alliances;
    const {rivals, takesSide} = rivalVoters(facts);
    /** How far districts are within reach of each other, 0 to 1, [from x to]. */
    const close = facts.distance.map(km => exp(-km / values.reachKm));
    const struck = new Float64Array(districts.count);
    const opponents = new Float64Array(factions.count * districts.count);
    const own = new Float64Array(districts.count);
    const oneSided = new Float64Array(districts.count);
    const dead = new Float64Array(districts.count);
    const bury = burials(world);

    /** Shares of the events of a commander who lives in a district: at home, and where opponents are within reach. */
    function strike(faction: number, from: number): void {
      let near = 0;
      for (let place = 0; place < districts.count; place++) {
        struck[place] = opponents[faction * districts.count + place] * close[from * districts.count + place];
        if (place === capital) struck[place] += values.capitalStake;
        near += struck[place];
      }
      const away = near > 0 ? values.advance : 0;
      for (let place = 0; place < districts.count; place++) struck[place] *= near > 0 ? away / near : 0;
      struck[from] += 1 - away;
    }

    /**
     * Where each faction that fights finds opponents, as shares: those who answer to hostile commanders, and the voters of
     * camps that others fight for, half each where there are both.
     */
    function lookForOpponents(): void {
      opponents.fill(0);
      for (let faction = 0; faction < factions.count; faction++) {
        if (factions.stance[faction] !== FIGHT) continue;
        let all = 0;
        for (let leader = 0; leader < commanders.count; leader++) {
          const other = commanders.faction[leader];
          if (other === faction || tie[faction * factions.count + other] > 0) continue;
          opponents[faction * districts.count + commanders.district[leader]] += commanders.followers[leader];
          all += commanders.followers[leader];
        }
        for (let place = 0; place < districts.count; place++) {
          const index = faction * districts.count + place;
          const armed = all > 0 ? opponents[index] / all : 0;
          const sided = all > 0 ? (armed + rivals[index]) / 2 : rivals[index];
          const met = takesSide[faction] === 1 ? sided : armed;
          opponents[index] = met * (1 - values.land + values.land * facts.landConflict[place]);
        }
      }
    }

    /** Fatal events a week that fights bring to each district, and how many of them are attacks on civilians. */
    function bringFights(): void {
      lookForOpponents();
      own.fill(0);
      oneSided.fill(0);
      fighting.fill(0);
      const reformed = values.reformRestraint * state.reform[0];
      const stateReached = values.stateRestrained + (1 - values.stateRestrained) * reformed;
      for (let leader = 0; leader < commanders.count; leader++) {
        const faction = commanders.faction[leader];
        if (factions.stance[faction] !== FIGHT || factions.fighting[faction] === 0) continue;
        const place = commanders.district[leader];
        const force = Math.min(factions.fighting[faction] / 10_000, values.largestForce);
        const reach = factions.holdsState[faction] === 1 ? stateReached : 1;
        const share = commanders.fighting[leader] / factions.fighting[faction];
        const rate = values.lethality * factions.intensity[faction] * force * share;
        const cruel = factions.contested[faction] === 1 ? values.oneSidedContested : values.oneSidedShare;
        fighting[place] += commanders.fighting[leader];
        strike(faction, place);
        for (let target = 0; target < districts.count; target++) {
          const held = rate * struck[target] * (1 - values.restraint * reach * deterrence[target]);
          own[target] += held;
          oneSided[target] += held * cruel;
        }
      }
    }

    function organised(random: Random): void {
      const calm = values.background / 52 / facts.totalPopulation;
      for (let place = 0; place < districts.count; place++) {
        fightRate[place] = 52 * own[place];
        const rate = own[place] + excitation[place] + calm * persons[place];
        const share = own[place] > 0 ? oneSided[place] / own[place] : values.oneSidedShare;
        const count = poisson(random.uniform(place, COUNT), rate);
        events[place] = 0;
        if (count === 0) continue;
        const spared = exp(-values.perPolice * districts.count * police[place]);
        for (let event = 0; event < Math.min(count, mostEvents); event++) {
          const index = place * mostEvents + event;
          const kind = random.uniform(index, KIND);
          if (kind < share * (1 - spared)) continue;
          const deaths = 1 + rankOf(random.uniform(index, SIZE), sizes);
          events[place]++;
          dead[place] += deaths;
          killed[place] += deaths;
          if (kind < share) country.oneSidedDeaths[0] += deaths;
          else country.stateBasedDeaths[0] += deaths;
        }
      }
    }

    /** Log rate of communal clashes in a district against what its people and polarisation alone give. */
    function tension(place: number, anyFight: number): number {
      const open = Math.max(disputes[place], fewestDisputes) / values.referenceDisputes;
      const officers = persons[place] > 0 ? (nationalPolice[place] * 1_000) / persons[place] : 0;
      return (
        values.communalGrievance * (grievance[place] - values.referenceGrievance) +
        values.communalDisputes * log(open) +
        values.communalCohesion * (values.referenceCohesion - cohesion[place]) -
        values.communalReach * (stateReach[place] - values.referenceReach) +
        values.communalProtest * (protesting[place] - values.referenceProtest) -
        values.policing * (officers - values.referencePolice) +
        values.communalFight * anyFight
      );
    }

    function communal(random: Random, anyFight: number): void {
      for (let place = 0; place < districts.count; place++) {
        communalRate[place] =
          values.communalRate *
          (persons[place] / 1_000_000) *
          (facts.polarisation[place] / meanPolarisation) *
          exp(Math.min(mostTension, tension(place, anyFight))) *
          (1 - values.communalRestraint * deterrence[place]);
        clash(random, districts.count + place, place, communalRate[place] / 52);
      }
      clash(random, 2 * districts.count, capital, values.riotEvents * programmes.riot[0]);
    }

    /** Communal events of a week in a district, at a number of draws of their own. */
    function clash(random: Random, numbering: number, place: number, rate: number): void {
      const count = poisson(random.uniform(numbering, COUNT), rate);
      for (let event = 0; event < Math.min(count, mostEvents); event++) {
        const deaths = 1 + rankOf(random.uniform(numbering * mostEvents + event, SIZE), sizes);
        dead[place] += deaths;
        communalDead[place] += deaths;
        country.communalDeaths[0] += deaths;
      }
    }

    /** Communal deaths that have become reportable; those that have not are forgotten over a year. */
    function report(): void {
      const enough = values.communalReportable * country.deathsPerReported[0];
      country.communalReportable[0] = 0;
      for (let place = 0; place < districts.count; place++) {
        if (communalDead[place] >= enough) {
          country.communalReportable[0] += communalDead[place];
          communalDead[place] = 0;
        }
        communalDead[place] *= remembered;
      }
    }

    function setOff(): void {
      for (let place = 0; place < districts.count; place++) excitation[place] *= kept;
      for (let place = 0; place < districts.count; place++) {
        const more = values.triggering * (1 - kept) * events[place];
        if (more === 0) continue;
        let neighbours = 0;
        for (let other = 0; other < districts.count; other++)
          neighbours += facts.adjacency[place * districts.count + other];
        const away = neighbours > 0 ? values.spread : 0;
        excitation[place] += more * (1 - away);
        for (let other = 0; other < districts.count; other++) {
          const touches = facts.adjacency[place * districts.count + other];
          if (touches > 0) excitation[other] += (more * away) / neighbours;
        }
      }
    }

    return (_week, random) => {
      country.stateBasedDeaths[0] = 0;
      country.oneSidedDeaths[0] = 0;
      country.communalDeaths[0] = 0;
      dead.fill(0);
      bringFights();
      organised(random);
      let anyFight = 0;
      for (let faction = 0; faction < factions.count; faction++) if (factions.stance[faction] === FIGHT) anyFight = 1;
      communal(random, anyFight);
      report();
      setOff();
      for (let place = 0; place < districts.count; place++) {
        country.killed[0] += dead[place];
        const rate = persons[place] > 0 ? (dead[place] * 52 * 100_000) / persons[place] : 0;
        deathRate[place] = felt * deathRate[place] + (1 - felt) * rate;
        const relative = deathRate[place] / values.feltDeaths;
        districts.violence[place] = (relative * relative) / (1 + relative * relative);
      }
      bury(random, dead);
    };
  },
});

/** Voters of camps that a faction does not fight for and others do, as shares by district; and which factions have such. */
function rivalVoters({armedCamps, votes, population, campNames, factionNames, districtNames}: Facts) {
  const [camps, factions, places] = [campNames.length, factionNames.length, districtNames.length];
  const rivals = new Float64Array(factions * places);
  const takesSide = new Uint8Array(factions);
  for (let faction = 0; faction < factions; faction++) {
    let all = 0;
    for (let camp = 0; camp < camps; camp++) {
      const armed = armedCamps.subarray(camp * factions, (camp + 1) * factions);
      if (armed[faction] === 1 || !armed.includes(1)) continue;
      for (let place = 0; place < places; place++) {
        const voters = population[place] * votes[place * camps + camp];
        rivals[faction * places + place] += voters;
        all += voters;
      }
    }
    for (let place = 0; all > 0 && place < places; place++) rivals[faction * places + place] /= all;
    takesSide[faction] =
      all > 0 && armedCamps.some((armed, index) => armed === 1 && index % factions === faction) ? 1 : 0;
  }
  return {rivals, takesSide};
}

/** Turns persons killed into rows that die, keeping the difference for later weeks. */
function burials({people, districts, strata}: World) {
  const {status, district, weight} = people;
  const {lightest} = strata;
  const {unburied} = districts;
  return (random: Random, dead: Float64Array): void => {
    for (let place = 0; place < districts.count; place++) {
      unburied[place] += dead[place];
      for (let look = 0; look < mostLooks && unburied[place] >= lightest; look++) {
        const person = Math.floor(random.uniform(place * mostLooks + look, VICTIM) * people.count);
        const here = district[person] === place && status[person] !== DEAD;
        if (!here || weight[person] > unburied[place]) continue;
        unburied[place] -= weight[person];
        status[person] = DEAD;
      }
    }
  };
}
