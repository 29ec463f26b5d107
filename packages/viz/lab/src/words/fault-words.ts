import {fr, type LanguageName} from '@postbellum/viz/language';
import type {LinkFault, ValueFault} from '../address/fault.ts';

/** What was wrong with a link, each fault in a sentence. */
export interface FaultWords {
  readonly title: string;
  readonly dismiss: string;
  readonly sentence: (fault: LinkFault) => string;
}

const englishValues: Readonly<Record<ValueFault, string>> = {
  'unknown plan': 'is not a plan of this country',
  'missing plan': 'belongs to a plan C, which the link does not have',
  'unreadable value': 'cannot be read',
  'unreadable date': 'has a date that does not exist',
  'outside dates': 'has dates outside the years of this country, or the wrong way round',
  'out of range': 'is outside what is possible',
  'too long': 'is too long',
};

const english: FaultWords = {
  title: 'Parts of this link could not be used. The usual settings were kept instead.',
  dismiss: 'Close this note',
  sentence(fault) {
    switch (fault.kind) {
      case 'unknown version':
        return `The link was made for version “${fault.value}” of links, which this page does not know.`;
      case 'unknown page':
        return `There is no page “${fault.value}”.`;
      case 'unknown scenario':
        return `There is no country “${fault.value}” here.`;
      case 'unknown key':
        return `The link has a setting we do not know: “${fault.value}”.`;
      case 'repeated key':
        return `The link says “${fault.value}” more than once. The first was used.`;
      case 'other engine':
        return `The link was made with version ${fault.value} of the model. This is ${fault.engine}, and its numbers may differ.`;
      default:
        return `“${fault.value}” for “${fault.key}” ${englishValues[fault.kind]}.`;
    }
  },
};

const frenchValues: Readonly<Record<ValueFault, string>> = {
  'unknown plan': 'n’est pas un plan de ce pays',
  'missing plan': 'concerne un plan C que le lien n’a pas',
  'unreadable value': 'est illisible',
  'unreadable date': 'a une date qui n’existe pas',
  'outside dates': 'a des dates hors des années de ce pays, ou dans le mauvais ordre',
  'out of range': 'est hors de ce qui est possible',
  'too long': 'est trop long',
};

const french: FaultWords = {
  title: 'Certaines parties de ce lien n’ont pas pu servir. Les réglages habituels ont été gardés à leur place.',
  dismiss: 'Fermer cette note',
  sentence(fault) {
    switch (fault.kind) {
      case 'unknown version':
        return fr`Le lien a été fait pour la version « ${fault.value} » des liens, que cette page ne connaît pas.`;
      case 'unknown page':
        return fr`Il n’y a pas de page « ${fault.value} ».`;
      case 'unknown scenario':
        return fr`Il n’y a pas de pays « ${fault.value} » ici.`;
      case 'unknown key':
        return fr`Le lien a un réglage que nous ne connaissons pas : « ${fault.value} ».`;
      case 'repeated key':
        return fr`Le lien dit « ${fault.value} » plus d’une fois. Seule la première a servi.`;
      case 'other engine':
        return `Le lien a été fait avec la version ${fault.value} du modèle. Celle-ci est ${fault.engine}, et ses nombres peuvent différer.`;
      default:
        return fr`« ${fault.value} » pour « ${fault.key} » ${frenchValues[fault.kind]}.`;
    }
  },
};

export const faultWords: Readonly<Record<LanguageName, FaultWords>> = {en: english, fr: french};
