import {fr} from '@postbellum/viz/language';
import type {MechanismWords} from '../model-words.ts';

/** What people live through: leaders, disputes, trust, grievance, what they do, and flight. */
export const people: Readonly<Record<string, MechanismWords>> = {
  leaders: {
    title: 'Notables locaux',
    purpose: 'Les notables locaux penchent pour ou contre l’accord et décident de servir ou non de médiateurs.',
    meanings: {
      leaning: 'adhésion moyenne à l’accord quand rien ne la fait bouger, et le premier jour',
      spread: 'écart type de l’adhésion le premier jour',
      leastAuthority: fr`autorité du notable le plus faible ; les autres se répartissent également jusqu’au plus fort`,
      mostAuthority: 'autorité du notable le plus fort',
      turning: 'vitesse à laquelle l’adhésion suit ce que voient les notables',
      delivery: 'effet de secours abondants livrés dans le district',
      ampleRelief: 'secours par habitant qui ont la moitié de cet effet',
      engaging: 'effet d’un dialogue complet de la mission avec le notable',
      violence: 'effet d’une violence de pleine ampleur dans le district, en sens contraire',
      exclusion: 'effet de l’exclusion de la faction qui tenait le terrain, en sens contraire',
      referenceExclusion: 'exclusion qui laisse les notables tels qu’ils sont',
      meetingHears: 'notables d’un district que touche une réunion de dialogue',
      heard: 'part du chemin vers un dialogue complet qu’une réunion fait faire à un notable',
      forgetting: 'vitesse à laquelle l’effet du dialogue s’efface',
      openness:
        'disposition à servir de médiateur d’un notable que personne n’a approché, rapportée à un autre pleinement associé',
    },
  },
  disputes: {
    title: 'Différends',
    purpose:
      'Des différends naissent de la terre, des retours et de la violence, et sont réglés par des médiateurs, des notables et des tribunaux.',
    meanings: {
      arising: 'différends qui naissent en un an, rapportés à ceux ouverts le premier jour',
      unaided: 'taux auquel un différend est réglé par les parties elles-mêmes',
      mediation: 'taux de règlement qu’ajoutent des adultes formés',
      copying:
        'adultes non formés qui en viennent à régler les différends de la même façon, par adulte formé, là où peu le sont',
      forgetting: 'taux auquel les personnes formées oublient ou s’en vont',
      adults: 'part des adultes dans la population',
      leaders: 'taux de règlement là où tous les notables ont pleine autorité et servent de médiateurs',
      courts: 'taux de règlement là où les tribunaux marchent bien et où l’État atteint tout le monde',
      unfairLand:
        'de combien des institutions foncières tout à fait équitables réduisent ce qui naît, et tout à fait injustes l’augmentent',
      referenceLand: 'équité des institutions foncières sous lesquelles sont nés les différends du premier jour',
      crime: 'de combien une violence de pleine ampleur augmente ce qui naît',
      claims:
        'différends d’une personne rentrée chez elle depuis peu, là où les institutions foncières sont tout à fait injustes',
      returns: 'confiance entre groupes perdue en un an par part d’habitants rentrés chez eux depuis peu',
      guests: 'différends d’un réfugié du pays voisin, là où les institutions foncières sont tout à fait injustes',
      strangers:
        'confiance entre groupes perdue en un an par part de réfugiés du pays voisin parmi ceux qui vivent ici',
      dialogue: 'vitesse à laquelle un dialogue abondant construit la confiance entre groupes',
      ampleDialogue: 'réunions dans un district qui ont la moitié de cet effet',
      healing: 'vitesse à laquelle la confiance entre groupes se rétablit d’elle-même',
      healed: 'confiance entre groupes vers laquelle elle se rétablit',
      violence: 'vitesse à laquelle une violence de pleine ampleur détruit la confiance entre groupes',
    },
  },
  trust: {
    title: 'Confiance envers la mission',
    purpose:
      'La confiance envers la mission grandit avec la sécurité, se brise par les abus et la dérive, et s’efface avec l’absence.',
    meanings: {
      initial: 'confiance envers la mission le premier jour',
      gain: 'vitesse à laquelle des habitants en pleine sécurité prennent confiance',
      breach: 'combien de fois plus vite les abus brisent la confiance que la sécurité ne la construit',
      relief:
        'vitesse à laquelle des secours abondants, entièrement sous le même commandement que la mission, construisent la confiance envers elle',
      ampleRelief: 'secours par habitant qui ont la moitié de cet effet',
      drift: 'vitesse à laquelle une mission entièrement à la dérive perd la confiance',
      referenceDrift: 'dérive jusqu’à laquelle les habitants ne remarquent rien',
      fading: 'vitesse à laquelle la confiance revient à son point de repos sans contact',
      resting: 'confiance à laquelle les habitants reviennent sans contact',
    },
  },
  legitimacy: {
    title: 'Légitimité',
    purpose:
      'La confiance envers l’État suit l’équité des services, les tribunaux, les notables, la corruption, l’exclusion et les scrutins acceptés.',
    meanings: {
      speed: 'vitesse à laquelle la confiance suit ce que fait l’État',
      resting: 'confiance envers un État dont tout est à sa référence',
      leaders: 'effet de notables entièrement acquis à l’accord, par rapport à des notables qui n’y adhèrent en rien',
      referenceAlignment: 'adhésion des notables qui n’ajoute ni n’ôte rien à la confiance',
      services: 'effet de tous les besoins couverts, avec équité et par l’État',
      referenceServices: fr`équité × couverture × présence de l’État qui laisse la confiance au repos`,
      partsFairness: 'équité qui dépend de ce que chacun ait sa part dans l’accord',
      security: 'effet de tribunaux qui marchent bien',
      corruption: 'effet d’une corruption générale, outre ce qu’elle fait à l’équité, en sens contraire',
      referenceCorruption: 'corruption qui laisse la confiance au repos',
      exclusion: 'effet de l’exclusion du camp qui tenait le terrain, en sens contraire',
      referenceExclusion: 'exclusion qui laisse la confiance au repos',
      protest: 'effet des manifestations (part des habitants par an), selon qu’on y répond ou non',
      answered: 'inclusion au-dessus de laquelle on considère qu’il est répondu aux manifestations',
      honeymoon: 'attraction d’un scrutin entièrement accepté vers le plafond, sur toutes ses semaines',
      honeymoonCeiling: 'confiance vers laquelle un scrutin accepté élève les habitants',
      honeymoonWeeks: 'semaines après un scrutin pendant lesquelles on fait bon accueil à son vainqueur',
      tolerated: 'pression d’un résultat contesté à laquelle plus personne ne fait bon accueil au vainqueur',
    },
  },
  grievance: {
    title: 'Griefs',
    purpose:
      'Les besoins non couverts, les écarts entre groupes, la pauvreté, la peur, la méfiance, les querelles et les promesses rompues deviennent des griefs.',
    meanings: {
      memory: 'vitesse à laquelle les griefs suivent ce que vivent les habitants',
      needsWeight: 'poids des besoins non couverts dans les griefs',
      gapWeight: 'poids de ce que les besoins d’un groupe sont moins couverts que ceux du pays',
      povertyWeight: 'poids d’un niveau de vie pauvre dans les griefs',
      fearWeight: 'poids de la peur dans les griefs',
      disputesWeight: fr`poids des différends que personne ne règle : la moitié à la référence`,
      referenceDisputes: 'différends non réglés qui pèsent la moitié de ce que pourrait peser n’importe quel nombre',
      distrustWeight: 'poids de la méfiance envers l’État, en plus des besoins, de la pauvreté et de la peur',
      abuseWeight: 'poids de la part des habitants qui subissent en un an des abus de soldats',
      brokenPromise:
        'ce qui s’ajoute chez ceux qui ont désarmé et attendent leur argent depuis plus de quatre semaines',
      fearMemory: 'vitesse à laquelle la peur suit la violence',
      initialFear: 'peur du premier jour',
      earning: 'vitesse à laquelle un ménage s’adapte à ce que l’on peut gagner',
      displacedLiving: 'niveau de vie d’un déplacé, rapporté à celui d’une personne restée chez elle',
      packageGain: 'gain de niveau de vie par un programme de réintégration quand les emplois sont à la référence',
      packageJobs: 'de combien ce gain croît avec les adultes qui ont un travail payé, au-dessus de la référence',
      referenceJobs: 'travail payé auquel le gain est celui indiqué',
    },
  },
  civicAction: {
    title: 'Action civique',
    purpose:
      'Les civils disent à la mission ce qu’ils savent, manifestent, ou prennent part à des réunions et à des scrutins.',
    meanings: {
      knowing: 'probabilité que quelqu’un sache quelque chose qui mérite d’être dit',
      protesting: 'taux auquel manifeste une personne dont les griefs et la méfiance sont à la référence',
      referenceGrievance: 'griefs auxquels on manifeste comme indiqué',
      referenceDistrust: 'méfiance envers l’État à laquelle on manifeste comme indiqué',
      invited: 'probabilité qu’une réunion ou un scrutin concerne quelqu’un',
      dutiful: 'part de ceux qui participent quelle que soit leur confiance',
      smoothing: 'durée pendant laquelle les districts se souviennent de ce que les gens ont fait',
    },
  },
  displacement: {
    title: 'Déplacements',
    purpose: 'Les habitants fuient la violence et reviennent, aidés ou non, quand le retour est sûr.',
    meanings: {
      flight: 'part des habitants d’un district en pleine violence qui fuient en une semaine',
      threshold: fr`violence au-dessous de laquelle personne ne fuit, environ 28 morts pour 100\u202F000 habitants et par an`,
      abroad: 'part de ceux qui fuient qui quittent le pays',
      unaided: 'taux auquel les déplacés rentrent chez eux sans aide',
      unaidedAbroad: 'taux auquel les réfugiés rentrent chez eux sans aide',
      pull: 'effet des besoins couverts chez soi, au-dessus de la référence, sur le retour sans aide',
      push: 'effet des besoins non couverts là où vivent les déplacés sur le retour sans aide',
      referenceNeeds: 'part des besoins couverts à laquelle ni l’un ni l’autre ne pèse',
      returneeWeeks: 'temps moyen pendant lequel une personne rentrée chez elle compte comme revenue',
      settling:
        'taux auquel ceux qui sont encore loin de chez eux sont comptés comme installés une fois la fin des déplacements déclarée',
      ceasing:
        'taux auquel les réfugiés perdent leur statut ou y renoncent une fois qu’une clause de cessation s’applique',
    },
  },
};
