import {fr, type LanguageName} from '@postbellum/viz/language';

export interface StartWords {
  readonly title: string;
  readonly question: string;
  readonly open: string;
  readonly lessons: string;
  readonly limits: readonly [string, string];
}

const english: StartWords = {
  title: 'After a civil war ends, does the peace hold?',
  question:
    'Choose a country. Change what was decided, and see in how many of hundreds of possible histories armed conflict resumes.',
  open: 'Open the lab',
  lessons: 'Or start with a lesson: predict first, then see.',
  limits: [
    'Everything here is simulated on your own device. It is not a forecast, and it says nothing of any country today.',
    'Under the same plan the same peace may hold or break: what you see is how often.',
  ],
};

const french: StartWords = {
  title: fr`Après une guerre civile, la paix tient-elle ?`,
  question:
    'Choisissez un pays. Changez ce qui a été décidé, et voyez dans combien d’histoires possibles, sur des centaines, le conflit armé reprend.',
  open: 'Ouvrir le laboratoire',
  lessons: fr`Ou commencez par une leçon : prédire d’abord, voir ensuite.`,
  limits: [
    'Tout ici est simulé sur votre propre appareil. Ce n’est pas une prévision, et cela ne dit rien d’aucun pays aujourd’hui.',
    fr`Avec le même plan, la même paix peut tenir ou se rompre : vous voyez combien de fois.`,
  ],
};

export const startWords: Readonly<Record<LanguageName, StartWords>> = {en: english, fr: french};
