import type {PairedDifference} from '@postbellum/experiments';
import {english as english_, fr, french as french_, type Language, type LanguageName} from '@postbellum/viz/language';
import type {Outcome} from '../lessons/lesson-results.ts';
import type {LessonMeasure, LessonPlan} from '../lessons/lessons.ts';

/** A share with its interval, as counts of a hundred. */
export interface Counted {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** What lessons have in common: their list, their steps and their numbers in sentences. */
export interface LearnWords {
  readonly title: string;
  readonly lead: string;
  readonly care: string;
  readonly forTeachers: string;
  readonly lesson: (number: number) => string;
  readonly all: string;
  readonly next: string;
  readonly predict: string;
  readonly run: string;
  readonly compare: string;
  readonly explain: string;
  readonly wrongIf: string;
  readonly leavesOut: string;
  /** What the slider counts. */
  readonly slider: string;
  readonly outOf100: (count: number) => string;
  readonly asItWas: (counted: Counted) => string;
  readonly keep: string;
  readonly hidden: string;
  readonly youPredicted: (prediction: number) => string;
  readonly found: (counted: Counted) => string;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly difference: (difference: PairedDifference) => string;
  readonly stored: (runs: number, people: number, seed: string) => string;
  readonly openLab: string;
  readonly openLabNote: string;
  readonly runHere: (runs: number) => string;
  readonly runHereNote: string;
  readonly runDone: (seed: string, runs: number, resumed: readonly number[]) => string;
  readonly runFailed: string;
  readonly tableTitle: string;
  readonly planColumn: string;
  readonly countColumn: string;
  readonly differenceColumn: string;
  readonly plans: Readonly<Record<LessonPlan | 'history', string>>;
  readonly measures: Readonly<Record<LessonMeasure, string>>;
  readonly sheet: {
    readonly title: string;
    readonly aims: string;
    readonly timing: string;
    readonly answers: string;
    readonly misreadings: string;
    readonly care: string;
  };
}

const interval = ({range}: Language, {low, high}: Counted): string =>
  range(String(Math.round(low * 100)), String(Math.round(high * 100)));

const english: LearnWords = {
  title: 'Lessons',
  lead: 'Six questions about a peace. In each you predict first; then you see how often it happened in the model, and why the model might be wrong.',
  care: 'Lessons are about a real war in Liberia and its aftermath. Deaths and flight are counted; no person is shown.',
  forTeachers:
    'Every lesson ends with a sheet for teachers: aims, timing, answers, misreadings to expect. How to teach with them in 45 or 90 minutes is in docs/teaching.md of the source.',
  lesson: number => `Lesson ${number}`,
  all: 'All lessons',
  next: 'Next lesson',
  predict: 'Predict',
  run: 'Run',
  compare: 'Compare',
  explain: 'Explain',
  wrongIf: 'What would have to be true for this to be wrong?',
  leavesOut: 'What the model leaves out',
  slider: 'Histories of a hundred in which armed conflict resumes within ten years',
  outOf100: count => `${count} of 100`,
  asItWas: counted =>
    `Under what was decided, armed conflict resumed in ${english_.per100(counted.share)} of 100 possible histories within ten years (${interval(english_, counted)}).`,
  keep: 'Keep my prediction',
  hidden: 'The result appears once you have made a prediction. Move the slider, or type a number.',
  youPredicted: prediction => `You predicted ${prediction} of 100.`,
  found: counted =>
    `In the model armed conflict resumed in ${english_.per100(counted.share)} of 100 possible histories (${interval(english_, counted)}).`,
  outcome: {
    more: 'Pair by pair, that is more often than under what was decided.',
    fewer: 'Pair by pair, that is less often than under what was decided.',
    unclear: 'These histories show no difference from what was decided.',
  },
  difference: ({pairs, onlyA, onlyB}) =>
    `With the same luck, conflict resumed in ${onlyB} of ${pairs} histories under this plan but not under what was decided; in ${onlyA} it was the other way round.`,
  stored: (runs, people, seed) =>
    `From ${english_.number(runs)} stored histories of each plan, ${english_.number(people)} agents in each, seed ${seed}. The ranges are 90 % intervals, from the number of histories alone. Simulated, not a forecast.`,
  openLab: 'Open this plan in the lab',
  openLabNote: 'There you can run it on your own device, change it, and look at every history.',
  runHere: runs => `Run ${runs} histories here, with other luck`,
  runHereNote: 'Press it more than once: the answer differs every time, because so few histories are a small sample.',
  runDone: (seed, runs, resumed) =>
    `Seed ${seed}: resumed in ${resumed.length === 1 ? resumed[0] : `${resumed[0]} as it was, ${resumed[1]} under the plan,`} of ${runs}.`,
  runFailed: 'The run stopped because of an error in our code.',
  tableTitle: 'Plans beside each other',
  planColumn: 'Plan',
  countColumn: 'Resumed, of 100',
  differenceColumn: 'Difference from history, of 100',
  plans: {
    history: 'As it was',
    halfForce: 'Half the soldiers',
    doubleForce: 'Twice the soldiers',
    noSoldiers: 'No soldiers and police, all else as it was',
    lateForce: 'The force comes a year late',
    noPlaces: 'Weapons are collected, no money for places',
    noDisarmament: 'Disarmament fails: few sites, no money',
    latePolls: 'Polls two years later',
    winnerTakesAll: 'Nothing agreed with losers, polls when they were',
    lateWinnerTakesAll: 'Nothing agreed with losers, polls two years later',
    nobodyShares: 'No agency shares its plans',
    everybodyShares: 'All agencies share plans',
    oneCommand: 'All share plans, under one command',
    twoYears: 'The mission leaves after two years',
    benchmarks: 'The mission leaves by benchmarks',
    neverCame: 'The mission never comes',
  },
  measures: {
    soldiers: 'Soldiers in October 2004',
    waiting: 'Most people waiting for a place',
    unmet: 'Unmet need in five years, US$ 1,000 a week',
    duplicated: 'Relief that met no need by August 2008, US$ 1,000',
  },
  sheet: {
    title: 'For teachers',
    aims: 'Aims',
    timing: 'Timing',
    answers: 'Answers',
    misreadings: 'Misreadings to expect',
    care: 'Take care',
  },
};

const french: LearnWords = {
  title: 'Leçons',
  lead: fr`Six questions sur une paix. Chacune vous demande d’abord de prédire ; vous voyez ensuite combien de fois cela est arrivé dans le modèle, et pourquoi le modèle pourrait avoir tort.`,
  care: fr`Les leçons portent sur une vraie guerre au Libéria et ses suites. On y compte des morts et des déplacés ; on n’y montre personne.`,
  forTeachers: fr`Chaque leçon finit par une fiche pour l’enseignant : buts, durée, réponses, contresens à attendre. La page docs/teaching.fr.md du code source dit comment s’en servir en 45 ou 90 minutes.`,
  lesson: number => `Leçon ${number}`,
  all: 'Toutes les leçons',
  next: 'Leçon suivante',
  predict: 'Prédire',
  run: 'Lancer',
  compare: 'Comparer',
  explain: 'Expliquer',
  wrongIf: fr`Que faudrait-il pour que cela soit faux ?`,
  leavesOut: 'Ce que le modèle laisse de côté',
  slider: 'Histoires sur cent où le conflit armé reprend en dix ans',
  outOf100: count => `${count} sur 100`,
  asItWas: counted =>
    fr`Avec ce qui fut décidé, le conflit armé a repris dans ${french_.per100(counted.share)} histoires possibles sur 100 en dix ans (${interval(french_, counted)}).`,
  keep: 'Garder ma prédiction',
  hidden: fr`Le résultat s’affiche une fois la prédiction faite. Déplacez le curseur ou tapez un nombre.`,
  youPredicted: prediction => `Vous aviez prédit ${prediction} sur 100.`,
  found: counted =>
    `Dans le modèle, le conflit armé a repris dans ${french_.per100(counted.share)} histoires possibles sur 100 (${interval(french_, counted)}).`,
  outcome: {
    more: 'Paire par paire, c’est plus souvent qu’avec ce qui fut décidé.',
    fewer: 'Paire par paire, c’est moins souvent qu’avec ce qui fut décidé.',
    unclear: 'Ces histoires ne montrent pas de différence avec ce qui fut décidé.',
  },
  difference: ({pairs, onlyA, onlyB}) =>
    `Avec le même hasard, sur ${pairs} histoires, le conflit a repris avec ce plan mais pas avec ce qui fut décidé dans ${onlyB} ; ce fut l’inverse dans ${onlyA}.`,
  stored: (runs, people, seed) =>
    fr`D’après ${french_.number(runs)} histoires enregistrées de chaque plan, ${french_.number(people)} agents dans chacune, graine ${seed}. Les fourchettes sont des intervalles à 90 % dus au seul nombre d’histoires. Simulé, pas une prévision.`,
  openLab: 'Ouvrir ce plan dans le laboratoire',
  openLabNote: 'Vous pouvez y lancer le plan sur votre appareil, le changer et regarder chaque histoire.',
  runHere: runs => `Lancer ${runs} histoires ici, avec un autre hasard`,
  runHereNote: fr`Appuyez plus d’une fois : la réponse change à chaque fois, car si peu d’histoires sont un petit échantillon.`,
  runDone: (seed, runs, resumed) =>
    fr`Graine ${seed} : reprise dans ${resumed.length === 1 ? String(resumed[0]) : `${resumed[0]} avec ce qui fut décidé, ${resumed[1]} avec le plan,`} sur ${String(runs)}.`,
  runFailed: 'Le calcul s’est arrêté à cause d’une erreur dans notre code.',
  tableTitle: 'Les plans côte à côte',
  planColumn: 'Plan',
  countColumn: 'Reprises, sur 100',
  differenceColumn: 'Par rapport à ce qui fut, sur 100',
  plans: {
    history: 'Comme ce fut',
    halfForce: 'La moitié des soldats',
    doubleForce: 'Deux fois plus de soldats',
    noSoldiers: 'Ni soldats ni police, le reste comme ce fut',
    lateForce: 'La force arrive un an plus tard',
    noPlaces: 'Les armes sont recueillies, pas d’argent pour les places',
    noDisarmament: fr`Le désarmement échoue : peu de sites, pas d’argent`,
    latePolls: 'Scrutins deux ans plus tard',
    winnerTakesAll: 'Rien de convenu avec les perdants, scrutins à leur date',
    lateWinnerTakesAll: 'Rien de convenu avec les perdants, scrutins deux ans plus tard',
    nobodyShares: 'Aucune organisation ne montre ses plans',
    everybodyShares: 'Toutes les organisations montrent leurs plans',
    oneCommand: 'Toutes montrent leurs plans, sous un même commandement',
    twoYears: 'La mission part après deux ans',
    benchmarks: 'La mission part selon des critères',
    neverCame: 'La mission ne vient jamais',
  },
  measures: {
    soldiers: 'Soldats en octobre 2004',
    waiting: 'Plus grand nombre en attente d’une place',
    unmet: fr`Besoin non couvert en cinq ans, milliers de dollars par semaine`,
    duplicated: fr`Secours qui n’ont couvert aucun besoin jusqu’en août 2008, milliers de dollars`,
  },
  sheet: {
    title: 'Pour l’enseignant',
    aims: 'Buts',
    timing: 'Durée',
    answers: 'Réponses',
    misreadings: 'Contresens à attendre',
    care: 'Précautions',
  },
};

export const learnWords: Readonly<Record<LanguageName, LearnWords>> = {en: english, fr: french};
