import {fr, type LanguageName} from '@postbellum/viz/language';

/** Pages that are words rather than runs, as the head of every page lists them. */
export const wordPages = ['learn', 'glossary', 'evidence'] as const;
export type WordPageName = (typeof wordPages)[number];

/** What stands on every page. */
export interface PageWords {
  readonly skip: string;
  readonly home: string;
  readonly otherLanguage: string;
  readonly pageList: string;
  readonly pages: Readonly<Record<WordPageName, string>>;
  readonly notice: string;
  readonly leavesOut: string;
  readonly limits: readonly string[];
  readonly loading: string;
  readonly broken: string;
  readonly reload: string;
}

const english: PageWords = {
  skip: 'Skip to the content',
  home: 'Postbellum, to the start page',
  otherLanguage: 'Français',
  pageList: 'Pages',
  pages: {learn: 'Lessons', glossary: 'Glossary', evidence: 'Evidence'},
  notice: 'A teaching and research model, not a forecast. Its people are not real.',
  leavesOut: 'What it leaves out',
  limits: [
    'No people of flesh and blood: each agent stands for hundreds, leaders are roles, and nobody is born or dies a natural death.',
    'Who holds the state is given, not fought over to the end: wars do not end in victory.',
    'Two effect sizes in three are assumed, because no measure exists. Their signs have evidence, most of their sizes have none.',
    'Ranges on charts come from the number of histories alone. What nobody knows about the settings of the model would widen them.',
    'It was compared with what happened, and misses a part of it. The page “Evidence” lists every miss.',
  ],
  loading: 'Loading…',
  broken: 'The page could not be loaded. Nothing is lost: the link in the address line still holds your plan.',
  reload: 'Try again',
};

const french: PageWords = {
  skip: 'Aller au contenu',
  home: 'Postbellum, vers la page d’accueil',
  otherLanguage: 'English',
  pageList: 'Pages',
  pages: {learn: 'Leçons', glossary: 'Glossaire', evidence: 'Preuves'},
  notice: 'Un modèle pour enseigner et chercher, pas une prévision. Ses habitants ne sont pas réels.',
  leavesOut: 'Ce qu’il laisse de côté',
  limits: [
    fr`Pas de personnes de chair et d’os : chaque habitant en représente des centaines, les dirigeants sont des rôles, et nul ne naît ni ne meurt de mort naturelle.`,
    fr`Qui tient l’État est donné, et ne se décide pas par les armes : les guerres ne finissent pas par une victoire.`,
    'Deux tailles d’effet sur trois sont supposées, faute de mesure. Leur sens est étayé, leur taille le plus souvent non.',
    'Les fourchettes des graphiques viennent du seul nombre d’histoires. Ce que personne ne sait des réglages du modèle les élargirait.',
    fr`Il a été comparé à ce qui s’est passé, et n’en retrouve pas une partie. La page « Preuves » donne la liste de ces écarts.`,
  ],
  loading: 'Chargement…',
  broken: fr`La page n’a pas pu être chargée. Rien n’est perdu : le lien dans la barre d’adresse contient encore votre plan.`,
  reload: 'Réessayer',
};

export const pageWords: Readonly<Record<LanguageName, PageWords>> = {en: english, fr: french};
