import {compileFacts, type Facts} from './facts.ts';
import {levers} from './levers.ts';
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
    home: 'u8',
    group: 'u8',
    status: 'u8',
    /** Faction they fought for or were attached to, or NONE. */
    faction: 'u8',
    /** Commander they answer to, or NONE. */
    commander: 'u8',
    /** Tie to commander and peers, 0 to 1: the chance to answer a call, other things being at their reference. */
    tie: 'f32',
    /** 0 (none) to 1. */
    grievance: 'f32',
    /** 0 (none) to 1. */
    fear: 'f32',
    /** Trust in the mission, 0 to 1. */
    trust: 'f32',
    /** Income relative to the country's mean on the first day. */
    livelihood: 'f32',
    /** How strongly they feel what happens to them, 0.5 to 1.5, for good. */
    sensitivity: 'f32',
    /** US$ promised on disarming and not yet paid. */
    owed: 'f64',
    /** Weeks in the programme step they are in. */
    weeksInStatus: 'u16',
  },

  districts: {
    /** Living persons now in the district. */
    persons: 'f64',
    displaced: 'f64',
    grievance: 'f64',
    trust: 'f64',
    /** Soldiers able to act. */
    troops: 'f64',
    police: 'f64',
    /** 0 to 1: how far armed force by non-state actors is deterred. */
    deterrence: 'f64',
    /** Share of needs met, by sector and together, 0 to 1. */
    food: 'f64',
    water: 'f64',
    health: 'f64',
    shelter: 'f64',
    needsMet: 'f64',
    /** Deaths per 100,000 people and year, over the last weeks. */
    deathRate: 'f64',
    /** Violence as people feel it, 0 to 1. */
    violence: 'f64',
    /** Fatal events a week set off by earlier ones. */
    excitation: 'f64',
    /** Persons in the field for any faction. */
    fighting: 'f64',
    /** Fatal events by organised groups this week. */
    events: 'f64',
    /** Persons killed whose row has not yet been found, since rows stand for several. */
    unburied: 'f64',
  },

  factions: {
    stance: 'u8',
    /** Belief that the settlement will be kept, 0 to 1. */
    commitment: 'f64',
    /** Deterrence its leaders face, 0 to 1. */
    deterrence: 'f64',
    exclusion: 'f64',
    keptInBeing: 'f64',
    holdsState: 'f64',
    /** Mean grievance of its present and former people, 0 to 1. */
    grievance: 'f64',
    /** Persons expected to answer a call. */
    mobilisable: 'f64',
    /** Persons in the field. */
    fighting: 'f64',
    /** Persons under arms. */
    underArms: 'f64',
    /** Natural logarithm of its hazard of resorting to force, per year. */
    logHazard: 'f64',
    /** Scale of its present fight. */
    intensity: 'f64',
    /** 1 if its present fight began over a contested result. */
    contested: 'f64',
    weeksFighting: 'f64',
  },

  commanders: {
    faction: 'u8',
    district: 'u8',
    /** Hold over followers: factor on their ties. */
    authority: 'f64',
    /** 1 while following the faction into a fight. */
    heeding: 'u8',
    /** Persons tied to the commander, weighted by tie. */
    followers: 'f64',
    /** Persons of the commander in the field. */
    fighting: 'f64',
  },

  /** Companies of peacekeepers; rows beyond the mission's strength are not deployed. */
  units: {
    district: 'u8',
    strength: 'f64',
    /** Weeks until a company on the move can act again. */
    transit: 'u8',
  },

  /** US$ since the first day. */
  donors: {
    pledged: 'f64',
    disbursed: 'f64',
    pledgedRelief: 'f64',
    disbursedRelief: 'f64',
  },

  /** The mission, one row. */
  mission: {
    /** Soldiers in the country. */
    troops: 'f64',
    police: 'f64',
  },

  /** Programmes run by mission, agencies and government, one row; totals since the first day. */
  programmes: {
    implementation: 'f64',
    accommodation: 'f64',
    /** Places at disarmament sites not yet taken, persons. */
    ddrPlaces: 'f64',
    disarmed: 'f64',
    /** Persons who came to a site this week and found no place. */
    turnedAway: 'f64',
    /** US$ in hand for cash and reintegration places. */
    reintegrationFund: 'f64',
    /** US$ in hand for relief. */
    reliefFund: 'f64',
    /** US$ promised to all who disarmed and not yet paid. */
    cashOwed: 'f64',
    cashPaid: 'f64',
    placesPaid: 'f64',
    reliefSpent: 'f64',
    placed: 'f64',
    /** Seats in convoys home not yet taken, persons. */
    returnSeats: 'f64',
    repatriationSeats: 'f64',
    helpedHome: 'f64',
    repatriated: 'f64',
  },

  /** The country, one row. */
  country: {
    week: 'f64',
    /** Log hazard that is this history's own, drawn once. */
    frailty: 'f64',
    incomePerHead: 'f64',
    neighbourViolence: 'f64',
    /** Living persons by what became of them. */
    civilians: 'f64',
    displaced: 'f64',
    refugees: 'f64',
    underArms: 'f64',
    disarmed: 'f64',
    demobilised: 'f64',
    reintegrating: 'f64',
    reintegrated: 'f64',
    dead: 'f64',
    /** Persons killed this week, by channel. */
    stateBasedDeaths: 'f64',
    oneSidedDeaths: 'f64',
    communalDeaths: 'f64',
    /** Persons killed since the first day. */
    killed: 'f64',
  },
} as const;

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
    units: Math.ceil(levers.troops.range[1] / facts.companySize),
    donors: facts.donors.length,
    mission: 1,
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
