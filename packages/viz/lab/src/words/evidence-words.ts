import {fr, type LanguageName} from '@postbellum/viz/language';
import type {SourceKind} from '../evidence/declared.ts';
import type {StoredFinding, StoredValidation} from '../evidence/stored-validation.ts';

export interface EvidenceWords {
  readonly title: string;
  readonly lead: string;
  /** Which texts stay in the language they were written in. */
  readonly originals?: string;
  readonly assumptions: (assumed: number, all: number) => string;
  readonly countTitle: string;
  readonly kind: string;
  readonly settings: string;
  readonly meaning: string;
  readonly kindMeanings: Readonly<Record<SourceKind, string>>;
  readonly parameters: string;
  readonly show: string;
  readonly all: string;
  readonly count: (count: number) => string;
  readonly range: string;
  readonly levers: string;
  readonly leversLead: string;
  readonly validation: string;
  readonly validationLead: string;
  readonly size: (stored: Omit<StoredValidation, 'findings'>) => string;
  readonly tally: (counts: Readonly<Record<StoredFinding['verdict'], number>>) => string;
  readonly scopes: Readonly<Record<StoredFinding['scope'], string>>;
  readonly columns: readonly [pattern: string, value: string, band: string, verdict: string, grade: string];
  readonly verdicts: Readonly<Record<StoredFinding['verdict'], string>>;
  readonly atLeast: (number: string) => string;
  readonly atMost: (number: string) => string;
  readonly misses: string;
  readonly unexplained: string;
  readonly limits: string;
}

const english: EvidenceWords = {
  title: 'What the model rests on',
  lead: 'Every number of the model says where it comes from. Most say: assumed. This page shows all of them, and what the model gets wrong.',
  assumptions: (assumed, all) => `${assumed} of ${all} settings are assumptions.`,
  countTitle: 'How settings are known',
  kind: 'Source',
  settings: 'Settings',
  meaning: 'What that means',
  kindMeanings: {
    cited: 'read in the named source',
    calibrated: 'computed from, or fitted to, the named target',
    estimated: 'judged by the authors from partial evidence',
    assumed: 'no evidence of size exists; the reason is given, and the number is meant to be varied',
  },
  parameters: 'Settings of the model',
  show: 'Show',
  all: 'all',
  count: count => (count === 1 ? '1 setting' : `${count} settings`),
  range: 'Possible:',
  levers: 'Levers: what a plan can change',
  leversLead:
    'The grade says how well the effect on the risk is known, not how large it is. Expected directions come from the evidence; the model may show otherwise.',
  validation: 'Compared with the record',
  validationLead:
    'A pattern holds where the value of the model lies in the band of the evidence, and misses where it does not. Some bands were in view when settings were fitted, so holding is no proof.',
  size: ({runs, people, mechanisms, seed}) =>
    `Measured with ${runs} histories of each variant and plan, ${people.toLocaleString('en')} agents in each (patterns of a mechanism: at most ${mechanisms.runs} of ${mechanisms.people.toLocaleString('en')}), seed ${seed}. The 95 % intervals come from the number of histories alone: with so few, a pattern near the edge of its band may fall on either side.`,
  tally: ({holds, misses, reported, 'not run': notRun}) =>
    `${holds} of ${holds + misses} patterns hold under one set of settings, ${misses} miss. ${reported} have no band and are only reported, ${notRun} were not run.`,
  scopes: {
    'cross-national': 'Countries drawn from the cross-national record',
    liberia: 'The record of Liberia',
    'cote-divoire': 'The record of Côte d’Ivoire',
    mechanism: 'Mechanisms',
  },
  columns: ['Pattern', 'Model', 'Evidence', 'Verdict', 'Grade'],
  verdicts: {holds: 'holds', misses: 'misses', reported: 'reported', 'not run': 'not run'},
  atLeast: number => `at least ${number}`,
  atMost: number => `at most ${number}`,
  misses: 'What it misses, and why',
  unexplained: 'no explanation is written yet',
  limits: 'What the model leaves out',
};

const french: EvidenceWords = {
  title: 'Sur quoi repose le modèle',
  lead: fr`Chaque nombre du modèle dit d’où il vient. La plupart disent : supposé. Cette page les montre tous, et ce que le modèle ne retrouve pas.`,
  originals: 'Les références, et les sources des nombres calibrés, restent dans leur langue, l’anglais.',
  assumptions: (assumed, all) => `${assumed} réglages sur ${all} sont des suppositions.`,
  countTitle: 'Comment les réglages sont connus',
  kind: 'Source',
  settings: 'Réglages',
  meaning: 'Ce que cela veut dire',
  kindMeanings: {
    cited: 'lu dans la source nommée',
    calibrated: 'calculé d’après la cible nommée, ou ajusté à elle',
    estimated: 'jugé par les auteurs sur des preuves partielles',
    assumed: fr`aucune mesure n’existe ; la raison est donnée, et le nombre est fait pour être varié`,
  },
  parameters: 'Réglages du modèle',
  show: 'Montrer',
  all: 'tous',
  count: count => (count < 2 ? `${count} réglage` : `${count} réglages`),
  range: fr`Possible :`,
  levers: fr`Leviers : ce qu’un plan peut changer`,
  leversLead: fr`Le niveau dit à quel point l’effet sur le risque est connu, non sa taille. Le sens attendu vient des études ; le modèle peut montrer autre chose.`,
  validation: 'Comparé aux archives',
  validationLead: fr`Une régularité tient si la valeur du modèle se trouve dans la bande des archives, et ne tient pas sinon. Certaines bandes étaient connues quand les réglages ont été ajustés : tenir n’est donc pas une preuve.`,
  size: ({runs, people, mechanisms, seed}) =>
    fr`Mesuré avec ${String(runs)} histoires de chaque variante et plan, ${frenchNumber(people)} agents dans chacune (régularités d’un mécanisme : au plus ${String(mechanisms.runs)} de ${frenchNumber(mechanisms.people)}), graine ${seed}. Les intervalles, à 95 %, viennent du seul nombre d’histoires : avec si peu, une régularité au bord de sa bande peut tomber d’un côté ou de l’autre.`,
  tally: ({holds, misses, reported, 'not run': notRun}) =>
    `${holds} régularités sur ${holds + misses} tiennent avec un seul jeu de réglages, ${misses} ne tiennent pas. ${reported} n’ont pas de bande et sont seulement données, ${notRun} n’ont pas été mesurées.`,
  scopes: {
    'cross-national': 'Pays tirés des archives internationales',
    liberia: 'Les archives du Libéria',
    'cote-divoire': 'Les archives de la Côte d’Ivoire',
    mechanism: 'Mécanismes',
  },
  columns: ['Régularité', 'Modèle', 'Archives', 'Verdict', 'Niveau'],
  verdicts: {holds: 'tient', misses: 'ne tient pas', reported: 'donnée', 'not run': 'non mesurée'},
  atLeast: number => `au moins ${number}`,
  atMost: number => `au plus ${number}`,
  misses: 'Ce qu’il ne retrouve pas, et pourquoi',
  unexplained: 'aucune explication n’est encore écrite',
  limits: 'Ce que le modèle laisse de côté',
};

const frenchNumber = (value: number): string => value.toLocaleString('fr');

export const evidenceWords: Readonly<Record<LanguageName, EvidenceWords>> = {en: english, fr: french};
