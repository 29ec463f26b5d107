import type {UcdpSpell} from './ucdp-spell.ts';

/** Relapses in each peace-year and spells at risk in it; index 0 is year 1, in which no relapse can be seen. */
export interface LifeTable {
  readonly events: readonly number[];
  readonly atRisk: readonly number[];
}

/** Counts spells; `units` picks some, perhaps the same one several times. Spells that are undefined have no peace. */
export function lifeTable(spells: readonly (UcdpSpell | undefined)[], units?: Int32Array): LifeTable {
  const years = Math.max(0, ...spells.map(spell => spell?.years ?? 0));
  const events = new Array<number>(years).fill(0);
  const atRisk = new Array<number>(years).fill(0);
  const count = units?.length ?? spells.length;
  for (let unit = 0; unit < count; unit++) {
    const spell = spells[units ? units[unit] : unit];
    if (!spell) continue;
    const last = spell.relapse ?? spell.years;
    for (let year = 1; year <= last; year++) atRisk[year - 1]++;
    if (spell.relapse !== undefined) events[spell.relapse - 1]++;
  }
  return {events, atRisk};
}

/**
 * Discrete Kaplan-Meier: share of peaces that hold through the year, as evidence.md A1 computes it; 0 once all are lost,
 * NaN after the years seen.
 */
export function survival({events, atRisk}: LifeTable, year: number): number {
  if (year > atRisk.length) return Number.NaN;
  let share = 1;
  for (let each = 0; each < year; each++) if (events[each] > 0) share *= 1 - events[each] / atRisk[each];
  return share;
}

/** Relapses in peace-years `from` to `to`, both included, and years at risk in them. Years not seen count nothing. */
export function countedOver(
  {events, atRisk}: LifeTable,
  [from, to]: readonly [number, number],
): {readonly events: number; readonly exposure: number} {
  const total = (values: readonly number[]): number => values.slice(from - 1, to).reduce((sum, each) => sum + each, 0);
  return {events: total(events), exposure: total(atRisk)};
}

/** Pooled hazard per year over peace-years `from` to `to`, both included; NaN where not all of them were seen. */
export function pooledHazard(table: LifeTable, years: readonly [number, number]): number {
  if (years[1] > table.atRisk.length) return Number.NaN;
  const {events, exposure} = countedOver(table, years);
  return events / exposure;
}

/** Cumulative hazard over the years after `from` up to and with `to`: -ln of the share that holds between. */
export function cumulativeHazard(table: LifeTable, to: number, from = 1): number {
  return -Math.log(survival(table, to) / survival(table, from));
}
