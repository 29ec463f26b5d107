import {fr} from '@postbellum/viz/language';
import type {MechanismWords} from '../model-words.ts';

/** What rebuilds: relief, civil teams, recovery and the state. */
export const relief: Readonly<Record<string, MechanismWords>> = {
  assessment: {
    title: 'Évaluation des besoins',
    purpose: fr`Des équipes se rendent dans les districts et voient les besoins avec retard et avec erreur ; les routes, les pluies et la violence limitent l’accès.`,
    meanings: {
      halfRoad:
        'distance par la route depuis la capitale à laquelle la moitié de ce que les routes peuvent bloquer l’est',
      dryBlocked: 'accès perdu en saison sèche au bout de la pire route',
      rains: 'part du reste que les pluies y bloquent',
      closure: 'accès perdu quand la violence a toute son ampleur',
      visitWeeks: 'semaines qu’il faut à une équipe pour évaluer un district',
      error: 'écart type entre ce que voit une équipe et ce qui est',
      firstError: 'le même écart pour ce que l’on croit le premier jour',
    },
  },
  coordination: {
    title: 'Coordination des secours',
    purpose:
      'Les organisations choisissent les lieux et les secteurs des secours, en voyant ou non les plans des autres, et les livrent.',
    meanings: {
      command: 'part de ce que les organisations ne se montrent pas qu’un commandement tout à fait unique met au jour',
      absorbed: 'secours qu’un lieu peut changer en services pour une personne et un besoin non couvert',
      spendingWeeks: 'temps moyen que l’argent reste dans le budget d’une organisation',
      project: 'dépense d’un projet par semaine',
      habit: 'préférence d’une organisation pour le district où elle a travaillé en dernier',
      meetings: 'coût du partage de tout entre de nombreuses organisations',
      commandCost: 'coût fixe d’un commandement tout à fait unique',
    },
  },
  needs: {
    title: 'Besoins',
    purpose:
      'L’eau, la nourriture, la santé et le logement sont assurés par les secours et le relèvement, et se perdent par la violence et la surcharge.',
    meanings: {
      costPerHead: 'secours qui comblent tout le manque d’une personne dans quatre secteurs, là où ils arrivent',
      recovery: 'vitesse à laquelle les services se rétablissent en temps de paix sans secours',
      ceiling: 'part des besoins que le seul relèvement couvre à terme dans un district moyen',
      infrastructureGain:
        'hausse de ce plafond pour l’eau, la santé et le logement avec les infrastructures au-dessus de la référence',
      referenceInfrastructure: 'infrastructures auxquelles le plafond est le même que sans cet effet',
      lapse: 'vitesse à laquelle s’épuise ce que les secours ont apporté au-dessus de ce plafond',
      loss: 'vitesse à laquelle une violence de pleine ampleur détruit les services',
      crowding: 'vitesse à laquelle les services s’usent là où tout le monde est déplacé',
      hosting: 'poids d’un réfugié du pays voisin dans la surcharge des services, rapporté à celui d’un déplacé',
    },
  },
  civilTeams: {
    title: 'Équipes civiles',
    purpose:
      'Des équipes dirigées par des civils construisent routes, puits et dispensaires, qui se dégradent si personne ne les entretient.',
    meanings: {
      served: 'personnes pour qui une équipe construit en un an ce qui manque',
      stayWeeks: 'temps moyen qu’une équipe travaille dans un district',
      built: 'part de ce qui manque que construit un dollar de relèvement effectif par habitant',
      wear: 'vitesse à laquelle les infrastructures se délabrent sans État pour les entretenir',
      damage: 'vitesse à laquelle une violence de pleine ampleur les détruit',
      firstDay: 'infrastructures du premier jour dans un district dont le manque moyen est de 0,2',
    },
  },
  recovery: {
    title: 'Relèvement',
    purpose:
      'Le revenu, l’emploi et la confiance se rétablissent en temps de paix avec l’argent, l’administration et les infrastructures.',
    meanings: {
      trend: 'croissance du revenu quand tout est à sa référence et le revenu à celui d’avant la guerre',
      catchUp: 'croissance qu’ajoute l’écart au revenu d’avant la guerre',
      confidenceGain: 'croissance qu’ajoute la confiance économique au-dessus de la référence',
      referenceConfidence: 'confiance économique à laquelle elle n’ajoute rien',
      aidGain: 'croissance qu’ajoute l’argent effectif du relèvement, en part du revenu, au-dessus de la référence',
      referenceAid: 'argent effectif du relèvement auquel il n’ajoute rien',
      reachGain: 'croissance qu’ajoute la présence de l’État au-dessus de la référence',
      referenceReach: 'présence de l’État à laquelle elle n’ajoute rien et où l’aide est absorbée comme d’ordinaire',
      infrastructureGain: 'croissance qu’ajoutent les infrastructures au-dessus de la référence',
      referenceInfrastructure: 'infrastructures auxquelles elles n’ajoutent rien',
      violenceCost: 'croissance perdue quand la violence a toute son ampleur',
      absorption:
        'argent du relèvement qu’un pays absorbe dans ses premières années quand la présence de l’État est à la référence',
      absorptionPeak: 'absorption de la quatrième à la septième année, rapportée aux trois premières',
      fragmentation: 'argent effectif perdu avec de très nombreux bailleurs qui ne partagent rien',
      leak: 'argent du relèvement perdu là où tout est corrompu',
      spendingWeeks: 'temps moyen que l’argent du relèvement attend avant d’être dépensé',
      confidenceSpeed: 'vitesse à laquelle la confiance économique suit la paix et l’intégrité du gouvernement',
      firstConfidence: 'confiance économique du premier jour',
      corruptionDoubt: 'confiance économique qu’ôte une corruption générale',
      stopDoubt: 'confiance économique perdue la semaine où l’aide s’arrête',
      townGain: 'ce que gagnent de plus les citadins que les villageois le premier jour',
      paidWork: 'adultes qui ont un travail payé au revenu moyen du premier jour et à la confiance de référence',
      hiring: 'vitesse à laquelle les emplois suivent le revenu et la confiance économique',
      jobsConfidence: 'hausse des emplois avec la confiance économique au-dessus de la référence',
    },
  },
  stateAuthority: {
    title: 'Autorité de l’État',
    purpose:
      'L’État étend son administration, sa police et ses tribunaux, et reprend aux factions le terrain et les rentes.',
    meanings: {
      ceiling:
        'présence à laquelle l’État parvient à la fin là où les services sont le moins en retard et où personne ne tient le terrain contre lui',
      reachYears: 'durée sur laquelle la présence de l’État va vers son plafond',
      grip: 'part de la présence que retirent des factions qui tiennent tout le terrain',
      lent: 'part de la présence manquante que prêtent des patrouilles et des tribunaux présents partout',
      lentYears: 'durée sur laquelle la présence prêtée vient et s’efface',
      patrols: fr`soldats et policiers avec lesquels 63 % des habitants croisent des patrouilles`,
      nationalWorth: 'ce que vaut, sans réforme, un soldat ou un policier national à côté d’un soldat de la paix',
      reformWorth: 'ce qu’y ajoute une réforme complète du secteur de la sécurité',
      attrition: 'taux de départ des policiers payés',
      unpaidLeaving: 'de combien leur départ s’accélère quand personne n’est payé, au-delà d’une fois',
      pay: 'solde d’un policier ou d’un soldat',
      payShare: 'part des recettes qui peut payer la police et l’armée',
      capitalBias: 'policiers par habitant que la capitale a de plus',
      courtYears: 'durée sur laquelle les tribunaux suivent leur argent',
      courtCost: fr`argent par habitant qui finance les tribunaux à 63 %`,
      courtShare: 'part des recettes consacrée aux tribunaux',
      corruptionYears: 'durée sur laquelle la corruption change',
      restingCorruption: 'corruption à laquelle un État parvient sans cosignature ni aide',
      cosigned: 'de combien elle est plus basse quand toutes les recettes sont sous cosignature',
      unaccounted: 'de combien elle est plus haute quand l’aide égale le revenu sans être ni cosignée ni coordonnée',
      tax: 'recettes là où l’État atteint tout le monde et où rien n’est volé',
      plugged: 'part des vols de recettes qu’empêche une cosignature complète',
      takenByReach: 'taux auquel les factions perdent du terrain là où l’État atteint tout le monde',
      takenBySoldiers: 'taux auquel elles le perdent au profit de soldats',
    },
  },
};
