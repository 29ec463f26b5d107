import type {Channel, IndicatorName, ReasonName, Source} from '@postbellum/sim-core';
import {utc} from './dates.ts';
import {french, type LanguageName} from './language.ts';

/** Indicators of the model as French charts name them, whatever title the data have. */
const indicators: Readonly<Record<IndicatorName, string>> = {
  troops: 'soldats de la paix',
  police: 'police internationale',
  deterrence: 'dissuasion face aux chefs, en moyenne des factions',
  commitment: 'confiance dans l’accord, en moyenne des factions',
  logHazard: 'logarithme du risque de recours à la force, en moyenne des factions',
  underArms: 'personnes sous les armes',
  mobilisable: 'personnes qui répondraient à un appel aux armes',
  fighting: 'combattants en campagne',
  factionsFighting: 'factions qui combattent',
  disarmed: 'personnes désarmées depuis le début',
  disarmedClaimed: 'personnes que le programme dit avoir désarmées',
  waitingForReintegration: 'démobilisés sans place de réintégration',
  displaced: 'personnes déplacées dans le pays',
  displacedRegistered: 'personnes déplacées, telles qu’enregistrées',
  assistedReturns: 'déplacés aidés à rentrer depuis le début',
  refugees: 'réfugiés à l’étranger',
  hostedRefugees: 'réfugiés venus d’un pays voisin',
  hiredFighters: 'combattants recrutés dans un pays voisin',
  needsMet: 'besoins couverts, en moyenne de la population',
  trustInMission: 'confiance envers la mission, en moyenne de la population',
  grievance: 'griefs, en moyenne de la population',
  benchmarksMet: 'critères remplis au dernier examen',
  drift: 'efforts de la mission hors de ses critères',
  nationalPolice: 'policiers nationaux',
  army: 'soldats de la nouvelle armée',
  stateReach: 'présence de l’État, en moyenne de la population',
  corruption: 'corruption de l’État',
  trustInState: 'confiance envers l’État, en moyenne de la population',
  rentsHeld: 'terrains à piller aux mains des factions',
  disputes: 'différends non réglés',
  cohesion: 'confiance entre groupes, en moyenne de la population',
  incomePerHead: 'revenu par habitant',
  reliefDuplicated: 'aide qui n’a couvert aucun besoin depuis le début',
  reliefGap: 'besoins d’aide non couverts',
  stateBasedDeaths: 'morts des combats où l’État est partie',
  oneSidedDeaths: 'morts des attaques contre des civils',
  communalDeaths: 'morts des combats entre communautés',
};

/** Reasons of a faction to resort to force, the same way. */
const reasons: Readonly<Record<ReasonName, string>> = {
  baseline: 'niveau de base de toute faction',
  population: 'taille de la population',
  frailty: 'ce que le modèle ignore, tiré une fois',
  stock: 'personnes qui répondraient à un appel',
  disbelief: 'manque de confiance dans l’accord',
  beliefFromStart: 'confiance qui reste du premier jour de l’accord',
  beliefFromAccord: 'confiance due à l’application de l’accord',
  beliefFromMission: 'confiance due à la dissuasion des autres',
  beliefFromEvents: 'confiance perdue à cause d’événements',
  exclusion: 'exclusion du pouvoir',
  deterrence: 'dissuasion face à ses chefs',
  grievance: 'griefs des siens',
  rents: 'rentes de ressources qu’elle perçoit',
  leader: 'penchant de son chef',
  splits: 'commandants qui ont fait scission',
  alliances: 'alliés en guerre',
  attacked: 'adversaires en guerre',
  neighbours: 'guerre dans un pays voisin',
  poll: 'scrutin sans place faite aux perdants',
  contest: 'résultat contesté entre camps armés',
  income: 'revenu par habitant',
};

/** Those who trust and are trusted, by key. Factions are named as the data name them. */
const actors = {
  people: 'la population',
  mission: 'la mission',
  state: 'l’État',
  groups: 'les autres groupes',
  settlement: 'l’accord',
};

