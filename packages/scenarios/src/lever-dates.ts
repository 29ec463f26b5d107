import {
  afterChange,
  type Change,
  type Dated,
  dateOfDay,
  dayNumber,
  type IsoDate,
  type LeverName,
  levers,
  type Plan,
  type Scenario,
} from '@postbellum/sim-core';

/**
 * A lever as a plan leaves it, on every day on which history or the plan has something to say of it; on what day before
 * and after lies between, the lever says (`between`).
 */
export function leverDates(scenario: Scenario, lever: LeverName, plan?: Plan): readonly Dated[] {
  const history = scenario.decisions[lever];
  const changes = plan?.changes.filter(change => change.lever === lever) ?? [];
  const joined = levers[lever].between === 'linear';
  const turns = changes.flatMap(({from = scenario.start, until}) => (until === undefined ? [from] : [from, until]));
  // A line between two days must end the day before a change takes hold.
  const eves = joined ? turns.map(day => dateOfDay(dayNumber(day) - 1)) : [];
  const days = new Set([...history.map(({on}) => on), ...turns, ...eves].filter(day => day >= history[0].on));
  return [...days].sort().map(on => {
    const value = historyOn(history, on, joined);
    return {on, value: changes.filter(change => holds(change, on)).reduce(afterChange, value)};
  });
}

const holds = ({from = '', until}: Change, on: IsoDate): boolean => on >= from && (until === undefined || on < until);

function historyOn(history: readonly Dated[], on: IsoDate, joined: boolean): number {
  const at = history.findLastIndex(point => point.on <= on);
  const [before, after] = [history[at], history[at + 1]];
  if (!joined || after === undefined) return before.value;
  const share = (dayNumber(on) - dayNumber(before.on)) / (dayNumber(after.on) - dayNumber(before.on));
  return before.value + share * (after.value - before.value);
}
