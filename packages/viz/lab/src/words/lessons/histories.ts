import {fr} from '@postbellum/viz/language';
import type {LessonTexts} from '../lesson-text.ts';

/** What a possible history is. */
export const histories: LessonTexts = {
  en: {
    title: 'What is a possible history?',
    background: [
      'In August 2003 a peace accord ended the war in Liberia. A UN mission came, fighters handed in weapons, people voted in 2005, and the mission closed in March 2018. Armed conflict had not resumed.',
      'That is one history. The same decisions might have led elsewhere: a leader might have felt betrayed in another week, a patrol might have been in another town. The model draws such chances many times. Each draw gives one possible history, from the same accord, the same decisions and the same country.',
    ],
    question:
      'Nothing is changed. In how many of a hundred possible histories of Liberia does armed conflict resume within ten years?',
    explain: [
      'The peace of Liberia held once, in the one history that happened. In the model it holds in most histories and breaks in some, although nobody decides anything differently.',
      'A peace that held is therefore no proof that it was safe, and a peace that broke is no proof that its plan was bad. One history says little about a plan; how often, over many, says more.',
      'The range beside the number comes from the number of histories alone. Run twenty with other luck and you get another count: sometimes none, sometimes five. With more histories the range gets narrower. What nobody knows about the settings of the model stays, however many you run.',
    ],
    wrongIf: [
      'The peace held for a reason that the model does not hold: then it was safer than the count says.',
      'The chances that the model draws are larger or smaller than those that people faced. Nobody can measure them, because there was one history.',
      'Relapse is read by a rule from reported deaths. By a stricter or looser rule the count is another.',
    ],
    leavesOut: [
      'Persons who made a difference by being who they were: leaders are roles here.',
      'How a war would end. The model says when conflict resumes, not who wins.',
      'What happened in Liberia after March 2018, and everything in any country today.',
    ],
    teacher: {
      aims: [
        'To tell one history from how often something happens over many.',
        'To read a count of a hundred and its range in words.',
        'To see that small samples differ from each other.',
      ],
      timing: [
        '5 minutes: the accord of 2003, and what a model is.',
        '5 minutes: everyone predicts alone and writes the number down.',
        '10 minutes: run twenty histories with other luck, several times; put the counts of the class on the board.',
        '10 minutes: compare with the stored count; explain; what would make it wrong.',
      ],
      answers: [
        'The stored count is shown with its range; in fact the peace held, as in most histories of the model.',
        'The counts of twenty that the class collects scatter around the stored one. Their mean comes near to it.',
      ],
      misreadings: [
        '“It says what will happen.” It says nothing about any future; the years end in 2018.',
        '“The model is wrong, because the peace held.” A chance of one in eight or so is no promise of war.',
        '“A square is a history.” Squares only count; the lab lists histories one by one.',
        '“The range is all that is uncertain.” It comes from the number of histories alone.',
      ],
      care: [
        'Students may come from Liberia or from another war. Say beforehand that the lesson counts deaths, let people step out, and do not ask anyone for their own story.',
      ],
    },
  },
  fr: {
    title: fr`Qu’est-ce qu’une histoire possible ?`,
    background: [
      'En août 2003, un accord de paix a mis fin à la guerre au Libéria. Une mission de l’ONU est venue, des combattants ont remis leurs armes, on a voté en 2005, et la mission a fermé en mars 2018. Le conflit armé n’avait pas repris.',
      fr`C’est une histoire. Les mêmes décisions auraient pu mener ailleurs : un dirigeant aurait pu se sentir trahi une autre semaine, une patrouille se trouver dans une autre ville. Le modèle tire ces hasards un grand nombre de fois. Chaque tirage donne une histoire possible, avec le même accord, les mêmes décisions et le même pays.`,
    ],
    question: fr`Rien n’est changé. Dans combien d’histoires possibles du Libéria sur cent le conflit armé reprend-il en dix ans ?`,
    explain: [
      'La paix du Libéria a tenu une fois, dans la seule histoire qui a eu lieu. Dans le modèle, elle tient dans la plupart des histoires et se rompt dans quelques-unes, sans que personne ne décide autre chose.',
      fr`Une paix qui a tenu ne prouve donc pas qu’elle était sûre, et une paix qui s’est rompue ne prouve pas que son plan était mauvais. Une seule histoire dit peu d’un plan ; combien de fois, sur un grand nombre, en dit davantage.`,
      fr`La fourchette à côté du nombre vient du seul nombre d’histoires. Lancez-en vingt avec un autre hasard et le compte change : parfois aucune, parfois cinq. Avec plus d’histoires, la fourchette se resserre. Ce que personne ne sait des réglages du modèle reste, quel qu’en soit le nombre.`,
    ],
    wrongIf: [
      fr`La paix a tenu pour une raison que le modèle ne contient pas : elle était alors plus sûre que ne le dit le compte.`,
      'Les hasards que tire le modèle sont plus grands ou plus petits que ceux que les gens ont affrontés. Personne ne peut les mesurer, car il n’y a eu qu’une histoire.',
      'La reprise est lue par une règle dans les morts signalés. Avec une règle plus stricte ou plus large, le compte est autre.',
    ],
    leavesOut: [
      fr`Les personnes qui ont compté par ce qu’elles étaient : les dirigeants sont ici des rôles.`,
      'La fin d’une guerre. Le modèle dit quand le conflit reprend, non qui gagne.',
      'Ce qui s’est passé au Libéria après mars 2018, et tout ce qui touche à un pays aujourd’hui.',
    ],
    teacher: {
      aims: [
        'Distinguer une histoire de la fréquence d’un événement sur un grand nombre.',
        'Lire un compte sur cent et sa fourchette avec des mots.',
        'Voir que de petits échantillons diffèrent entre eux.',
      ],
      timing: [
        fr`5 minutes : l’accord de 2003, et ce qu’est un modèle.`,
        fr`5 minutes : chacun prédit seul et note son nombre.`,
        fr`10 minutes : lancer vingt histoires avec un autre hasard, plusieurs fois ; mettre les comptes de la classe au tableau.`,
        fr`10 minutes : comparer avec le compte enregistré ; expliquer ; dire ce qui le rendrait faux.`,
      ],
      answers: [
        fr`Le compte enregistré s’affiche avec sa fourchette ; en réalité la paix a tenu, comme dans la plupart des histoires du modèle.`,
        'Les comptes sur vingt que réunit la classe se dispersent autour du compte enregistré. Leur moyenne s’en approche.',
      ],
      misreadings: [
        fr`« Cela dit ce qui va arriver. » Cela ne dit rien d’aucun avenir ; les années s’arrêtent en 2018.`,
        fr`« Le modèle a tort, puisque la paix a tenu. » Une chance sur huit environ n’est pas une promesse de guerre.`,
        fr`« Un carré est une histoire. » Les carrés ne font que compter ; le laboratoire montre les histoires une à une.`,
        fr`« La fourchette est toute l’incertitude. » Elle vient du seul nombre d’histoires.`,
      ],
      care: [
        'Des élèves peuvent venir du Libéria ou d’une autre guerre. Dites d’avance que la leçon compte des morts, laissez sortir qui le veut, et ne demandez à personne sa propre histoire.',
      ],
    },
  },
};
