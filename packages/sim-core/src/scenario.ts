import type {IsoDate} from './calendar.ts';
import type {LeverName} from './lever-names.ts';
import type {Plan} from './plan.ts';
import type {Source} from './source.ts';

/** A value known on a date. */
export interface Dated {
  readonly on: IsoDate;
  readonly value: number;
}

/** Values known on rising dates. Its reader says whether it is held (step) or joined (linear) between them. */
export type DatedSeries = readonly Dated[];

/** Shares by name; names absent count as 0. */
export type Shares<Name extends string = string> = Readonly<Partial<Record<Name, number>>>;

/** A county, department or zone. */
export interface District<
  DistrictCode extends string,
  FactionName extends string,
  Group extends string,
  CampName extends string,
> {
  readonly name: string;
  /** Persons in the country whose home it is on the first day; refugees abroad come on top. */
  readonly population: number;
  readonly areaKm2: number;
  /** Degrees north of its capital town. */
  readonly latitude: number;
  /** Degrees east of its capital town. */
  readonly longitude: number;
  /** Share of its people living in towns, 0 to 1. */
  readonly urbanShare: number;
  /** Kilometres by road from the capital of the country. */
  readonly roadKm: number;
  readonly neighbours: readonly DistrictCode[];
  /** Share of each ethnic group among its people; what is missing to 1 belongs to no listed group. */
  readonly groups: Shares<Group>;
  /** Share of the vote of each political camp where people vote freely; what is missing to 1 goes to no listed camp. */
  readonly votes: Shares<CampName>;
  /** Share of the district each faction holds on the first day. */
  readonly control: Shares<FactionName>;
  /** Deficit of basic services relative to the country, 0 (best served) to 1 (worst served). */
  readonly deficit: number;
  /** Resources that whoever holds the ground can loot, 0 (none) to 1 (most of any district). */
  readonly lootable: number;
  /** Conflict over land relative to the worst district, 0 to 1. */
  readonly landConflict: number;
}

/** A political camp: those who stand behind one side in polls. */
export interface Camp<FactionName extends string> {
  readonly title: string;
  /** Armed parties that would fight for it. */
  readonly armed: readonly FactionName[];
}

/** An armed party to the war. */
export interface Faction<DistrictCode extends string = string, FactionName extends string = string> {
  readonly title: string;
  /** Persons under arms on the first day. */
  readonly fighters: number;
  /** Persons attached to it without bearing arms who can claim to be fighters when a programme opens. */
  readonly associates: number;
  /** Number of commanders who control its fighters. */
  readonly commanders: number;
  /** Where its commanders live, as shares; empty where they live among the people it recruits from. */
  readonly bases: Shares<DistrictCode>;
  /** Factions on its side on the first day. */
  readonly alliedWith: readonly FactionName[];
  /** 1 while it holds the state, else 0; held between dates. */
  readonly holdsState: DatedSeries;
  /** Share of its force kept in being (paid, commanded, sheltered), 0 to 1; held between dates. */
  readonly keptInBeing: DatedSeries;
  /** Exclusion from power and its rewards, 0 (full partner) to 1 (shut out); held between dates. */
  readonly exclusion: DatedSeries;
}

/** A national poll between two camps. Whether its result is contested follows from the state of the country then. */
export interface Election<CampName extends string = string> {
  /** Day of the decisive round. */
  readonly on: IsoDate;
  readonly label: string;
  /** What the winner takes, 0 to 1. */
  readonly stakes: number;
  /** The two camps that stand, the one in office first. */
  readonly between: readonly [CampName, CampName];
  /** By how much the first was ahead of the second, share of votes, -1 to 1; each history draws its own about it. */
  readonly lead: number;
}

/** A donor or group of donors and its part of what all pledge. */
export interface Donor {
  readonly title: string;
  /** Share of all reintegration money, 0 to 1; shares of all donors sum to 1. */
  readonly reintegrationShare: number;
  /** Share of all relief money, 0 to 1; shares of all donors sum to 1. */
  readonly reliefShare: number;
  /** Share of all recovery money, 0 to 1; shares of all donors sum to 1. */
  readonly recoveryShare: number;
}

