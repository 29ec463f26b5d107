import {compileFacts, type Facts} from './facts.ts';
import {levers} from './levers.ts';
import {reasons} from './reasons.ts';
import type {Scenario} from './scenario.ts';
import {type Strata, strataOf} from './strata.ts';
import {allocate, layoutText, type Table} from './table.ts';

/** Columns of every table. */
export const columns = {
  /** Sampled persons: first those who bore arms or were attached to those who did, then the rest by home district. */
  people: {
    /** Persons each stands for. */
    weight: 'f32',
    /** Where they are: a district, or the number of districts for abroad. */
    district: 'u8',
    /** District they come from and return to. */
    home: 'u8',
    /** Ethnic group, or the number of groups for people of none listed. */
    group: 'u8',
    /** What became of them, by code: CIVILIAN to DEAD. */
    status: 'u8',
    /** Faction they fought for or were attached to, or NONE. */
    faction: 'u8',
    /** Commander they answer to, or NONE. */
    commander: 'u8',
    /** Tie to commander and peers, 0 to 1: the chance to answer a call with all else at its reference. */
    tie: 'f32',
    /** MAN, WOMAN or CHILD as the programme counts them; CHILD for minors among the armed only. */
    kind: 'u8',
    /** Grievance, 0 (none) to 1. */
    grievance: 'f32',
    /** Fear, 0 (none) to 1. */
    fear: 'f32',
    /** Trust in the mission, 0 to 1. */
    trust: 'f32',
    /** Trust in the state, 0 to 1. */
    stateTrust: 'f32',
    /** What they live on, relative to the country’s mean income on the first day. */
    livelihood: 'f32',
    /** How strongly they feel what happens to them, for good: factor, 0.5 to 1.5. */
    sensitivity: 'f32',
    /** US$ promised to each on disarming and not yet paid. */
    owed: 'f64',
    /** Weeks in the programme step they are in, from cantonment on. */
    weeksInStatus: 'u16',
  },

  /** Districts: what stands in them, and what their people have, meet and do. */
  districts: {
    /** Living persons now in the district. */
    persons: 'f64',
    /** Displaced persons staying in the district. */
    displaced: 'f64',
    /** Refugees from next door staying in the district, on top of its persons. */
    hosted: 'f64',
    /** Mean grievance of people in the district, 0 to 1. */
    grievance: 'f64',
    /** Mean trust of people in the mission, 0 to 1. */
    trust: 'f64',
    /** Mean trust of people in the state, 0 to 1. */
    stateTrust: 'f64',
    /** Share of all soldiers that belongs here by plan and posture. */
    posting: 'f64',
    /** Soldiers able to act. */
    troops: 'f64',
    /** Soldiers able to act, weighted by quality, experience and focus: what deters. */
    force: 'f64',
    /** International police officers. */
    police: 'f64',
    /** Share of people who meet misconduct of soldiers in a year. */
    abuse: 'f64',
    /** Violence as the mission forecasts it, in standard deviations from the mean district. */
    forecast: 'f64',
    /** Chance that preparations for violence are noticed, 0 to 1. */
    detection: 'f64',
    /** How far armed force by others than the state is deterred, 0 to 1. */
    deterrence: 'f64',
    /** Share of need for food met, 0 to 1. */
    food: 'f64',
    /** Share of need for water met, 0 to 1. */
    water: 'f64',
    /** Share of need for health care met, 0 to 1. */
    health: 'f64',
    /** Share of need for shelter met, 0 to 1. */
    shelter: 'f64',
    /** Share of needs met, all sectors together, 0 to 1: √(worst x mean). */
    needsMet: 'f64',
    /** Share of need for food met as last assessed, 0 to 1. */
    assessedFood: 'f64',
    /** Share of need for water met as last assessed, 0 to 1. */
    assessedWater: 'f64',
    /** Share of need for health care met as last assessed, 0 to 1. */
    assessedHealth: 'f64',
    /** Share of need for shelter met as last assessed, 0 to 1. */
    assessedShelter: 'f64',
    /** Weeks since needs were last assessed. */
    weeksUnassessed: 'f64',
    /** How far agencies can reach people, 0 to 1: roads, rains and violence. */
    access: 'f64',
    /** US$ of relief this week that met a need for food. */
    reliefFood: 'f64',
    /** US$ of relief this week that met a need for water. */
    reliefWater: 'f64',
    /** US$ of relief this week that met a need for health care. */
    reliefHealth: 'f64',
    /** US$ of relief this week that met a need for shelter. */
    reliefShelter: 'f64',
    /** US$ of relief this week beyond what the place could turn into services. */
    duplicated: 'f64',
    /** US$ of relief that unmet needs, in reach or not, could have taken this week and did not get. */
    gap: 'f64',
    /** Roads, wells and clinics in working order, 0 to 1. */
    infrastructure: 'f64',
    /** Civilian-led teams at work, teams. */
    teams: 'f64',
    /** Income per head relative to the country’s mean on the first day. */
    income: 'f64',
    /** Share of adults with paid work, 0 to 1. */
    jobs: 'f64',
    /** How far state administration reaches people, 0 to 1. */
    stateReach: 'f64',
    /** Part of that reach lent by patrols, police and courts near by, which fades without them. */
    reachLent: 'f64',
    /** National police officers. */
    nationalPolice: 'f64',
    /** How far courts work, 0 to 1. */
    courts: 'f64',
    /** Unresolved disputes over land and the like per 1,000 people. */
    disputes: 'f64',
    /** Share of adults trained in settling disputes, 0 to 1. */
    mediators: 'f64',
    /** Trust between groups, 0 to 1. */
    cohesion: 'f64',
    /** Persons who came home over the last half year or so, as a share of people. */
    returnees: 'f64',
    /** Mean alignment of local leaders with the settlement, weighted by authority, -1 (against) to 1. */
    leadersAlignment: 'f64',
    /** Share who tell the mission, of people who know something, over the last weeks. */
    informing: 'f64',
    /** Protests per person and year, over the last weeks. */
    protesting: 'f64',
    /** Share who take part, of people whom a meeting or poll concerns, over the last weeks. */
    takingPart: 'f64',
    /** Deaths by violence per 100,000 people and year, over the last weeks. */
    deathRate: 'f64',
    /** Violence as people feel it, 0 to 1 (full scale). */
    violence: 'f64',
    /** Fatal events a week set off by earlier ones, by expectation. */
    excitation: 'f64',
    /** Persons in the field under commanders based here. */
    fighting: 'f64',
    /** Fatal events by organised groups this week. */
    events: 'f64',
    /** Fatal events a year that fights would bring here at this week's pace, by expectation and without aftershocks. */
    fightRate: 'f64',
    /** Fatal communal clashes a year at this week's pace, by expectation. */
    communalRate: 'f64',
    /** Persons killed by organised groups since the first day. */
    killed: 'f64',
    /** Communal deaths of about a year and not yet counted as reportable, persons. */
    communalDead: 'f64',
    /** Persons killed who are still to be taken from rows, since rows stand for several. */
    unburied: 'f64',
  },

  /** Armed parties to the war. */
  factions: {
    /** What it does, by code: COMPLY, FIGHT or HEDGE. */
    stance: 'u8',
    /** Belief that the settlement will be kept, 0 to 1. */
    commitment: 'f64',
    /** Deterrence its leaders face, 0 to 1. */
    deterrence: 'f64',
    /** Exclusion from power and its rewards, after posts offered, 0 (full partner) to 1 (shut out). */
    exclusion: 'f64',
    /** Share of its force kept in being (paid, commanded, sheltered), 0 to 1. */
    keptInBeing: 'f64',
    /** 1 while it holds the state, else 0. */
    holdsState: 'f64',
    /** Part of its belief left from the first day. */
    beliefFromStart: 'f64',
    /** Part of its belief from carrying out the accord and from accepted polls. */
    beliefFromAccord: 'f64',
    /** Part of its belief from deterrence of the others. */
    beliefFromMission: 'f64',
    /** Belief lost to fights, contested polls, stopped aid, new leaders, exits and riots; not above 0. */
    beliefFromEvents: 'f64',
    /** Inclination of its leader to force, as log hazard. */
    hawkishness: 'f64',
    /** Weeks its leader has led it. */
    weeksLed: 'f64',
    /** Share of its commanders who have broken away, 0 to 1. */
    brokenAway: 'f64',
    /** Resource rents it takes at this week’s price, as a share of all at the first day’s, at most 1. */
    rents: 'f64',
    /** Sum over allies at war of tie x force (10,000 persons they could call, at most 1), 0 to 1. */
    alliesFighting: 'f64',
    /** 1 in a week in which its leader changed, else 0. */
    leaderChanged: 'f64',
    /** 1 once its leaders have taken in that the mission will leave, else 0. */
    exitHeard: 'f64',
    /** Mean grievance of its present and former people, 0 to 1. */
    grievance: 'f64',
    /** Persons expected to answer a call, counted every four weeks. */
    mobilisable: 'f64',
    /** Persons in the field, those hired next door among them. */
    fighting: 'f64',
    /** Persons from next door hired to fight for it. */
    hired: 'f64',
    /** Persons of it who would fight next door for pay, counted every four weeks. */
    forHire: 'f64',
    /** Persons under arms. */
    underArms: 'f64',
    /** Natural logarithm of its hazard of resorting to force, per year. */
    logHazard: 'f64',
    /** Scale of its present fight, or the last: factor on lethality. */
    intensity: 'f64',
    /** 1 if that fight is over a contested result: begun by a party to one that presses, or against who fights over one. */
    contested: 'f64',
    /** 1 while it is an armed party of a camp of a contested result that still presses, both camps having some, else 0. */
    inContest: 'f64',
    /** 1 in the week after it lost a fight, else 0. */
    beaten: 'f64',
    /** Weeks since its present fight began; 0 at peace. */
    weeksFighting: 'f64',
  },

  /** Ties between factions, one row for each ordered pair, row-major. */
  alliances: {
    /** From -1 (enemies) to 1 (allies). */
    tie: 'f64',
  },

  /** Ground held against the state, one row for each faction and district, row-major. */
  holdings: {
    /** Share of the district the faction still holds, 0 to 1. */
    control: 'f64',
  },

  /** Why each faction’s log hazard is what it is: a row for each faction and reason, row-major; rows of a faction sum. */
  reasons: {
    /** What the reason adds to the log hazard of resorting to force. */
    logHazard: 'f64',
  },

  /** Traditional and civic leaders, the same number in each district. */
  leaders: {
    /** District where they live. */
    district: 'u8',
    /** Weight of their word among people, 0 to 1. */
    authority: 'f64',
    /** From -1 (against the settlement) to 1 (for it). */
    alignment: 'f64',
    /** How far the mission has engaged them, 0 to 1. */
    engaged: 'f64',
    /** 1 while mediating disputes, else 0. */
    mediating: 'u8',
  },

  /** Commanders, each of one faction, with people tied to them. */
  commanders: {
    /** Faction they belong to, by index. */
    faction: 'u8',
    /** District they live in and gather their people in. */
    district: 'u8',
    /** Known abuse of civilians by the unit, 0 to 1. */
    abusiveness: 'f64',
    /** 1 while the commander has broken away from the faction, else 0. */
    brokenAway: 'u8',
    /** Hold over followers: factor on their ties, 0.7 to 1.3. */
    authority: 'f64',
    /** 1 while following the faction into a fight, else 0. */
    heeding: 'u8',
    /** Persons tied to the commander, weighted by tie, counted every four weeks. */
    followers: 'f64',
    /** Persons of the commander in the field, those hired next door among them. */
    fighting: 'f64',
  },

  /** Companies of peacekeepers; rows beyond the mission's strength are not deployed. */
  units: {
    /** District where it stands or is bound for, or NONE. */
    district: 'u8',
    /** Soldiers in it. */
    strength: 'f64',
    /** Weeks until a company on the move can act again. */
    transit: 'u8',
    /** Training and equipment, 0 to 1. */
    quality: 'f64',
    /** Weeks since its contingent last rotated. */
    weeksOnDuty: 'u16',
  },

  /** Agencies that deliver relief: UN agencies, NGOs and others. */
  agencies: {
    /** US$ in hand. */
    budget: 'f64',
    /** District it last began a week’s projects in, or NONE. */
    district: 'u8',
    /** Need it last began a week’s projects with (food, water, health, shelter by code), or NONE. */
    sector: 'u8',
    /** US$ received since the first day. */
    received: 'f64',
    /** US$ spent on projects since the first day. */
    spent: 'f64',
    /** US$ of it that met no need. */
    duplicated: 'f64',
    /** US$ spent on meetings and command since the first day. */
    overhead: 'f64',
  },

  /** Donors and groups of donors. */
  donors: {
    /** US$ pledged for reintegration since the first day. */
    pledged: 'f64',
    /** US$ paid for reintegration since the first day. */
    disbursed: 'f64',
    /** US$ pledged for relief since the first day. */
    pledgedRelief: 'f64',
    /** US$ paid for relief since the first day. */
    disbursedRelief: 'f64',
    /** US$ pledged for recovery since the first day. */
    pledgedRecovery: 'f64',
    /** US$ paid for recovery since the first day. */
    disbursedRecovery: 'f64',
    /** How much it cares for the country, 0 to 1: factor on the pace at which it pays what is due. */
    attention: 'f64',
  },

  /** The mission, one row. */
  mission: {
    /** Soldiers in the country. */
    troops: 'f64',
    /** International police officers in the country. */
    police: 'f64',
    /** Soldiers the mandate allows this week, after the exit rule. */
    authorised: 'f64',
    /** Police officers the mandate allows this week, after the exit rule. */
    authorisedPolice: 'f64',
    /** Most soldiers planned in any week so far. */
    peak: 'f64',
    /** Most police officers planned in any week so far. */
    peakPolice: 'f64',
    /** Share of the peak released because benchmarks were met, 0 to 1. */
    released: 'f64',
    /** Share of benchmarks met at the last review, 0 to 1. */
    benchmarksMet: 'f64',
    /** 1 from the first week in which clearly fewer soldiers are authorised than at the peak, else 0. */
    exitAnnounced: 'f64',
    /** Share of the mandate that can be carried out with the effort there is, 0 to 1. */
    clarity: 'f64',
    /** Share of effort that has drifted off the benchmarks, 0 to 1. */
    drift: 'f64',
    /** Soldiers of the rapid-response pool in the country. */
    reserve: 'f64',
    /** Soldiers of the pool able to act, weighted like `force` of the capital, which includes them. */
    reserveForce: 'f64',
    /** Share of plans and data that agencies and mission share, 0 to 1. */
    coordination: 'f64',
  },

  /** The state, one row. */
  state: {
    /** Mean trust of people in the country in the state, 0 to 1. */
    legitimacy: 'f64',
    /** Part of opposition, civil society and women in the settlement, 0 to 1. */
    inclusion: 'f64',
    /** Corruption, 0 (clean) to 1. */
    corruption: 'f64',
    /** Revenue, US$ million a year. */
    revenue: 'f64',
    /** National police officers. */
    police: 'f64',
    /** Soldiers of the new army. */
    army: 'f64',
    /** Reform of the security sector carried out, 0 to 1. */
    reform: 'f64',
  },

  /** Programmes run by mission, agencies and government, one row. */
  programmes: {
    /** Share of the accord carried out, after drift, reform and inclusion, 0 to 1. */
    implementation: 'f64',
    /** Accommodation of losers agreed before a poll, 0 to 1. */
    accommodation: 'f64',
    /** US$ in hand for recovery. */
    recoveryFund: 'f64',
    /** US$ spent on recovery since the first day. */
    recoverySpent: 'f64',
    /** US$ of recovery spent this week that took effect. */
    recoveryEffective: 'f64',
    /** US$ a week that donors pay, smoothed over two months. */
    payments: 'f64',
    /** The same, smoothed over half a year more: what aid is compared with. */
    paymentsBefore: 'f64',
    /** 1 in a week in which payments of donors fell off a cliff, else 0. */
    aidStopped: 'f64',
    /** US$ of relief since the first day that met no need. */
    reliefDuplicated: 'f64',
    /** US$ that agencies spent on meetings and command since the first day. */
    reliefOverhead: 'f64',
    /** Places at disarmament sites not yet taken, persons; below 0 where more came in. */
    ddrPlaces: 'f64',
    /** Persons disarmed since the first day. */
    disarmed: 'f64',
    /** Persons whom the programme claims to have disarmed since the first day. */
    claimed: 'f64',
    /** Women among them, persons. */
    womenDisarmed: 'f64',
    /** Minors among them, persons. */
    childrenDisarmed: 'f64',
    /** Weapons handed in since the first day. */
    weapons: 'f64',
    /** Former fighters taken into the new army since the first day, persons. */
    integrated: 'f64',
    /** Places in the new army not yet taken, persons; below 0 where more came in. */
    armyPlaces: 'f64',
    /** 1 in a week in which people of the programme riot over what they were promised, else 0. */
    riot: 'f64',
    /** Persons who came to a site this week and found no place. */
    turnedAway: 'f64',
    /** US$ in hand for cash and reintegration places. */
    reintegrationFund: 'f64',
    /** US$ in hand for relief. */
    reliefFund: 'f64',
    /** US$ promised to all who disarmed and not yet paid. */
    cashOwed: 'f64',
    /** US$ of cash paid since the first day. */
    cashPaid: 'f64',
    /** US$ paid for reintegration places since the first day. */
    placesPaid: 'f64',
    /** US$ that agencies spent on relief since the first day, meetings and command included. */
    reliefSpent: 'f64',
    /** Persons given a reintegration place since the first day. */
    placed: 'f64',
    /** Seats in convoys for the displaced not yet taken, persons; below 0 where more went. */
    returnSeats: 'f64',
    /** Seats in convoys for refugees not yet taken, persons; below 0 where more went. */
    repatriationSeats: 'f64',
    /** Displaced persons helped home since the first day. */
    helpedHome: 'f64',
    /** Refugees helped home since the first day, persons. */
    repatriated: 'f64',
  },

  /** The country, one row. */
  country: {
    /** Weeks since the first day. */
    week: 'f64',
    /** Log hazard that is this history’s own, drawn once. */
    frailty: 'f64',
    /** Income per head, US$ of 2015. */
    incomePerHead: 'f64',
    /** Confidence of investors, 0 to 1. */
    confidence: 'f64',
    /** War next door as far as it spills over, 0 (none) to 1. */
    neighbourViolence: 'f64',
    /** Stakes that a poll near in time leaves unaccommodated, 0 to 1. */
    pollPressure: 'f64',
    /** How contested the result of a poll of late is, times its stakes, 0 to 1. */
    contestPressure: 'f64',
    /** Share who took part, of people whom the last poll concerned, 0 to 1. */
    turnout: 'f64',
    /** Stakes accommodated at a poll held this week whose result is accepted, 0 to 1; else 0. */
    pollAccepted: 'f64',
    /** Lead of the camp in office over its rival at the last poll, share of votes, -1 to 1. */
    pollLead: 'f64',
    /** Stakes of the last poll if its result was contested, else a small part of them, 0 to 1. */
    contestDegree: 'f64',
    /** Weeks since the last poll; before the first, weeks lived. */
    weeksSincePoll: 'f64',
    /** Persons of civilian status: at home, settled, or out of the programme without a place. */
    civilians: 'f64',
    /** Persons killed by organised groups here in about a year up to last week, as those next door remember it. */
    killedOfLate: 'f64',
    /** War here as those next door see it, 0 (none) to 1. */
    warSeen: 'f64',
    /** Persons who would fight next door for pay, those who do among them. */
    forHire: 'f64',
    /** Persons hired to fight next door and missing here. */
    hiredAway: 'f64',
    /** Persons displaced inside the country. */
    displaced: 'f64',
    /** Refugees abroad, persons. */
    refugees: 'f64',
    /** Persons under arms, in the field or not. */
    underArms: 'f64',
    /** Persons in cantonment, disarmed and not yet released. */
    disarmed: 'f64',
    /** Persons demobilised and without a reintegration place. */
    demobilised: 'f64',
    /** Persons in a reintegration place. */
    reintegrating: 'f64',
    /** Persons reintegrated, or in the new army. */
    reintegrated: 'f64',
    /** Persons killed, as far as rows have been found for them. */
    dead: 'f64',
    /** Persons killed this week in fights, attacks on civilians apart (counted as state-based). */
    stateBasedDeaths: 'f64',
    /** Persons killed this week in attacks on civilians by organised groups (one-sided). */
    oneSidedDeaths: 'f64',
    /** Persons killed this week in communal clashes and riots of the programme. */
    communalDeaths: 'f64',
    /** Communal deaths that became reportable this week: those of districts with enough of them in about a year. */
    communalReportable: 'f64',
    /** Deaths that happen for each one on the scale of UCDP, drawn once. */
    deathsPerReported: 'f64',
    /** Persons killed since the first day, all channels. */
    killed: 'f64',
  },
} as const;

