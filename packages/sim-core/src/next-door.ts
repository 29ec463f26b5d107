import type {Facts} from './facts.ts';
import type {DatedSeries, Scenario} from './scenario.ts';

/** What one country next door does to this one, [week]. */
export interface Told {
  /** The part of the violence next door that it makes, 0 to 1. */
  readonly violence: Float64Array;
  /** Its refugees here, persons. */
  readonly refugees: Float64Array;
  /** Its people who could be hired to fight here, persons. */
  readonly fighters: Float64Array;
}

/** A listed country next door: what history says of it and what this run is told of it. */
export interface FactsOfNeighbour extends Told {
  readonly name: string;
  /** Share of its refugees abroad who come here. */
  readonly takes: number;
  /** Where they stay, as shares, [district]. */
  readonly hosts: Float64Array;
  readonly history: Told;
}

/**
 * What comes from next door. Like decisions these are inputs of a run, told before the week they belong to begins:
 * by history, by nobody, or by another living world (couple.ts). Mechanisms never write them.
 */
export interface NextDoor {
  /** Violence next door of all countries together as history had it, [week]. */
  readonly history: Float64Array;
  /** The part of it that no listed country made, [week]. */
  readonly others: Float64Array;
  readonly countries: readonly FactsOfNeighbour[];
  /** Persons of this country hired to fight next door, [week]: none but where a living world next door hires them. */
  readonly hiredAway: Float64Array;
}

/** What a run hears from next door where no living world tells it: what history had, or nothing from listed countries. */
export const neighbourhoods = ['history', 'alone'] as const;
export type Neighbourhood = (typeof neighbourhoods)[number];

/** Compile what comes from next door; all is as history had it. */
export function compileNextDoor(
  {neighbours, districts}: Scenario,
  weeks: number,
  held: (series: DatedSeries) => Float64Array,
): NextDoor {
  const toldBy = ({violence, refugees, fighters}: Record<keyof Told, DatedSeries>): Told => ({
    violence: held(violence),
    refugees: held(refugees),
    fighters: held(fighters),
  });
  const countries = Object.entries(neighbours.countries).map(([name, country]) => ({
    name,
    takes: country.takes,
    hosts: Float64Array.from(Object.keys(districts), code => country.hosts[code] ?? 0),
    ...toldBy(country),
    history: toldBy(country),
  }));
  const history = held(neighbours.violence);
  const listed = (week: number): number => countries.reduce((sum, {violence}) => sum + violence[week], 0);
  return {
    history,
    others: history.map((violence, week) => Math.max(0, violence - listed(week))),
    countries,
    hiredAway: new Float64Array(weeks),
  };
}

/** Tell every week of a run what history had come from next door, or that nothing comes from listed countries. */
export function hearFromHistory({neighbourViolence, neighbours}: Facts, neighbourhood: Neighbourhood): void {
  const {history, others, countries, hiredAway} = neighbours;
  const alone = neighbourhood === 'alone';
  neighbourViolence.set(alone ? others : history);
  hiredAway.fill(0);
  for (const country of countries) {
    for (const part of ['violence', 'refugees', 'fighters'] as const) {
      if (alone) country[part].fill(0);
      else country[part].set(country.history[part]);
    }
  }
}

/** Tell one week of a run what comes from a listed country; the violence of all is summed anew. */
export function hearFrom(
  {neighbourViolence, neighbours}: Facts,
  country: FactsOfNeighbour,
  week: number,
  news: {readonly violence: number; readonly refugees: number; readonly fighters: number},
): void {
  country.violence[week] = news.violence;
  country.refugees[week] = news.refugees;
  country.fighters[week] = news.fighters;
  const listed = neighbours.countries.reduce((sum, {violence}) => sum + violence[week], 0);
  neighbourViolence[week] = Math.min(1, neighbours.others[week] + listed);
}
