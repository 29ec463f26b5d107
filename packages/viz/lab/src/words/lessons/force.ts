import {fr} from '@postbellum/viz/language';
import type {LessonTexts} from '../lesson-text.ts';

/** Force size and deployment time. */
export const force: LessonTexts = {
  en: {
    title: 'How many soldiers, and how soon?',
    background: [
      'The Security Council authorised 15,000 soldiers for Liberia in September 2003. Contributors sent them over months: the West African force of a few thousand was there first, and full strength came in 2004.',
      'In the model soldiers deter: where they stand and know what is going on, leaders of armed groups think twice. Soldiers also guard the sites where weapons are handed in.',
    ],
    question:
      'From October 2003 half as many soldiers are authorised; all else is as it was. In how many of a hundred histories does conflict resume within ten years?',
    explain: [
      'Whether there are soldiers at all matters most in this model: without any, all else as it was, conflict resumes almost three times as often. How many there are matters little: half of them costs a few histories of two hundred, twice as many changes too few to tell.',
      'The reason is in the model: deterrence levels off. Leaders look at the capital and at their homes, soldiers are dense there, and beyond some thousands more of them change little. A force that comes a year late makes no difference that two hundred histories show.',
      'Here the model is probably wrong. Studies that compare countries expect twice the soldiers to lower the risk by 15 to 40 per cent; the model gives hardly any of that, and the page of evidence lists it as a miss. Do not read from it that a small force is as good as a large one.',
    ],
    wrongIf: [
      'Fewer soldiers do less in reality than in the model even where they stand: deterrence might need a mass that half a force does not have.',
      'The missing half would have come from the best trained, or been taken from the most dangerous counties first. The model takes them in proportion.',
      'A small or late force is read as a lack of will, and leaders act on that at once.',
    ],
    leavesOut: [
      'What soldiers do besides being there: the model has their number, place, training and conduct, not their battles.',
      'Why contributors send few or late, and what that says to the parties.',
      'Doses beyond the evidence: studies compare missions of different size between countries, not halves of the same one.',
    ],
    teacher: {
      aims: [
        'To tell whether there are soldiers from how many there are.',
        'To read a paired comparison: the same luck under two plans.',
        'To accept “no difference that can be shown” as a result.',
      ],
      timing: [
        '10 minutes: who was authorised and who was there; predict.',
        '10 minutes: run and compare; read the four plans in the table.',
        '15 minutes: explain; groups argue what would make it wrong.',
      ],
      answers: [
        'In order of the count: twice the soldiers, as it was, a year late, half, none. Only “none” stands far apart; the differences of the others are of a few pairs.',
        'Best answer to “why so little”: deterrence levels off in the model, and studies disagree with the model here.',
      ],
      misreadings: [
        '“Soldiers do not matter.” The plan without any says otherwise, or shows how far the question goes.',
        '“Half the force gives half the peace.” Effects in the model level off.',
        '“Unclear means equal.” It means that 200 pairs cannot tell.',
      ],
      care: [
        'Peacekeepers have done harm as well as good. If abuse comes up, treat it as a fact of the record and not as a side issue.',
      ],
    },
  },
  fr: {
    title: fr`Combien de soldats, et quand ?`,
    background: [
      fr`Le Conseil de sécurité a autorisé 15 000 soldats pour le Libéria en septembre 2003. Les contributeurs les ont envoyés en plusieurs mois : la force ouest-africaine de quelques milliers était là d’abord, et l’effectif complet est venu en 2004.`,
      fr`Dans le modèle, les soldats dissuadent : là où ils se tiennent et savent ce qui se passe, les chefs de groupes armés réfléchissent à deux fois. Les soldats gardent aussi les sites où l’on remet les armes.`,
    ],
    question: fr`À partir d’octobre 2003, deux fois moins de soldats sont autorisés ; le reste est comme ce fut. Dans combien d’histoires sur cent le conflit reprend-il en dix ans ?`,
    explain: [
      fr`Qu’il y ait des soldats ou non est ce qui compte le plus dans ce modèle : sans aucun, le reste comme ce fut, le conflit reprend près de trois fois plus souvent. Leur nombre compte peu : avec la moitié, quelques histoires de plus sur deux cents voient le conflit reprendre ; avec le double, trop peu changent pour le dire.`,
      fr`La raison est dans le modèle : la dissuasion plafonne. Les chefs regardent la capitale et leur région, les soldats y sont nombreux, et au-delà de quelques milliers, davantage change peu. Une force qui arrive un an plus tard ne fait aucune différence que deux cents histoires puissent montrer.`,
      fr`Ici le modèle a sans doute tort. Les études qui comparent des pays attendent d’un doublement des soldats un risque réduit de 15 à 40 % ; le modèle n’en donne presque rien, et la page des preuves le range parmi ce qu’il ne retrouve pas. N’en concluez pas qu’une petite force vaut une grande.`,
    ],
    wrongIf: [
      fr`Moins de soldats font moins en réalité que dans le modèle, même là où ils se tiennent : la dissuasion demande peut-être une masse qu’une moitié de force n’a pas.`,
      'La moitié absente aurait été la mieux formée, ou prise d’abord aux comtés les plus dangereux. Le modèle la prend en proportion.',
      'Une force petite ou tardive passe pour un manque de volonté, et des chefs agissent aussitôt en conséquence.',
    ],
    leavesOut: [
      fr`Ce que font les soldats outre leur présence : le modèle connaît leur nombre, leur place, leur formation et leur conduite, non leurs combats.`,
      'Pourquoi les contributeurs en envoient peu ou tard, et ce que cela dit aux parties.',
      fr`Les doses au-delà des études : elles comparent des missions de taille différente entre pays, non des moitiés de la même.`,
    ],
    teacher: {
      aims: [
        'Distinguer s’il y a des soldats de combien il y en a.',
        fr`Lire une comparaison par paires : le même hasard avec deux plans.`,
        fr`Accepter comme un résultat : « aucune différence que l’on puisse montrer ».`,
      ],
      timing: [
        fr`10 minutes : soldats autorisés et présents ; prédire.`,
        fr`10 minutes : lancer et comparer ; lire les quatre plans du tableau.`,
        fr`15 minutes : expliquer ; des groupes débattent de ce qui le rendrait faux.`,
      ],
      answers: [
        fr`Dans l’ordre du compte : deux fois plus, comme ce fut, un an plus tard, la moitié, aucun. Seul « aucun » est loin des autres ; les autres différences tiennent à quelques paires.`,
        fr`Meilleure réponse à « pourquoi si peu » : la dissuasion plafonne dans le modèle, et les études contredisent ici le modèle.`,
      ],
      misreadings: [
        fr`« Les soldats ne comptent pas. » Le plan sans aucun soldat dit autre chose, ou montre jusqu’où va la question.`,
        fr`« La moitié de la force donne la moitié de la paix. » Les effets du modèle plafonnent.`,
        fr`« Pas clair veut dire égal. » Cela veut dire que 200 paires ne suffisent pas à le dire.`,
      ],
      care: [
        'Des soldats de la paix ont fait du mal autant que du bien. Si des abus sont évoqués, traitez-les comme un fait des archives et non comme une question à part.',
      ],
    },
  },
};