const units: Readonly<Record<string, string>> = {
  persons: 'personnes',
  share: 'part',
  'share of histories': 'part des histoires possibles',
  'percentage points': 'points de pourcentage',
  years: 'ans',
  weeks: 'semaines',
  deaths: 'morts',
  'persons/week': 'personnes par semaine',
  US$: 'dollars',
  'US$/week': 'dollars par semaine',
  'US$ of 2015': 'dollars de 2015',
  'per 1,000 people': 'pour 1\u202F000 habitants',
  '1/year': '1/an',
  'log hazard': 'log du risque',
  'log 1/year': 'log 1/an',
  'times the plan': 'fois le plan',
};

const inRecord = (names: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(names, name) ? names[name] : undefined;

interface Titled {
  readonly title: string;
}

const titledBy = <Item extends Titled>(item: Item, title: string | undefined): Item =>
  title === undefined ? item : {...item, title};

/** An indicator with its title in a language: one that the model does not record keeps that of the data. */
export const indicatorIn = <Item extends Titled & {readonly name: string}>(item: Item, locale: LanguageName): Item =>
  locale === 'fr' ? titledBy(item, inRecord(indicators, item.name)) : item;

/** The same of a reason. */
export const reasonIn = <Item extends Titled & {readonly name: string}>(item: Item, locale: LanguageName): Item =>
  locale === 'fr' ? titledBy(item, inRecord(reasons, item.name)) : item;

/** The same of somebody who trusts or is trusted. */
export const actorIn = <Item extends Titled & {readonly key: string}>(item: Item, locale: LanguageName): Item =>
  locale === 'fr' ? titledBy(item, inRecord(actors, item.key)) : item;

/** The same of a measure over the time simulated; one without a name keeps its title. */
export const measureIn = <Item extends Titled & {readonly name?: string}>(
  item: Item,
  locale: LanguageName,
  time: {readonly start: string; readonly end: string},
): Item => (locale === 'fr' && item.name !== undefined ? titledBy(item, measureTitle(item.name, time)) : item);

/** A unit as charts write it. */
export const unitIn = (unit: string, locale: LanguageName): string =>
  (locale === 'fr' ? inRecord(units, unit) : undefined) ?? unit;

/** How a number is known, as charts say it before its source. */
const sourceKinds: Readonly<Record<Source['kind'], string>> = {
  cited: 'cité',
  calibrated: 'calibré',
  estimated: 'estimé',
  assumed: 'supposé',
};

/** A source with how it is known in a language; the rest stays as it was written. */
export function sourceIn(source: string, locale: LanguageName): string {
  const [kind] = source.split(': ', 1);
  const known = locale === 'fr' ? inRecord(sourceKinds, kind) : undefined;
  return known === undefined ? source : `${known}${french.colon}${source.slice(kind.length + 2)}`;
}

function measureTitle(name: string, {start, end}: {readonly start: string; readonly end: string}): string | undefined {
  const [kind, of, period] = name.split('.');
  if (kind === 'resumed') return 'reprise du conflit armé';
  if (kind === 'relapsed') {
    const simulated = Math.round((utc(end).getTime() - utc(start).getTime()) / (36.525 * 86_400_000)) / 10;
    return `reprise du conflit en ${french.counted(of === undefined ? simulated : Number(of), {one: 'an', many: 'ans'})}`;
  }
  if (kind === 'reportedDeaths') {
    if (of === undefined) return 'morts signalés, dus à des groupes organisés';
    return `au moins ${french.number(Number(of))} morts signalés en un ${period === 'month' ? 'mois' : 'an'}`;
  }
  if (kind === 'deaths') return of === undefined ? 'morts des violences' : inRecord(deaths, of);
  if (of === undefined) return inRecord(indicators, kind);
  // After a comma stands whose mean it is.
  const [what] = (inRecord(indicators, of) ?? '').split(', ');
  const read = inRecord(readings, kind);
  return what === '' || read === undefined ? undefined : `${what}, ${read}`;
}

/** Deaths by the kind of violence. */
const deaths: Readonly<Record<Channel, string>> = {
  'state-based': indicators.stateBasedDeaths,
  'one-sided': indicators.oneSidedDeaths,
  communal: indicators.communalDeaths,
};

/** What is read of an indicator over time. */
const readings = {mean: 'en moyenne', peak: 'au plus haut', end: 'à la fin'};
