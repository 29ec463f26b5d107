import {fr} from '@postbellum/viz/language';
import type {LessonTexts} from '../lesson-text.ts';

/** Disarmament without places. */
export const disarmament: LessonTexts = {
  en: {
    title: 'Weapons are handed in. Then what?',
    background: [
      'About 100,000 people came to the sites in Liberia from December 2003 to late 2004, two to three times as many as had been expected. They handed in weapons or ammunition, got some cash, and were promised training, schooling or work. Places were paid for by donors, and came late: tens of thousands waited, some for years.',
      'In the model a fighter who has disarmed and waits keeps ties to commander and peers for a time. Ties of those who get a place fade faster. A leader who wants to fight again calls on those whose ties have held.',
    ],
    question:
      'Sites take in as many as they did, but nobody pays for cash or places. In how many of a hundred histories does conflict resume within ten years?',
    explain: [
      'Without money for cash and places, conflict resumes a little more often: in a few histories of two hundred, and in none the other way round. Where there are few sites as well, a few more are added. The direction is clear, the size is small beside that of the mission itself.',
      'The steps can be followed. Nobody pays, so many more people wait at the same time, as the last column says. Their ties to commanders last longer, and where a leader turns back to war more of them answer. But leaders turn back seldom while soldiers are there, and then the ties hardly matter.',
      'Few sites show another thing: few wait, because few have come. A short queue is no sign of success.',
    ],
    wrongIf: [
      'People in places go back to their commander as easily as those who wait. Studies disagree: one found no effect of the programme in Sierra Leone, another less illicit work and less interest in fighting abroad in Liberia.',
      'Those who wait become so many, and so angry in one town, that it comes to more than riots. The model has protest, but the size of its effect is assumed.',
      'What keeps fighters from war is work and family that no programme pays for.',
    ],
    leavesOut: [
      'What a place is worth: in the model all are alike, in life some were trained for a trade without buyers.',
      'Women and girls who were with the factions and never came to a site, but for a share that is admitted.',
      'The feelings of communities about who is helped and who is not.',
    ],
    teacher: {
      aims: [
        'To tell disarmament from reintegration.',
        'To follow a cause along its steps: money, place, tie, call to arms.',
        'To look at a measure beside relapse: how many wait.',
      ],
      timing: [
        '10 minutes: the programme as it was; predict.',
        '10 minutes: run and compare; find the column with those waiting.',
        '15 minutes: explain; what would a donor who pays late say?',
      ],
      answers: [
        'More often, by a few in a hundred; the interval of the difference leaves out zero for both plans.',
        'The number waiting rises without places, and falls with few sites: for opposite reasons.',
      ],
      misreadings: [
        '“Disarmed means harmless.” The tie to a commander is what the model follows, not the gun.',
        '“People waiting are the same as people fighting.” Most of those who wait never fight again, in the model and in the record.',
        '“The programme made the peace.” Compare the differences between plans with their ranges before saying so.',
      ],
      care: [
        'Some who were with armed groups were children. Speak of people who were made to fight, not of “the fighters”, where ages are unknown.',
      ],
    },
  },
  fr: {
    title: fr`Les armes sont remises. Et après ?`,
    background: [
      fr`Environ 100 000 personnes sont venues aux sites du Libéria de décembre 2003 à la fin de 2004, deux à trois fois plus que prévu. Elles ont remis des armes ou des munitions, reçu un peu d’argent, et on leur a promis une formation, l’école ou du travail. Les places étaient payées par des bailleurs de fonds, et sont venues tard : des dizaines de milliers de personnes ont attendu, certaines des années.`,
      'Dans le modèle, un combattant désarmé qui attend garde un temps ses liens avec son commandant et ses camarades. Les liens de ceux qui ont une place s’effacent plus vite. Un chef qui veut se battre de nouveau appelle ceux dont les liens ont tenu.',
    ],
    question: fr`Les sites accueillent autant de monde, mais personne ne paie ni primes ni places. Dans combien d’histoires sur cent le conflit reprend-il en dix ans ?`,
    explain: [
      fr`Sans argent pour les primes et les places, le conflit reprend un peu plus souvent : dans quelques histoires sur deux cents, et dans aucune l’inverse. S’il y a peu de sites en plus, quelques-unes s’y ajoutent. Le sens est clair, la taille est petite à côté de celle de la mission elle-même.`,
      'Les étapes se suivent. Personne ne paie, donc bien plus de gens attendent en même temps, comme le dit la dernière colonne. Leurs liens avec leurs commandants durent plus longtemps, et là où un chef retourne à la guerre, davantage le suivent. Mais les chefs y retournent rarement tant que des soldats sont là, et les liens comptent alors à peine.',
      fr`Peu de sites montrent autre chose : peu de gens attendent, parce que peu sont venus. Une file courte n’est pas un signe de succès.`,
    ],
    wrongIf: [
      fr`Ceux qui ont une place reviennent à leur commandant aussi facilement que ceux qui attendent. Les études se contredisent : l’une n’a trouvé aucun effet du programme en Sierra Leone, une autre moins de travail illicite et moins d’intérêt pour la guerre à l’étranger au Libéria.`,
      'Ceux qui attendent deviennent si nombreux, et si en colère dans une même ville, qu’il en sort plus que des émeutes. Le modèle connaît la protestation, mais la taille de son effet est supposée.',
      'Ce qui tient les combattants loin de la guerre, c’est un travail et une famille qu’aucun programme ne paie.',
    ],
    leavesOut: [
      fr`Ce que vaut une place : dans le modèle toutes se valent ; dans la vie, certains ont appris un métier sans clients.`,
      'Les femmes et les filles qui étaient avec les factions et ne sont jamais venues à un site, sauf une part qui est admise.',
      'Ce que ressentent les communautés devant ceux qu’on aide et ceux qu’on n’aide pas.',
    ],
    teacher: {
      aims: [
        'Distinguer le désarmement de la réintégration.',
        fr`Suivre une cause pas à pas : argent, place, lien, appel aux armes.`,
        fr`Regarder une mesure à côté de la reprise : combien attendent.`,
      ],
      timing: [
        fr`10 minutes : le programme comme il fut ; prédire.`,
        fr`10 minutes : lancer et comparer ; trouver la colonne de ceux qui attendent.`,
        fr`15 minutes : expliquer ; que dirait un bailleur qui paie tard ?`,
      ],
      answers: [
        fr`Plus souvent, de quelques-unes sur cent ; l’intervalle de la différence exclut zéro pour les deux plans.`,
        fr`Le nombre de ceux qui attendent monte sans places, et baisse avec peu de sites : pour des raisons opposées.`,
      ],
      misreadings: [
        fr`« Désarmé veut dire inoffensif. » Le modèle suit le lien à un commandant, non le fusil.`,
        fr`« Ceux qui attendent sont ceux qui se battent. » La plupart de ceux qui attendent ne se battent plus jamais, dans le modèle et dans les archives.`,
        fr`« Le programme a fait la paix. » Comparez d’abord les différences entre plans avec leurs fourchettes.`,
      ],
      care: [
        fr`Certains de ceux qui étaient avec des groupes armés étaient des enfants. Parlez de personnes que l’on a fait combattre, et non des « combattants », là où l’âge n’est pas connu.`,
      ],
    },
  },
};
