import {fr, type LanguageName} from '@postbellum/viz/language';
import type {WhyPlan} from '../address/address.ts';

/** The tab of why factions resort to force. */
export interface WhyWords {
  readonly faction: string;
  readonly plan: string;
  readonly plans: Readonly<Record<WhyPlan, string>>;
  /** Factions by name; their own titles where absent. */
  readonly factions: Readonly<Record<string, string>>;
  readonly about: string;
}

const english: WhyWords = {
  faction: 'Faction',
  plan: 'Show',
  plans: {a: 'Plan A', b: 'Plan B', difference: 'Plan B less plan A'},
  factions: {},
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
  about: fr`Pourquoi, dans le modèle, une faction est plus ou moins près de recourir à la force : les raisons dont son risque instantané est fait.`,
};

export const whyWords: Readonly<Record<LanguageName, WhyWords>> = {en: english, fr: french};
