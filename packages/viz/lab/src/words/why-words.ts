import type {ReasonName} from '@postbellum/sim-core';
import {fr, type LanguageName} from '@postbellum/viz/language';
import type {WhyPlan} from '../address/address.ts';

/** The tab of why factions resort to force. */
export interface WhyWords {
  readonly faction: string;
  readonly plan: string;
  readonly plans: Readonly<Record<WhyPlan, string>>;
  /** Factions by name and reasons; their own titles where absent. */
  readonly factions: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Partial<Record<ReasonName, string>>>;
  readonly about: string;
}

const english: WhyWords = {
  faction: 'Faction',
  plan: 'Show',
  plans: {a: 'Plan A', b: 'Plan B', difference: 'Plan B less plan A'},
  factions: {},
  reasons: {},
  about: 'Why the model has a faction come near to resorting to force: the reasons that its hazard is made of.',
};

const french: WhyWords = {
  faction: 'Faction',
  plan: 'Montrer',
  plans: {a: 'Plan A', b: 'Plan B', difference: 'Plan B moins plan A'},
  factions: {
    gol: fr`Ancien gouvernement du Libéria : armée, milices et paramilitaires`,
    lurd: 'Libériens unis pour la réconciliation et la démocratie (LURD)',
    model: 'Mouvement pour la démocratie au Libéria (MODEL)',
    fds: fr`Forces du gouvernement : armée, gendarmerie et police`,
    fn: 'Forces nouvelles (FN), dès mars 2011 noyau des forces républicaines (FRCI)',
    militias: 'Milices du côté du gouvernement',
    army: 'Armée de Tessera',
    squares: 'Mouvement des Carrés',
    triangles: 'Front des Triangles',
  },
  reasons: {
    baseline: 'niveau de base de toute faction',
    population: 'taille de la population',
    frailty: 'ce que le modèle laisse de côté, tiré une fois',
    stock: 'personnes qui répondraient à un appel',
    disbelief: 'aucune confiance dans l’accord',
    beliefFromStart: 'confiance restée du premier jour de l’accord',
    beliefFromAccord: 'confiance née de l’application de l’accord',
    beliefFromMission: 'confiance née de la dissuasion des autres',
    beliefFromEvents: 'confiance perdue par les événements',
    exclusion: 'exclusion du pouvoir',
    deterrence: 'dissuasion ressentie par ses chefs',
    grievance: 'griefs de sa population',
    rents: 'rentes tirées des ressources',
    leader: 'penchant de son chef',
    splits: 'commandants qui ont fait scission',
    alliances: 'alliés en guerre',
    attacked: 'adversaires en guerre',
    neighbours: 'guerre chez le voisin',
    poll: 'scrutin sans arrangement',
    contest: 'résultat contesté entre camps armés',
    income: 'revenu par habitant',
  },
  about: fr`Pourquoi, dans le modèle, une faction est plus ou moins près de recourir à la force : les raisons dont son risque instantané est fait.`,
};

export const whyWords: Readonly<Record<LanguageName, WhyWords>> = {en: english, fr: french};