type TableName = keyof typeof columns;

/** A column of the world, its table first: `people.trust`. */
export type ColumnName = {
  [Name in TableName]: `${Name}.${Extract<keyof (typeof columns)[Name], string>}`;
}[TableName];

type WorldTables = {readonly [Name in keyof typeof columns]: Table<(typeof columns)[Name]>};

/** State of a country: tables of typed arrays in one buffer, and the facts they live by. */
export interface World extends WorldTables {
  readonly facts: Facts;
  /** Everybody on the first day, in the order of the rows of `people`. */
  readonly strata: Strata;
  /** Rows of `people` that bore arms or were attached to those who did: 0 to `everArmed` (excluded). */
  readonly everArmed: number;
  /** Persons that all rows of `people` stand for, in the country or abroad. */
  readonly persons: number;
  readonly buffer: ArrayBuffer;
  /** Names tables, rows and columns; equal layouts hold the same kind of state. */
  readonly layout: string;
}

/**
 * Allocate a world with its facts; `resetWorld` fills it. `people` is the number of agents, from 2,000 up to one per
 * person; throws `invalid people` outside that.
 */
export function createWorld(scenario: Scenario, {people}: {readonly people: number}): World {
  const facts = compileFacts(scenario);
  const strata = strataOf(scenario, facts, people);
  const layout = withCounts({
    people: strata.rows,
    districts: facts.districtNames.length,
    factions: facts.factionNames.length,
    commanders: Object.values(scenario.factions).reduce((sum, faction) => sum + faction.commanders, 0),
    alliances: facts.factionNames.length * facts.factionNames.length,
    holdings: facts.factionNames.length * facts.districtNames.length,
    reasons: facts.factionNames.length * reasons.length,
    leaders: facts.districtNames.length * facts.society.leadersPerDistrict,
    units: Math.ceil(levers.troops.range[1] / facts.companySize),
    agencies: facts.agencies.length,
    donors: facts.donors.length,
    mission: 1,
    state: 1,
    programmes: 1,
    country: 1,
  });
  const {buffer, tables} = allocate(layout);
  return {
    ...tables,
    facts,
    strata,
    everArmed: strata.everArmed,
    persons: strata.persons,
    buffer,
    layout: layoutText(layout),
  };
}

type WorldLayout = {readonly [Name in keyof typeof columns]: {columns: (typeof columns)[Name]; count: number}};

function withCounts(counts: Readonly<Record<keyof typeof columns, number>>): WorldLayout {
  const names = Object.keys(columns) as (keyof typeof columns)[];
  return Object.fromEntries(names.map(name => [name, {columns: columns[name], count: counts[name]}])) as WorldLayout;
}
