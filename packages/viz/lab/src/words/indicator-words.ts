import {type IndicatorName, indicators} from '@postbellum/sim-core';
import {english as english_, fr, french as french_, type LanguageName} from '@postbellum/viz/language';
import type {IndicatorGroup} from '../address/indicator-groups.ts';

/** The tab of indicators. */
export interface IndicatorWords {
  readonly choose: string;
  readonly groups: Readonly<Record<IndicatorGroup, string>>;
  /** Titles, and units as charts write them; `share` is put into words by the chart. */
  readonly indicators: Readonly<Record<IndicatorName, {readonly title: string; readonly unit: string}>>;
  readonly firstRuns: (kept: number, runs: number) => string;
}

const english: IndicatorWords = {
  choose: 'Indicator',
  groups: {
    people: 'People',
    relief: 'Relief',
    groups: 'Armed groups',
    violence: 'Violence',
    mission: 'The mission',
    state: 'The state',
  },
  indicators,
  firstRuns: (kept, runs) =>
    `Of the first ${english_.number(kept)} of ${english_.number(runs)} histories: of more, months are not kept.`,
};

const persons = 'personnes';
const french: IndicatorWords = {
  choose: 'Indicateur',
  groups: {
    people: 'Population',
    relief: 'Aide humanitaire',
    groups: 'Groupes armés',
    violence: 'Violences',
    mission: 'La mission',
    state: 'L’État',
  },
  indicators: {
    troops: {title: 'soldats de la paix', unit: persons},
    police: {title: 'policiers internationaux', unit: persons},
    deterrence: {title: 'dissuasion ressentie par les chefs, moyenne des factions', unit: 'share'},
    commitment: {title: 'confiance dans l’accord, moyenne des factions', unit: 'share'},
    logHazard: {title: 'logarithme du risque de recours à la force, moyenne des factions', unit: 'log 1/an'},
    underArms: {title: 'personnes sous les armes', unit: persons},
    mobilisable: {title: 'personnes qui répondraient à un appel aux armes', unit: persons},
    fighting: {title: 'combattants en campagne', unit: persons},
    factionsFighting: {title: 'factions qui combattent', unit: 'factions'},
    disarmed: {title: 'personnes désarmées depuis le début', unit: persons},
    disarmedClaimed: {title: 'personnes que le programme dit avoir désarmées', unit: persons},
    waitingForReintegration: {title: 'démobilisés sans place de réintégration', unit: persons},
    displaced: {title: 'déplacés dans le pays', unit: persons},
    displacedRegistered: {title: 'déplacés enregistrés', unit: persons},
    assistedReturns: {title: 'déplacés aidés à rentrer depuis le début', unit: persons},
    refugees: {title: 'réfugiés à l’étranger', unit: persons},
    hostedRefugees: {title: 'réfugiés venus des pays voisins', unit: persons},
    hiredFighters: {title: 'combattants recrutés dans les pays voisins', unit: persons},
    needsMet: {title: 'besoins couverts, moyenne des habitants', unit: 'share'},
    trustInMission: {title: 'confiance dans la mission, moyenne des habitants', unit: 'share'},
    grievance: {title: 'griefs, moyenne des habitants', unit: 'share'},
    benchmarksMet: {title: 'objectifs atteints au dernier examen', unit: 'share'},
    drift: {title: 'efforts de la mission hors de ses objectifs', unit: 'share'},
    nationalPolice: {title: 'policiers nationaux', unit: persons},
    army: {title: 'soldats de la nouvelle armée', unit: persons},
    stateReach: {title: 'présence de l’État, moyenne des habitants', unit: 'share'},
    corruption: {title: 'corruption de l’État', unit: 'share'},
    trustInState: {title: 'confiance dans l’État, moyenne des habitants', unit: 'share'},
    rentsHeld: {title: 'terrains riches en ressources tenus par des factions', unit: 'share'},
    disputes: {title: 'litiges non résolus', unit: 'pour 1 000 habitants'},
    cohesion: {title: 'confiance entre groupes, moyenne des habitants', unit: 'share'},
    incomePerHead: {title: 'revenu par habitant', unit: 'US$ de 2015'},
    reliefDuplicated: {title: 'aide qui n’a couvert aucun besoin depuis le début', unit: 'US$'},
    reliefGap: {title: 'besoins d’aide non couverts', unit: 'US$/semaine'},
    stateBasedDeaths: {title: 'morts de combats où l’État est partie', unit: 'personnes/semaine'},
    oneSidedDeaths: {title: 'morts de violences contre des civils', unit: 'personnes/semaine'},
    communalDeaths: {title: 'morts de violences entre communautés', unit: 'personnes/semaine'},
  },
  firstRuns: (kept, runs) =>
    fr`Sur les ${french_.number(kept)} premières histoires de ${french_.number(runs)} : des autres, les mois ne sont pas gardés.`,
};

export const indicatorWords: Readonly<Record<LanguageName, IndicatorWords>> = {en: english, fr: french};
