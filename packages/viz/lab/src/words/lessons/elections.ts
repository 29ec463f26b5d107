import {fr} from '@postbellum/viz/language';
import type {LessonTexts} from '../lesson-text.ts';

/** Elections too early. */
export const elections: LessonTexts = {
  en: {
    title: 'Are elections too early?',
    background: [
      'Liberia voted in October and November 2005, two years after the accord. The side that lost the run-off protested until December and then took part in politics. Some say that polls so soon after a war put losers before a choice between the ballot and the gun.',
      'In the model a poll raises the stakes for those who may lose it. What they have been promised beforehand, posts and safety, lowers them again. An accepted result builds belief in the settlement; a contested one destroys it.',
    ],
    question:
      'Every poll is held two years later. In how many of a hundred histories does conflict resume within ten years?',
    explain: [
      'Nothing changes. Not one of two hundred histories differs, whether the polls come two years later, whether losers were promised anything, or both. That is a strong statement, and it is about the model more than about Liberia.',
      'The reason is a fact that was put in: neither camp of the run-off of 2005 has an armed party behind it here. A contested result presses only where camps have arms to turn to. In Côte d’Ivoire in 2010 both camps had some, and a contested poll became a war; open that country in the lab and compare history with the plan “result accepted”.',
      'So the model answers another question than the one that was asked. It does not say that Liberia voted neither too early nor too late. It says: look at who stands behind the losers, before you look at the calendar.',
    ],
    wrongIf: [
      'A country two years on is readier for a poll than the model allows: registers, courts and parties grow with time.',
      'To put off a poll is itself a breach: those who hope to win it may take up arms. In the model a delay angers nobody by itself.',
      'Losers do not believe what is promised to them before the poll, so that accommodation does less than the model says.',
    ],
    leavesOut: [
      'Polls earlier than they were: the lever puts them off, and cannot bring them forward.',
      'Local polls, parties within parties, and the press.',
      'What a government without a mandate does in the years it gains.',
    ],
    teacher: {
      aims: [
        'To separate when a poll is held from what its losers may expect.',
        'To meet a question on which studies disagree.',
        'To see two levers together do other than each alone, or not.',
      ],
      timing: [
        '10 minutes: the polls of 2005; predict.',
        '10 minutes: run and compare; the four plans as a two-by-two table.',
        '15 minutes: explain; write one sentence that the table supports and one that it does not.',
      ],
      answers: [
        'No difference at all in 200 pairs, for any of the three plans. Let the class find out why before you tell it.',
        'The good question is: what would have to be in the model for the date to matter? An armed party behind a camp; anger over a delay; a state that learns.',
      ],
      misreadings: [
        '“Later is safer.” Look at the range of the difference first.',
        '“Accommodation means that losers are bought.” It means what was agreed with them before the vote: posts, seats, safety.',
        '“Democracy causes war.” The model has polls, not democracy, and one country.',
      ],
      care: [
        'Students may know a contested election of their own country. Keep to Liberia in 2005, and leave today’s parties out.',
      ],
    },
  },
  fr: {
    title: fr`Vote-t-on trop tôt ?`,
    background: [
      'Le Libéria a voté en octobre et novembre 2005, deux ans après l’accord. Le camp qui a perdu le second tour a protesté jusqu’en décembre, puis a pris part à la vie politique. Certains disent que des scrutins si proches d’une guerre placent les perdants devant un choix entre le bulletin et le fusil.',
      fr`Dans le modèle, un scrutin augmente l’enjeu pour ceux qui peuvent le perdre. Ce qui leur a été promis d’avance, postes et sûreté, le réduit. Un résultat accepté renforce la confiance dans l’accord ; un résultat contesté la détruit.`,
    ],
    question: fr`Chaque scrutin a lieu deux ans plus tard. Dans combien d’histoires sur cent le conflit reprend-il en dix ans ?`,
    explain: [
      'Rien ne change. Aucune des deux cents histoires ne diffère, que les scrutins viennent deux ans plus tard, que rien n’ait été promis aux perdants, ou les deux. L’affirmation est forte, et elle porte sur le modèle plus que sur le Libéria.',
      fr`La raison est un fait qu’on y a mis : aucun des deux camps du second tour de 2005 n’a ici de parti armé derrière lui. Un résultat contesté ne pèse que là où des camps ont des armes vers lesquelles se tourner. En Côte d’Ivoire en 2010, les deux camps en avaient, et un scrutin contesté est devenu une guerre ; ouvrez ce pays dans le laboratoire et comparez l’histoire au plan « résultat accepté ».`,
      fr`Le modèle répond donc à une autre question que celle qui fut posée. Il ne dit pas que le Libéria n’a voté ni trop tôt ni trop tard. Il dit : regardez qui se tient derrière les perdants, avant de regarder le calendrier.`,
    ],
    wrongIf: [
      fr`Deux ans plus tard, un pays est plus prêt à voter que ne l’admet le modèle : listes, tribunaux et partis grandissent avec le temps.`,
      fr`Reporter un scrutin est déjà une rupture : ceux qui espèrent le gagner peuvent prendre les armes. Dans le modèle, un report ne fâche personne par lui-même.`,
      'Les perdants ne croient pas ce qu’on leur promet avant le scrutin, si bien que la place qui leur est faite agit moins que ne le dit le modèle.',
    ],
    leavesOut: [
      fr`Des scrutins plus tôt qu’ils ne furent : le levier les reporte, et ne peut les avancer.`,
      'Les scrutins locaux, les partis dans les partis, et la presse.',
      'Ce que fait un gouvernement sans mandat des années qu’il gagne.',
    ],
    teacher: {
      aims: [
        'Séparer la date d’un scrutin de ce que ses perdants peuvent attendre.',
        'Rencontrer une question sur laquelle les études se contredisent.',
        'Voir si deux leviers ensemble font autre chose que chacun seul.',
      ],
      timing: [
        fr`10 minutes : les scrutins de 2005 ; prédire.`,
        fr`10 minutes : lancer et comparer ; les quatre plans en tableau à double entrée.`,
        fr`15 minutes : expliquer ; écrire une phrase que le tableau étaye et une qu’il n’étaye pas.`,
      ],
      answers: [
        'Aucune différence dans 200 paires, pour aucun des trois plans. Laissez la classe chercher pourquoi avant de le dire.',
        fr`La bonne question : que faudrait-il dans le modèle pour que la date compte ? Un parti armé derrière un camp ; la colère d’un report ; un État qui apprend.`,
      ],
      misreadings: [
        fr`« Plus tard est plus sûr. » Regardez d’abord la fourchette de la différence.`,
        fr`« Faire place aux perdants, c’est les acheter. » C’est ce qui a été convenu avec eux avant le vote : postes, sièges, sûreté.`,
        fr`« La démocratie cause la guerre. » Le modèle a des scrutins, non une démocratie, et un seul pays.`,
      ],
      care: [
        'Des élèves peuvent connaître une élection contestée dans leur propre pays. Restez au Libéria de 2005, et laissez de côté les partis d’aujourd’hui.',
      ],
    },
  },
};
