import {allowedNames, type Finding, itemsOf, shortValue, valueAt} from '@postbellum/scenarios';
import {measureNamed, measureNames, yearsOfMeasure} from '../../sweep/sweep-measure.ts';

/** Measures are ones there are, each once, and look no further ahead than is simulated. */
export function checkMeasures(root: unknown, years: number): readonly Finding[] {
  const names = itemsOf(valueAt(root, ['measures']));
  return names.flatMap((name, index): Finding[] => {
    if (typeof name !== 'string') return [];
    const found = {at: ['measures', index], value: shortValue(name)};
    if (!measureNamed(name)) return [{...found, problem: 'unknown measure', allowed: near(name)}];
    if (names.indexOf(name) < index) return [{...found, problem: 'repeated measure', allowed: 'each once'}];
    return (yearsOfMeasure(name) ?? 0) > years
      ? [
          {
            ...found,
            problem: 'invalid measure',
            allowed: `the sweep simulates ${years} ${years === 1 ? 'year' : 'years'}`,
          },
        ]
      : [];
  });
}

/** The nearest name, or how names are made: there are too many to list. */
function near(name: string): string {
  const meant = /^did you mean (.*?)\?/.exec(allowedNames(name, measureNames))?.[1];
  const all =
    'relapsed, relapsed.5, deaths, deaths.communal, mean.logHazard, peak.displaced, end.underArms and the like';
  return meant === undefined ? all : `did you mean ${meant}? ${all}`;
}
