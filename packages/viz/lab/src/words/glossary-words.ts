import {fr, type LanguageName} from '@postbellum/viz/language';

export interface GlossaryWords {
  readonly title: string;
  readonly lead: string;
  readonly source: string;
  readonly unknown: (name: string) => string;
}

const english: GlossaryWords = {
  title: 'Glossary',
  lead: 'What words mean here. The field may use some of them more widely; where one writer defined a word as it is used, the source says so.',
  source: 'Source',
  unknown: name => `There is no term “${name}” here.`,
};

const french: GlossaryWords = {
  title: 'Glossaire',
  lead: fr`Ce que les mots veulent dire ici. Le domaine en emploie certains plus largement ; la source dit qui a défini le mot tel qu’il sert.`,
  source: 'Source',
  unknown: name => fr`Il n’y a pas de terme « ${name} » ici.`,
};

export const glossaryWords: Readonly<Record<LanguageName, GlossaryWords>> = {en: english, fr: french};