/** An agency, fund or group of NGOs that delivers relief. */
export interface Agency {
  readonly title: string;
  /** Share of all relief money it spends, 0 to 1; shares of all agencies sum to 1. */
  readonly share: number;
}

/** A condition for the mission to leave, reviewed on schedule. */
export interface Benchmark {
  readonly name: string;
  readonly title: string;
  /**
   * Met where it is true: names of indicators, numbers, + - * /, comparisons, `and`, `or`, `not`, parentheses, `min`,
   * `max` and `abs`.
   */
  readonly expression: string;
}

/** A shock to growth from outside: prices, an epidemic. */
export interface EconomicShock {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly title: string;
  /** What it adds to growth of income per head while it lasts, share per year. */
  readonly growth: number;
}

/** What history says came from one country next door. */
export interface NeighbourCountry<DistrictCode extends string = string> {
  readonly title: string;
  /** The part of the violence next door that this country made, 0 to 1; held between dates. */
  readonly violence: DatedSeries;
  /** Its refugees here, persons; held between dates. */
  readonly refugees: DatedSeries;
  /** Where they stay, as shares. */
  readonly hosts: Shares<DistrictCode>;
  /** Share of its refugees abroad who come here, 0 to 1. */
  readonly takes: number;
  /** Its people who could be hired to fight here, persons; held between dates. */
  readonly fighters: DatedSeries;
}

/** Something that happened, for charts and case notes. Effects come from the other facts, never from here. */
export interface TimelineEvent<DistrictCode extends string = string> {
  readonly on: IsoDate;
  readonly kind: string;
  readonly label: string;
  readonly district?: DistrictCode;
  /** Worth a numbered marker on a national chart. */
  readonly headline?: boolean;
}

/** A record to compare the simulation with. The simulation never reads it. */
export interface ObservedSeries {
  /** Name of the indicator it is compared with. */
  readonly indicator: string;
  readonly title: string;
  readonly unit: string;
  /** Accepted distance from each value, as a share of it. */
  readonly points: readonly (Dated & {readonly tolerance: number})[];
}

/**
 * A country after a civil war as data: one serialisable literal without functions. It holds facts alone; how people
 * and factions behave is the same in every scenario and lives with the mechanisms.
 */
export interface Scenario<
  DistrictCode extends string = string,
  FactionName extends string = string,
  Group extends string = string,
  CampName extends string = string,
