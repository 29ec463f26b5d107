import {fr, type LanguageName} from '@postbellum/viz/language';

/** The cases of the lab, in the order of the start page. */
export const caseNames = ['tessera', 'liberia', 'cote-divoire'] as const;
export type CaseName = (typeof caseNames)[number];

/** A case in words: what the scenario itself says in English, said in the language of the page. */
export interface CaseWords {
  readonly title: string;
  readonly years: string;
  readonly about: string;
  /** What a reader should know before looking. */
  readonly content: string;
  /** Plans by name. */
  readonly plans: Readonly<Record<string, string>>;
  /** Headline events by day; their own labels where absent. */
  readonly events: Readonly<Record<string, string>>;
  /** Places by name, where they are called otherwise in this language. */
  readonly places: Readonly<Record<string, string>>;
}

const english: Readonly<Record<CaseName, CaseWords>> = {
  tessera: {
    title: 'Tessera, an invented country',
    years: '2001 to 2012',
    about: 'An accord, two polls, a war next door. Nobody’s past: nothing here happened to anyone.',
    content: 'Fighting and flight are counted. Places and people are invented.',
    plans: {},
    events: {},
    places: {},
  },
  liberia: {
    title: 'Liberia',
    years: '2003 to 2018',
    about: 'From the accord of Accra to the day the UN mission closed. The peace held.',
    content: 'A real war and its aftermath. Deaths and flight are counted; no person is shown.',
    plans: {},
    events: {},
    places: {},
  },
  'cote-divoire': {
    title: 'Côte d’Ivoire',
    years: '2004 to 2017',
    about: 'A divided country, a poll with two winners, a war in 2011, and the end of the UN mission.',
    content: 'A real war and its aftermath. Deaths and flight are counted; no person is shown.',
    plans: {},
    events: {},
    places: {},
  },
};

const french: Readonly<Record<CaseName, CaseWords>> = {
  tessera: {
    title: 'Tessera, un pays inventé',
    years: fr`de 2001 à 2012`,
    about: fr`Un accord, deux scrutins, une guerre chez le voisin. Ce n’est le passé de personne : rien de tout cela n’est arrivé.`,
    content: 'On y compte des combats et des déplacés. Les lieux et les personnes sont inventés.',
    plans: {
      history: 'Comme prévu',
      'no-mission': 'Sans mission',
      'early-exit': 'La mission part tôt',
      'late-election': 'Scrutins deux ans plus tard',
      'failed-ddr': 'Le désarmement échoue',
      'aid-stop': 'L’aide s’arrête en 2004',
      'double-force': 'Deux fois plus de soldats',
      'local-peace': 'Dialogue, médiation, terre',
    },
    events: {
      '2001-01-01': 'L’accord d’Ivoire est signé',
      '2001-03-01': fr`8 000 soldats de la paix sont autorisés`,
      '2001-07-01': 'Les sites de désarmement ouvrent',
      '2002-10-06': 'Premier scrutin',
      '2004-07-01': 'Les sites de désarmement ferment',
      '2005-01-01': 'La guerre éclate chez le voisin',
      '2007-10-07': 'Deuxième scrutin',
      '2008-01-01': fr`La guerre voisine prend fin ; la mission commence à partir`,
      '2009-12-31': 'Les derniers soldats de la paix partent',
    },
    places: {
      amber: 'Ambre',
      azure: 'Azur',
      coral: 'Corail',
      crimson: 'Cramoisi',
      ivory: 'Ivoire',
      ochre: 'Ocre',
      silver: 'Argent',
    },
  },
  liberia: {
    title: 'Libéria',
    years: fr`de 2003 à 2018`,
    about: 'De l’accord d’Accra au jour où la mission de l’ONU a fermé. La paix a tenu.',
    content: 'Une vraie guerre et ses suites. On y compte des morts et des déplacés, sans montrer personne.',
    plans: {
      history: 'Comme ce fut',
      'no-mission': 'Sans mission de l’ONU',
      'half-force': 'La moitié des soldats',
      'double-force': 'Deux fois plus de soldats',
      'exit-after-two-years': 'Départ après deux ans',
      'no-troops': 'Ni soldats ni police, le reste comme ce fut',
      'benchmark-exit': 'Partir selon les critères',
      'late-elections': 'Scrutins deux ans plus tard',
      'failed-ddr': 'Le désarmement échoue',
      'unified-coordination': 'Un plan, un commandement',
      'lean-mandate': 'Un mandat de huit tâches',
      'adaptive-force': 'Force placée selon les prévisions',
      'aid-stop': 'L’aide s’arrête en 2006',
      'poll-without-accommodation': 'Le vainqueur prend tout',
      'local-peace': 'Dialogue local, médiation, terre',
    },
    events: {
      '2003-08-18': 'Accord de paix signé à Accra',
      '2003-10-01': 'La MINUL prend la relève de l’ECOMIL',
      '2003-12-17': 'Désarmement suspendu',
      '2004-04-15': 'Le désarmement reprend sur quatre sites',
      '2005-11-08': fr`Second tour ; le CDC proteste contre la fraude jusqu’en décembre`,
      '2007-10-01': 'Première étape du retrait',
      '2010-11-28': fr`Crise ivoirienne : 18 000, puis 199 000 réfugiés arrivent`,
      '2014-08-06': fr`Ebola : état d’urgence de 90 jours`,
      '2016-06-30': 'Le Libéria reprend toute la sécurité',
      '2018-03-30': 'La MINUL ferme',
    },
    places: {},
  },
  'cote-divoire': {
    title: 'Côte d’Ivoire',
    years: fr`de 2004 à 2017`,
    about: 'Un pays divisé, un scrutin à deux vainqueurs, une guerre en 2011 et la fin de la mission de l’ONU.',
    content: 'Une vraie guerre et ses suites. On y compte des morts et des déplacés, sans montrer personne.',
    plans: {
      history: 'Comme ce fut',
      'no-mission': 'Sans mission de l’ONU',
      'accepted-result': 'Résultat accepté',
      'ddr-completed': 'Désarmement achevé',
      'half-force': 'La moitié des soldats',
      'double-force': 'Deux fois plus de soldats',
      'no-certification': 'Sans certification',
    },
    events: {
      '2004-04-04': 'L’ONUCI prend la relève des soldats ouest-africains',
      '2004-11-04': fr`Le gouvernement bombarde le nord ; aviation détruite le 6 novembre, émeutes à Abidjan`,
      '2007-03-04': 'Accord de Ouagadougou',
      '2007-07-16': 'L’ONUCI certifiera les élections (résolution 1765)',
      '2010-11-28': fr`Second tour ; deux vainqueurs proclamés au 3 décembre`,
      '2011-03-28': fr`Les forces du nord attaquent ; massacre de Duékoué`,
      '2011-04-11': 'Gbagbo arrêté',
      '2012-08-08': 'Nouvelle autorité de désarmement (ADDR)',
      '2015-06-30': fr`Le désarmement se termine à 69 506`,
      '2017-06-30': 'L’ONUCI ferme',
    },
    places: {},
  },
};

export const caseWords: Readonly<Record<LanguageName, Readonly<Record<CaseName, CaseWords>>>> = {
  en: english,
  fr: french,
};

/** The title of a shipped plan in the language of the page. */
export function planTitle(words: CaseWords, {name, title}: {readonly name: string; readonly title: string}): string {
  return words.plans[name] ?? title;
}
