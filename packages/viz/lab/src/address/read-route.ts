import {engineVersion} from '@postbellum/sim-core';
import {lessonNames} from '../lessons/lesson-names.ts';
import {isCountryPage, type LanguageName, languages, type PageName, pages, type Route} from './address.ts';
import {type LinkFault, shortened} from './fault.ts';
import {linkVersion, type Migration, migrations} from './migrations.ts';

/** A link as far as it can be read without its scenario. */
export interface ReadRoute {
  readonly route: Route;
  /** The keys that are left to read. */
  readonly query: URLSearchParams;
  readonly faults: readonly LinkFault[];
}

/** Longest fragment that is read. */
const longest = 20_000;

/** Reads a fragment; never throws. `preferred` is the language where it names none. */
export function readRoute(
  fragment: string,
  scenarios: readonly string[],
  preferred: LanguageName = 'en',
  known: readonly Migration[] = migrations,
): ReadRoute {
  const faults: LinkFault[] = [];
  const text = fragment.slice(0, longest).replace(/^#?\/?/, '');
  if (fragment.length > longest) faults.push({kind: 'too long', key: '#', value: shortened(fragment)});
  const [path, ...rest] = text.split('?');
  const [first, second = '', third = '', ...more] = path.split('/');
  const language = languages.find(each => each === first) ?? preferred;
  const named = second === '' ? 'start' : pages.find(each => each === second);
  const knownPart = third === '' || isPart(named, third);
  if ((first !== '' && first !== language) || named === undefined || !knownPart || more.some(Boolean)) {
    faults.push({kind: 'unknown page', value: shortened(path)});
  }
  const query = migrated(new URLSearchParams(rest.join('?')), known, faults);
  const scenario = readScenario(query, scenarios, faults);
  if (named !== undefined && named !== 'start' && !isCountryPage(named)) {
    return {route: {page: named, language, ...(third !== '' && knownPart && {part: third})}, query, faults};
  }
  const page = isCountryPage(named) && scenario !== undefined ? named : 'start';
  return {route: {page, language, ...(scenario !== undefined && {scenario})}, query, faults};
}

/** Whether a page has such a part; which terms there are the glossary knows when it is loaded. */
function isPart(page: PageName | undefined, part: string): boolean {
  if (page === 'learn') return lessonNames.some(each => each === part);
  return page === 'glossary' && /^[a-z-]{1,40}$/.test(part);
}

/** Keys of this version; those of a version nobody knows are taken for it. */
function migrated(query: URLSearchParams, known: readonly Migration[], faults: LinkFault[]): URLSearchParams {
  const text = query.get('v') ?? String(linkVersion);
  const last = linkVersion - known.length;
  const version = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  query.delete('v');
  if (!(version >= last && version <= linkVersion)) {
    faults.push({kind: 'unknown version', value: shortened(text)});
    return query;
  }
  return known.slice(version - last).reduce((keys, migrate) => migrate(keys), query);
}

function readScenario(query: URLSearchParams, scenarios: readonly string[], faults: LinkFault[]): string | undefined {
  const text = query.get('s');
  query.delete('s');
  if (text === null) return undefined;
  const [name, engine] = text.split('@');
  const scenario = scenarios.find(each => each === name);
  if (scenario === undefined) faults.push({kind: 'unknown scenario', value: shortened(text)});
  else if (engine !== undefined && engine !== engineVersion) {
    faults.push({kind: 'other engine', value: shortened(engine), engine: engineVersion});
  }
  return scenario;
}