> {
  readonly schemaVersion: 1;
  /** Short name in kebab-case, used on the command line. */
  readonly name: string;
  readonly title: string;
  /** First day simulated: the day the accord was signed or took effect. */
  readonly start: IsoDate;
  /** Last day simulated. */
  readonly end: IsoDate;
  /** District of the capital. */
  readonly capital: DistrictCode;
  readonly groups: readonly Group[];
  readonly districts: Readonly<Record<DistrictCode, District<DistrictCode, FactionName, Group, CampName>>>;
  readonly factions: Readonly<Record<FactionName, Faction<DistrictCode, FactionName>>>;
  readonly camps: Readonly<Record<CampName, Camp<FactionName>>>;
  readonly economy: {
    /** Gross domestic product per head on the first day, US$ of 2015. */
    readonly incomePerHead: number;
    /** The same before the war. */
    readonly incomeBeforeWar: number;
    readonly shocks: readonly EconomicShock[];
    /** Price of what can be looted relative to the first day; held between dates. */
    readonly lootablePrice: DatedSeries;
    /** Months in which roads are hardly passable, 1 to 12. */
    readonly wetMonths: readonly number[];
  };
  readonly state: {
    /** How far state administration reaches people on the first day, mean of the country, 0 to 1. */
    readonly reach: number;
    /** National police officers fit for duty on the first day. */
    readonly police: number;
    /** Soldiers of the state's new army on the first day. */
    readonly army: number;
    /** 0 (clean) to 1, on the first day. */
    readonly corruption: number;
    /** How far courts work on the first day, 0 to 1. */
    readonly courts: number;
    /** Trust of people in the state on the first day, 0 to 1. */
    readonly trust: number;
  };
  readonly society: {
    /** Traditional and civic leaders in each district whose word counts. */
    readonly leadersPerDistrict: number;
    /** Unresolved disputes per 1,000 people on the first day. */
    readonly disputes: number;
    /** Trust between groups on the first day, 0 to 1. */
    readonly cohesion: number;
  };
  readonly neighbours: {
    /**
     * Armed violence next door, 0 (none) to 1 (war), all countries together and before peacekeepers there damp it; held
     * between dates.
     */
    readonly violence: DatedSeries;
    /** What single countries next door had to do with it, by the names of their scenarios; none need be listed. */
    readonly countries: Readonly<Record<string, NeighbourCountry<DistrictCode>>>;
  };
  readonly displacement: {
    /** Persons displaced inside the country on the first day. */
    readonly displaced: number;
    /** Home districts of the displaced and of refugees. */
    readonly origins: Shares<DistrictCode>;
    /** Districts where the displaced live. */
    readonly locations: Shares<DistrictCode>;
    /** Persons who are refugees abroad on the first day, on top of the population of the districts. */
    readonly abroad: number;
    /** Day from which those still displaced count as settled where they live, as the authorities declared. */
    readonly settledFrom: IsoDate;
    /** Day from which those still abroad lose refugee status (cessation clause). */
    readonly cessationFrom: IsoDate;
  };
  /** Share of the country's needs met on the first day, 0 to 1. */
  readonly coverage: {
    readonly food: number;
    readonly water: number;
    readonly health: number;
    readonly shelter: number;
  };
  readonly mission: {
    readonly title: string;
    /** Soldiers in one company, the unit that is moved between districts. */
    readonly companySize: number;
    /** Soldiers in the country on the first day. */
    readonly troops: number;
    /** Weeks between two reviews of the mandate. */
    readonly reviewWeeks: number;
    readonly benchmarks: readonly Benchmark[];
    /** Where soldiers stood: shares by district, held between dates. */
    readonly deployment: readonly {readonly on: IsoDate; readonly shares: Shares<DistrictCode>}[];
  };
  readonly ddr: {
    /** Cost of one reintegration place, US$. */
    readonly placeCost: number;
    /** Weeks between disarming and demobilisation (cantonment). */
    readonly cantonmentWeeks: number;
    /** Weeks a reintegration place lasts (training, schooling, public works). */
    readonly reintegrationWeeks: number;
    /** Share of women among those who bore arms or were attached, 0 to 1. */
    readonly women: number;
    /** Share of minors among them, 0 to 1. */
    readonly children: number;
    /** Weapons per person under arms. */
    readonly weapons: number;
  };
  readonly donors: Readonly<Record<string, Donor>>;
  readonly agencies: Readonly<Record<string, Agency>>;
  readonly elections: readonly Election<CampName>[];
  /** What was decided, lever by lever, as history had it; a plan patches it. */
  readonly decisions: Readonly<Record<LeverName, DatedSeries>>;
  readonly timeline: readonly TimelineEvent<DistrictCode>[];
  /** How what happens shows in registers and data sets. */
  readonly observation: {
    /** Deaths that happened for each one on the scale of UCDP; each history draws its own between the two. */
    readonly deathsPerReported: {readonly low: number; readonly high: number};
    /** Displaced persons registered, per displaced person; held between dates. */
    readonly displacedRegistered: DatedSeries;
    /** Persons the programme claims to disarm, per person it disarms, of those who come from a date on. */
    readonly disarmedClaimed: DatedSeries;
  };
  readonly observed: readonly ObservedSeries[];
  readonly plans: readonly Plan[];
  /**
   * Source of every number and, where given, of events of the timeline, by path. A path names each step with its key; a
   * list item by its date (`on`), `name`, `indicator` or index; `*` stands for any one step and `**` for any number of
   * them. The entry with fewest wildcards wins.
   */
  readonly sources: Readonly<Record<string, Source>>;
}

/**
 * Return the scenario as it is, checking at compile time that districts, factions and groups it refers to exist.
 * Files read at run time are checked by `parseScenario` of `@postbellum/scenarios`.
 */
export function scenario<
  DistrictCode extends string,
  FactionName extends string,
  Group extends string,
  CampName extends string,
>(literal: Scenario<DistrictCode, FactionName, Group, CampName>): Scenario<DistrictCode, FactionName, Group, CampName> {
  return literal;
}
