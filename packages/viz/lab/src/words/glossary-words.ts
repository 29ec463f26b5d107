import {fr, type LanguageName} from '@postbellum/viz/language';

export interface GlossaryWords {
  readonly title: string;
  readonly lead: string;
  readonly source: string;
  readonly unknown: (name: string) => string;
}

const english: GlossaryWords = {
  title: 'Glossary',
  lead: 'What words mean here. The field may use some of them more widely; a source says where a word, or the idea behind it, comes from.',
  source: 'Source',
  unknown: name => `There is no term “${name}” here.`,
};

const french: GlossaryWords = {
  title: 'Glossaire',
  lead: fr`Ce que les mots veulent dire ici. Le domaine en emploie certains plus largement ; une source dit d’où vient le mot, ou l’idée derrière lui.`,
  source: 'Source',
  unknown: name => fr`Il n’y a pas de terme « ${name} » ici.`,
};

export const glossaryWords: Readonly<Record<LanguageName, GlossaryWords>> = {en: english, fr: french};
