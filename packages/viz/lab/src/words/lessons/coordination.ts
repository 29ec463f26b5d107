import {fr} from '@postbellum/viz/language';
import type {LessonTexts} from '../lesson-text.ts';

/** Who coordinates. */
export const coordination: LessonTexts = {
  en: {
    title: 'Who coordinates relief?',
    background: [
      'Dozens of agencies brought food, water, health care and shelter to Liberia. Each had its donors, its vehicles and its own look at what was needed. From 2006 the United Nations grouped them by sector in clusters that share plans.',
      'In the model agencies choose where to go. One that sees the plans of the others goes elsewhere; one that does not may bring what is already there. Relief that meets no need is counted as duplicated, need that is not met as a gap. Unmet need adds to grievance, and grievance to the reasons to fight.',
    ],
    question:
      'No agency shows its plans to another, and there is no common command. In how many of a hundred histories does conflict resume within ten years?',
    explain: [
      'Relapse does not change: not one of two hundred histories differs. What changes is what became of the money, and of the need. Where nobody shares plans, a quarter more need stays unmet, and half as much again is brought where it is not needed. Where all share, next to none is.',
      'One command shares as much, and leaves a little more need unmet than sharing alone: meetings and a common head cost money that would have been relief.',
      'In the model unmet need reaches the risk only by grievance, a weak path whose size is assumed. So the lesson is not that coordination is useless. It is that a number about war is the wrong place to look for it.',
    ],
    wrongIf: [
      'Unmet need drives people to armed groups far more than the model assumes. No study gives the size of that effect.',
      'Agencies that share a plan make the same mistake together, where several looks at the need would have found it.',
      'Relief under one command with soldiers is refused, or attacked, because it is taken for a side.',
    ],
    leavesOut: [
      'Deaths of hunger and disease: nobody dies a natural death in the model, so unmet need shows as need alone.',
      'Relief that is stolen or taxed by armed groups, but for losses on the way.',
      'Local people who help each other without any agency.',
    ],
    teacher: {
      aims: [
        'To see that something can matter without mattering for relapse.',
        'To read the money columns beside the count.',
        'To weigh what one command gains against what it costs.',
      ],
      timing: [
        '10 minutes: who brings what to a county; predict.',
        '10 minutes: run and compare; read the two money columns.',
        '15 minutes: explain; groups speak for an agency, a donor, a mission and a village.',
      ],
      answers: [
        'Relapse: no difference in 200 pairs for any plan. Unmet need: highest with nothing shared, lowest with plans shared, between them with one command. Duplicated relief: highest with nothing shared, next to none with plans shared.',
        'A thing can be worth doing for the people it helps, without changing whether a war returns.',
      ],
      misreadings: [
        '“If relapse is the same, coordination is useless.” The columns beside it are about people who were helped or not.',
        '“Duplicated means stolen.” It met no need that was left in that place.',
        '“One command is best because it coordinates most.” It costs overhead, and its effect on trust is assumed.',
      ],
      care: ['Do not let a class rank the suffering of places. Speak of need that was met and not met.'],
    },
  },
  fr: {
    title: fr`Qui coordonne les secours ?`,
    background: [
      'Des dizaines d’organisations ont apporté vivres, eau, soins et abris au Libéria. Chacune avait ses bailleurs de fonds, ses véhicules et son propre regard sur les besoins. À partir de 2006, l’ONU les a réunies par secteur dans des groupes qui se montrent leurs plans.',
      fr`Dans le modèle, les organisations choisissent où aller. Celle qui voit les plans des autres va ailleurs ; celle qui ne les voit pas peut apporter ce qui est déjà là. Les secours sans besoin sont comptés comme doublons, le besoin resté sans secours comme non couvert. Celui-ci nourrit les griefs, et les griefs nourrissent les raisons de se battre.`,
    ],
    question: fr`Aucune organisation ne montre ses plans à une autre, et il n’y a pas de commandement commun. Dans combien d’histoires sur cent le conflit reprend-il en dix ans ?`,
    explain: [
      fr`La reprise ne change pas : aucune des deux cents histoires ne diffère. Ce qui change, c’est ce que sont devenus l’argent et le besoin. Quand personne ne montre ses plans, le besoin non couvert augmente d’un quart, et les secours portés là où il n’en faut pas, de moitié. Quand tous les montrent, il n’en reste presque pas.`,
      fr`Un commandement unique partage autant, et laisse un peu plus de besoin non couvert que le seul partage : réunions et direction commune coûtent un argent qui aurait été des secours.`,
      'Dans le modèle, le besoin non couvert n’atteint le risque que par les griefs, un chemin faible dont la taille est supposée. La leçon n’est donc pas que coordonner ne sert à rien. C’est qu’un nombre sur la guerre est le mauvais endroit où le chercher.',
    ],
    wrongIf: [
      'Le besoin non couvert pousse les gens vers les groupes armés bien plus que ne le suppose le modèle. Aucune étude ne donne la taille de cet effet.',
      'Des organisations qui partagent un plan font la même erreur ensemble, là où plusieurs regards auraient trouvé le besoin.',
      'Les secours sous un même commandement que les soldats sont refusés, ou attaqués, parce qu’on les prend pour un camp.',
    ],
    leavesOut: [
      fr`Les morts de faim et de maladie : nul ne meurt de mort naturelle dans le modèle, et le besoin non couvert n’y paraît que comme besoin.`,
      'Les secours volés ou taxés par des groupes armés, sauf des pertes en route.',
      'Les gens du lieu qui s’entraident sans aucune organisation.',
    ],
    teacher: {
      aims: [
        'Voir qu’une chose peut compter sans compter pour la reprise.',
        'Lire les colonnes d’argent à côté du compte.',
        'Peser ce que gagne un commandement unique et ce qu’il coûte.',
      ],
      timing: [
        fr`10 minutes : qui apporte quoi à un comté ; prédire.`,
        fr`10 minutes : lancer et comparer ; lire les deux colonnes d’argent.`,
        fr`15 minutes : expliquer ; des groupes parlent pour une organisation, un bailleur, une mission et un village.`,
      ],
      answers: [
        fr`Reprise : aucune différence dans 200 paires, pour aucun plan. Besoin non couvert : le plus haut sans partage, le plus bas avec des plans partagés, un commandement unique étant entre les deux. Doublons : le plus haut sans partage, presque aucun avec des plans partagés.`,
        'Une chose peut valoir la peine pour les gens qu’elle aide, sans rien changer au retour d’une guerre.',
      ],
      misreadings: [
        fr`« Si la reprise est la même, coordonner ne sert à rien. » Les colonnes voisines parlent de gens secourus ou non.`,
        fr`« Doublon veut dire volé. » Cela n’a couvert aucun besoin qui restait en ce lieu.`,
        fr`« Un commandement unique est le mieux, puisqu’il coordonne le plus. » Il coûte en gestion, et son effet sur la confiance est supposé.`,
      ],
      care: [
        'Ne laissez pas la classe dresser un classement des souffrances. Parlez du besoin couvert et non couvert.',
      ],
    },
  },
};
