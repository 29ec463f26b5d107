import {type DatedSeries, dateOf, exp, type LeverName, levers, type Scenario} from '@postbellum/sim-core';
import type {PostWarFacts} from './post-war-country-facts.ts';

const weeksPerYear = 365.25 / 7;

/** What the country is made of that decisions are measured by. */
interface Measures {
  readonly start: string;
  /** Persons who can claim to have borne arms. */
  readonly claimants: number;
  readonly displaced: number;
  readonly abroad: number;
  readonly police: number;
  /** US$ for one reintegration place. */
  readonly placeCost: number;
}

/** Cash promised to each who disarms, US$. */
const cash = 300;

/**
 * What was decided: programme, accord, poll, mission and money as drawn; for the rest, every year the same, the values
 * to which the mechanisms refer their effects, so that they neither add to the risk of war nor take from it.
 */
export function decisionsOf(facts: PostWarFacts, measures: Measures): Scenario['decisions'] {
  const {start} = measures;
  const held = (value: number): DatedSeries => [{on: start, value}];
  const {population} = facts;
  const persons = population / 1_000_000;
  return {
    ...missionDecisions(facts, start),
    ...programmeDecisions(facts, measures),
    quality: held(0.7),
    discipline: held(0.3),
    adaptivePosture: held(0),
    drones: held(0),
    mandateTasks: held(20),
    exitRule: held(0),
    ddrCash: held(cash),
    screening: held(0.1),
    womenAndChildren: held(0.5),
    armyIntegration: held(0),
    reliefFunding: held(bounded('reliefFunding', facts.reliefPerHead * persons)),
    recoveryFunding: held(bounded('recoveryFunding', facts.recoveryPerHead * persons)),
    assessmentTeams: held(6),
    sharedPlans: held(0.3),
    unifiedCommand: held(0),
    returnAssistance: held(bounded('returnAssistance', (0.2 * measures.displaced) / weeksPerYear)),
    repatriation: held(bounded('repatriation', (0.2 * measures.abroad) / weeksPerYear)),
    policeTraining: held(bounded('policeTraining', (0.03 * measures.police) / weeksPerYear)),
    justiceFunding: held(bounded('justiceFunding', persons)),
    securityReform: held(0.3),
    revenueControl: held(0),
    mediationTraining: held(bounded('mediationTraining', persons)),
    landInstitutions: held(0.3),
    implementation: held(facts.implementation),
    accommodation: held(facts.accommodation),
    powerSharing: held(0),
    inclusion: held(0.4),
    pollDelay: held(0),
    electionSupport: held(0.5),
    certification: held(0),
    resultPledge: held(0),
    neighbourPeacekeeping: held(facts.neighbourPeacekeeping),
  };
}

type MissionLever = 'troops' | 'police' | 'reserve' | 'dialogue' | 'civilTeams';

/** The mission from its first to its last day; without soldiers there is nothing of it. */
function missionDecisions(
  {troops, missionYears}: PostWarFacts,
  start: string,
): Pick<Scenario['decisions'], MissionLever> {
  const last = Math.max(2, Math.round(missionYears * weeksPerYear));
  const stays = (lever: MissionLever, value: number): DatedSeries => {
    const whole = bounded(lever, value);
    if (whole === 0) return [{on: start, value: 0}];
    const until = {on: dateOf(start, last), value: 0};
    if (levers[lever].between === 'step') return [{on: start, value: whole}, until];
    return [{on: start, value: whole}, {on: dateOf(start, last - 1), value: whole}, until];
  };
  return {
    troops: stays('troops', troops),
    police: stays('police', Math.round(0.06 * troops)),
    reserve: stays('reserve', Math.round(0.05 * troops)),
    dialogue: stays('dialogue', troops / 2_500),
    civilTeams: stays('civilTeams', troops / 1_250),
  };
}

/**
 * Sites take in the same number each week, such that after the years of the programme 1 - exp(-speed x years) of those
 * who can claim have gone through, and there is money for cash and a place for each.
 */
function programmeDecisions(
  {disarmament, disarmamentYears}: PostWarFacts,
  {start, claimants, placeCost}: Measures,
): Pick<Scenario['decisions'], 'ddrIntake' | 'reintegrationFunding'> {
  const weeks = Math.max(1, Math.round(disarmamentYears * weeksPerYear));
  const through = claimants * (1 - exp(-Math.max(0, disarmament) * disarmamentYears));
  const lasts = (value: number): DatedSeries =>
    value === 0
      ? [{on: start, value}]
      : [
          {on: start, value},
          {on: dateOf(start, weeks), value: 0},
        ];
  const intake = bounded('ddrIntake', through / weeks);
  const yearly = (intake * weeksPerYear * (cash + placeCost)) / 1_000_000;
  return {ddrIntake: lasts(intake), reintegrationFunding: lasts(bounded('reintegrationFunding', yearly))};
}

/** As near to the value as the lever allows. */
function bounded(lever: LeverName, value: number): number {
  const [low, high] = levers[lever].range;
  return Math.min(high, Math.max(low, value));
}
