import {fr} from '@postbellum/viz/language';
import type {LessonTexts} from '../lesson-text.ts';

/** Drawdown. */
export const drawdown: LessonTexts = {
  en: {
    title: 'When can the mission leave?',
    background: [
      'The mission shrank from 2007 on, in steps that followed a calendar and were put off for a poll and for Ebola. Security was handed over in June 2016, and the mission closed in March 2018, more than fourteen years after it came.',
      'In the model soldiers deter as long as they are there. What else holds the peace grows slowly: belief in the accord, reach of the state, income, ties that fade. An exit is as safe as what has grown by then.',
    ],
    question:
      'The mission leaves at the end of September 2005, weeks before the first poll, and what was still to be carried out of the accord suffers. In how many of a hundred histories does conflict resume within ten years?',
    explain: [
      'An exit after two years is the plan of this lesson that matters: conflict resumes about three times as often as it was, nearly as often as where the mission never came. Two years are too short for what else holds the peace in the model to have grown.',
      'Leaving by benchmarks turns out worse than the calendar by a few in a hundred. The number of soldiers says why: in the model all benchmarks are met early, so that in most histories the last soldiers are gone by the middle of 2012, when the real mission still had almost 8,000. Benchmarks protect against leaving too early only if they ask for what holds the peace.',
      'Part of the effect of the early exit is a judgement. The plan also says that half of the accord at most is then carried out and losers are accommodated by half at most. In the lab, set those two back to what was decided, and see how much is left.',
    ],
    wrongIf: [
      'Others would have come when the mission left: neighbours, a regional force, one strong state. The model sends nobody.',
      'The accord would have been carried out as well without the mission. The plan says it suffers by half at most, and that is a judgement.',
      'A long mission keeps a state from growing. In the model the two do not compete.',
    ],
    leavesOut: [
      'What the money of the mission would have done elsewhere, and what its presence did to rents and wages in the capital.',
      'What people think of foreign soldiers after so many years, but for trust in the mission.',
      'Security after March 2018: the years end there.',
    ],
    teacher: {
      aims: [
        'To see an exit as a question of what has grown, not of years served.',
        'To find in a plan which of its parts is a judgement.',
        'To compare a calendar with benchmarks.',
      ],
      timing: [
        '10 minutes: the steps of the drawdown; predict.',
        '10 minutes: run and compare; order the four plans before looking at their differences.',
        '15 minutes: explain; write three benchmarks, and say who measures them.',
      ],
      answers: [
        'In order of the count: as it was, by benchmarks, after two years, never there. The early exit and no mission lie close together.',
        'Benchmarks come out slightly worse because in the model they are met years before the calendar would have ended the mission.',
      ],
      misreadings: [
        '“The mission could never leave.” It did, and most histories of the model hold after it.',
        '“Benchmarks are objective.” Somebody chooses them, and somebody measures them.',
        '“All the difference is due to soldiers.” The plan also changes what becomes of the accord.',
      ],
      care: [
        'Leaving and staying were decided about people who were not asked. Give the civil society of the country a voice in the discussion.',
      ],
    },
  },
  fr: {
    title: fr`Quand la mission peut-elle partir ?`,
    background: [
      'La mission s’est réduite à partir de 2007, par étapes qui suivaient un calendrier et furent reportées pour un scrutin et pour Ebola. La sécurité a été remise en juin 2016 et la mission a fermé en mars 2018, plus de quatorze ans après sa venue.',
      fr`Dans le modèle, les soldats dissuadent tant qu’ils sont là. Ce qui tient la paix par ailleurs grandit lentement : confiance dans l’accord, présence de l’État, revenu, liens qui s’effacent. Un départ est aussi sûr que ce qui a grandi d’ici là.`,
    ],
    question: fr`La mission part fin septembre 2005, quelques semaines avant le premier scrutin, et ce qui restait à appliquer de l’accord en souffre. Dans combien d’histoires sur cent le conflit reprend-il en dix ans ?`,
    explain: [
      fr`Un départ après deux ans est le plan de cette leçon qui compte : le conflit reprend environ trois fois plus souvent qu’avec ce qui fut décidé, presque autant que si la mission n’était jamais venue. Deux ans sont trop courts pour que ce qui tient la paix par ailleurs ait grandi dans le modèle.`,
      fr`Partir selon des critères donne un résultat un peu moins bon que le calendrier, de quelques histoires sur cent. Le nombre de soldats dit pourquoi : dans le modèle, tous les critères sont remplis tôt, si bien que dans la plupart des histoires les derniers soldats sont partis au milieu de 2012, quand la vraie mission en avait encore près de 8 000. Des critères ne protègent d’un départ trop tôt que s’ils demandent ce qui tient la paix.`,
      'Une part de l’effet du départ précoce est un jugement. Le plan dit aussi que l’accord est alors appliqué à moitié au plus, et que la place faite aux perdants ne dépasse pas la moitié. Dans le laboratoire, remettez ces deux-là à ce qui fut décidé, et voyez ce qui reste.',
    ],
    wrongIf: [
      fr`D’autres seraient venus au départ de la mission : des voisins, une force régionale, un État puissant. Le modèle n’envoie personne.`,
      'L’accord aurait été appliqué aussi bien sans la mission. Le plan dit qu’il l’est à moitié au plus, et c’est un jugement.',
      'Une longue mission empêche un État de grandir. Dans le modèle, l’un ne gêne pas l’autre.',
    ],
    leavesOut: [
      'Ce que l’argent de la mission aurait fait ailleurs, et ce que sa présence a fait aux loyers et aux salaires de la capitale.',
      'Ce que les gens pensent de soldats étrangers après tant d’années, sauf leur confiance envers la mission.',
      fr`La sécurité après mars 2018 : les années s’arrêtent là.`,
    ],
    teacher: {
      aims: [
        'Voir dans un départ une question de ce qui a grandi, non d’années de service.',
        'Trouver dans un plan ce qui est un jugement.',
        'Comparer un calendrier et des critères.',
      ],
      timing: [
        fr`10 minutes : les étapes du retrait ; prédire.`,
        fr`10 minutes : lancer et comparer ; ranger les quatre plans avant de regarder leurs différences.`,
        fr`15 minutes : expliquer ; écrire trois critères, et dire qui les mesure.`,
      ],
      answers: [
        fr`Dans l’ordre du compte : comme ce fut, selon des critères, après deux ans, jamais venue. Le départ précoce et l’absence de mission sont proches.`,
        'Les critères donnent un résultat un peu moins bon parce que, dans le modèle, ils sont remplis des années avant la fin prévue par le calendrier.',
      ],
      misreadings: [
        fr`« La mission ne pouvait jamais partir. » Elle est partie, et la plupart des histoires du modèle tiennent ensuite.`,
        fr`« Des critères sont objectifs. » Quelqu’un les choisit, et quelqu’un les mesure.`,
        fr`« Toute la différence vient des soldats. » Le plan change aussi ce que devient l’accord.`,
      ],
      care: [
        'Partir et rester furent décidés pour des gens que l’on n’a pas consultés. Donnez une voix à la société civile du pays dans la discussion.',
      ],
    },
  },
};
