import {fr} from '@postbellum/viz/language';
import type {MechanismWords} from '../model-words.ts';

/** What factions and fighters do: disarmament, polls, leaders, belief in the accord, and force. */
export const factions: Readonly<Record<string, MechanismWords>> = {
  ddr: {
    title: 'Désarmement, démobilisation et réintégration',
    purpose:
      'Les combattants désarment selon la place dans les sites, attendent l’argent et une place, puis retournent à la vie civile ou entrent dans l’armée.',
    meanings: {
      coming: 'taux auquel les combattants qui croient pleinement en l’accord viennent à un site ouvert',
      hedging: 'le même pour une faction qui se ménage une issue, rapporté à une autre qui respecte l’accord',
      claiming:
        'taux auquel des personnes liées à une faction viennent à un site ouvert en se disant combattantes, pour la somme de référence',
      referenceCash: fr`somme qui attire les prétendants au taux indiqué ; une somme plus faible en attire moins, en proportion, une plus forte au plus deux fois plus`,
      underServed:
        'chances de passer des femmes et des mineurs sans arme là où ils ne sont pas admis à ce titre, rapportées à celles des hommes',
      refusedFighters: 'part des combattants refusés par erreur, rapportée à la part refusée des personnes sans arme',
      leaving:
        'taux auquel ceux qui attendent une place renoncent et quittent le programme, leurs liens restant les mêmes',
      dispersal:
        'part du lien au commandant et aux camarades qui cesse quand une unité est dispersée à la démobilisation',
      attrition: 'soldats de la nouvelle armée qui la quittent pour de bon',
      patience: 'semaines après la démobilisation à partir desquelles l’argent dû compte comme en retard',
      placePatience:
        'semaines après la démobilisation à partir desquelles une place non donnée compte comme une promesse qui s’éloigne',
      placeAnger:
        'poids d’une personne qui attend une place aussi longtemps, rapporté à une autre à qui l’on doit de l’argent ou que l’on a renvoyée',
      weariness: 'vitesse à laquelle retombe la colère de ceux qui attendent',
      riots: 'taux d’émeutes dont on s’approche à mesure que ceux qui pourraient réclamer sont en colère',
      riotShare: 'part en colère de ceux qui pourraient réclamer à laquelle la moitié de ce taux est atteinte',
    },
  },
  elections: {
    title: 'Scrutins',
    purpose: fr`Des scrutins se tiennent ; les perdants acceptent le résultat ou le contestent ; ce qui est en jeu sans être accommodé, ou contesté, fait pression.`,
    meanings: {
      weeksBeforePoll: 'semaines avant un scrutin pendant lesquelles il pèse',
      weeksAfterPoll: 'semaines après un scrutin pendant lesquelles il pèse',
      contestWeeks: 'semaines après un scrutin pendant lesquelles pèse un résultat contesté',
      swing: 'dispersion, entre histoires possibles, de l’avance du camp au pouvoir',
      base: 'log de la cote d’une contestation, tout le reste étant à sa référence, par un perdant sans armes, hors du pouvoir et loin derrière',
      blocs: 'effet de votes qui suivent entièrement les districts, au-dessus de la référence',
      referenceSegregation: 'séparation des deux camps qui n’ajoute ni n’ôte rien à la cote',
      closeness: 'effet d’une égalité des voix',
      span: 'avance à partir de laquelle un résultat n’est plus serré du tout',
      accommodation: 'effet d’une place entière faite aux perdants, par rapport à aucune, qui abaisse la cote',
      referenceAccommodation: 'place faite aux perdants qui n’ajoute ni n’ôte rien à la cote',
      certification: 'effet d’un résultat certifié, qui abaisse la cote',
      office: fr`effet de la perte du pouvoir : qui le tient peut refuser de partir`,
      force: fr`effet de partis armés qui pourraient appeler 10\u202F000 personnes ou plus`,
      support: 'effet du plein appui d’une mission qui a toute la confiance, qui abaisse la cote',
      referenceSupport: 'appui multiplié par la confiance qui n’ajoute ni n’ôte rien à la cote',
      protests: 'part de ce qui est en jeu dont un résultat non contesté fait pression',
      acceptedBelow: 'pression d’un résultat au-dessous de laquelle il compte comme accepté',
    },
  },
  leadership: {
    title: 'Chefs des factions',
    purpose: 'Les chefs de faction tombent, et d’autres leur succèdent, plus ou moins enclins à la force.',
    meanings: {
      inclination: 'dispersion du penchant des chefs pour la force',
      turnover: 'taux auquel un chef tombe',
      defeat: 'effet d’un scrutin qui laisse la faction entièrement exclue',
      defeatWeeks: 'semaines après un scrutin pendant lesquelles une défaite pèse sur un chef',
      disunity: 'effet de la scission de tous les commandants',
      weeksLedAtFirst: 'semaines depuis lesquelles les chefs commandent le premier jour',
    },
  },
  splits: {
    title: 'Scissions',
    purpose:
      'Des commandants exclus, qui ne croient pas en l’accord ou servent un nouveau chef, font scission, surtout au début.',
    meanings: {
      rate: 'taux auquel un commandant bien intégré et confiant fait scission en temps calme',
      accord: 'effet de la période qui suit l’accord',
      accordWeeks: 'semaines comptées comme suivant l’accord',
      carryingOut: 'effet de l’application de tout l’accord en un an',
      exclusion: 'effet de l’exclusion complète de la faction du pouvoir',
      disbelief: 'effet de l’absence de confiance dans l’accord, par rapport à une confiance entière',
      newLeader: 'effet d’un nouveau chef',
      newLeaderWeeks: 'semaines pendant lesquelles un chef est nouveau',
      rejoining: 'taux auquel un commandant qui a fait scission revient',
    },
  },
  alliances: {
    title: 'Alliances',
    purpose:
      'Les factions se rapprochent par un sort ou un ennemi commun, et s’éloignent à cause de l’État et des combats.',
    meanings: {
      distance: fr`lien de deux factions qui n’ont rien en commun et rien entre elles ; d’où partent les liens`,
      allied: 'le même pour des factions du même côté le premier jour',
      adjusting: 'vitesse à laquelle les liens suivent la situation',
      excludedAlike: 'ce qu’ajoute l’exclusion complète de l’une et de l’autre',
      commonFoe: 'ce qu’ajoute un tiers au moins aussi fort que les deux',
      state: 'ce qui est ôté quand l’une tient l’État et que l’autre est entièrement exclue',
      fighting: 'ce qui est ôté pendant que l’autre combat sans être une alliée',
    },
  },
  commitment: {
    title: 'Confiance dans l’accord',
    purpose: fr`Les factions en viennent à croire en l’accord à mesure qu’il est appliqué et que les autres y sont tenues ; des événements ébranlent cette confiance.`,
    meanings: {
      initial: 'conviction, le premier jour, que l’accord sera tenu',
      learning: 'vitesse à laquelle la confiance suit ce qui a été appliqué',
      guarantee: 'vitesse à laquelle une dissuasion entière construit la confiance',
      acceptedPoll:
        'part du manque de confiance que lève un scrutin au résultat accepté, où tout est en jeu et où toute la place est faite aux perdants',
      othersFight: 'taux auquel la confiance se perd pendant qu’une autre faction combat',
      bloodshed: 'taux auquel la confiance se perd sous une violence de pleine ampleur, en moyenne de la population',
      lostPoll:
        'taux auquel la confiance se perd après un résultat entièrement contesté qui laisse la faction entièrement exclue',
      aidStopped: 'part de la confiance perdue quand l’aide s’arrête',
      newLeader: 'part de la confiance perdue quand le chef change',
      exitAnnounced: 'part de la confiance perdue, là où il n’y en a guère, quand un retrait de la mission est annoncé',
      riot: 'part de la confiance perdue en une semaine où éclate une émeute à propos des promesses du programme',
    },
  },
  remobilisation: {
    title: 'Remobilisation',
    purpose: fr`Les liens aux commandants s’effacent, et décident de qui répond quand une faction appelle ; un combat attire des recrues.`,
    meanings: {
      decay: 'vitesse à laquelle les liens tombent vers leur plancher',
      programmeDecay: 'ce que le fait d’être dans le programme ajoute à cette vitesse',
      floor: 'lien que le temps seul ne défait pas',
      reintegrated: 'part du plancher que retire la réintégration',
      peers: 'effet du départ au combat de tous les gens d’un commandant, par rapport à aucun',
      wage: 'effet d’un revenu moyen gagné en plus, en sens contraire',
      expectation: 'effet d’attendre encore de l’argent ou une place, en sens contraire',
      grievance: 'effet des griefs au-dessus de la référence',
      referenceGrievance: 'griefs auxquels le lien décide seul',
      heeding: 'probabilité qu’un commandant suive la faction au combat',
      withoutCommander: 'chances de répondre sans le commandant, rapportées aux chances avec lui',
      late: 'part de ces chances avec laquelle, chaque semaine, répondent plus tard ceux qui sont restés',
      reunion: 'ce que la famille et l’école ajoutent à l’effacement des liens des mineurs qui ont quitté les armes',
      shunned:
        'de combien les liens s’effacent moins après une unité qui a toujours maltraité les civils qu’après une autre qui ne l’a jamais fait',
      referenceAbuse: 'brutalité à laquelle les liens s’effacent à leur vitesse',
      heedingApart: 'probabilité qu’un commandant qui a fait scission suive la faction au combat',
      joining:
        'taux auquel des personnes liées à une faction en guerre la rejoignent sans lien à un commandant, le reste étant à sa référence',
      contestPull: 'effet d’un résultat entièrement contesté qui fait pression sur l’engagement chez une partie',
      scattered: 'part des liens qui cesse quand la faction est battue',
      rentsPull:
        'effet des rentes que perçoit une faction, en part de toutes, au-dessus de la référence, sur l’engagement chez elle',
      referenceRents: 'part de toutes les rentes à laquelle elles ne pèsent pas',
      recruitTie: 'lien d’une personne qui s’est engagée',
    },
  },
  mercenaries: {
    title: 'Combattants à louer',
    purpose: 'Des habitants du pays voisin sont recrutés pour se battre ici, et des gens d’ici pour se battre là-bas.',
    meanings: {
      drawn: 'part de ceux que l’on peut recruter chez le voisin qu’attire un combat qui dure',
      hiring: 'vitesse à laquelle cette part est attirée',
      venturing: 'part de ceux qui répondraient à un appel chez eux qui se battraient chez le voisin contre paie',
      callable:
        'part de ceux qui sont recrutés chez le voisin sur qui les factions d’ici comptent encore, car ils rentreraient pour se battre',
    },
  },
  resortToForce: {
    title: 'Recours à la force',
    purpose:
      'Les factions pèsent l’occasion, le manque de confiance, l’exclusion et la dissuasion, et certaines recourent à la force.',
    meanings: {
      baseline: fr`risque instantané par faction qui peut appeler 10\u202F000 personnes, avec une confiance entière, sans exclusion ni dissuasion`,
      frailtySd:
        'dispersion, entre histoires possibles, de tout ce que le modèle laisse de côté, tirée une fois par histoire',
      stock: 'effet du nombre de personnes qui répondraient à un appel',
      disbelief: 'effet de l’absence de confiance dans l’accord, par rapport à une confiance entière',
      exclusion: 'effet de l’exclusion complète du pouvoir',
      deterrence: 'effet d’une dissuasion entière',
      stateDeterred: 'à quel point la dissuasion atteint qui tient l’État',
      grievance: 'effet des griefs moyens des gens d’une faction, au-dessus de la référence',
      referenceGrievance: 'griefs qui n’ajoutent ni n’ôtent rien au risque instantané',
      rents: 'effet de percevoir toutes les rentes du pays, au-dessus de la référence',
      referenceRents: 'part de toutes les rentes qui n’ajoute ni n’ôte rien au risque instantané',
      splits: 'effet de la scission de tous les commandants, au-dessus de la référence',
      referenceSplits: 'part des commandants en scission qui n’ajoute ni n’ôte rien au risque instantané',
      alliances: fr`effet d’une alliée entière qui a 10\u202F000 personnes en guerre`,
      attacked: fr`effet d’adversaires qui ont 10\u202F000 personnes en campagne`,
      neighbour: 'effet d’une guerre chez le voisin',
      poll: 'effet d’un scrutin où tout est en jeu et où aucune place n’est faite aux perdants',
      contest: 'effet d’un résultat contesté entre deux forces intactes',
      income: 'effet du revenu par habitant, en sens contraire',
      population: 'effet de la population',
      fightWeeks: 'durée moyenne d’un combat',
      outmatched:
        'de combien un combat finit plus tôt quand les adversaires en campagne sont plus forts que la faction',
      standBetween: 'de combien un combat finit plus tôt sous une dissuasion entière, au-dessus de la référence',
      referenceDeterrence: 'dissuasion à laquelle elle ne pèse pas sur la durée des combats',
      intensitySd: 'dispersion de l’intensité entre combats',
      hedgeBelow: 'confiance dans l’accord au-dessous de laquelle une faction se ménage une issue',
      hedgeMargin: 'confiance au-dessus de ce seuil à laquelle elle cesse de se ménager une issue',
    },
  },
  violence: {
    title: 'Violences',
    purpose:
      'Les combats, les attaques contre des civils, les heurts entre communautés et les émeutes tuent, et les combats en déclenchent d’autres.',
    meanings: {
      lethality: 'événements mortels d’un combat d’intensité moyenne',
      largestForce: 'force en campagne au-delà de laquelle plus de combattants n’apportent pas plus d’événements',
      restraint: 'part des événements mortels qu’empêche une dissuasion entière dans un district',
      stateRestrained: 'à quel point cette retenue atteint qui tient l’État, ses forces n’étant pas réformées',
      reformRestraint: 'part de ce qui manque à la retenue de l’État qu’ajoute une réforme complète de ses forces',
      triggering: 'événements que déclenche un événement',
      triggeringWeeks: 'temps moyen avant qu’ils suivent',
      spread: 'part de ce que déclenche un événement qui tombe dans les districts voisins',
      sizeExponent: 'exposant de la loi de puissance des morts par événement',
      largestEvent: 'plus grand nombre de morts en un événement',
      background: 'événements mortels de groupes organisés hors de tout combat, dans tout le pays',
      oneSidedShare: 'part des événements d’un combat qui sont des attaques contre des civils',
      oneSidedContested: 'la même pour un combat à propos d’un résultat contesté, aussi longtemps qu’il dure',
      advance:
        'part des événements d’un commandant qui tombent là où des adversaires sont à portée ou dans la capitale, y compris chez lui',
      reachKm: 'distance au bout de laquelle cette portée tombe à 1/e',
      land: fr`à quel point les conflits fonciers attirent les combats vers un district : en proportion à 1, pas du tout à 0`,
      capitalStake:
        'poids de la capitale parmi les lieux frappés, rapporté à tous les commandants des adversaires ensemble',
      communalReportable:
        'morts des heurts entre communautés d’un district, en un an environ, à partir desquelles ils sont signalés',
      perPolice:
        'attaques contre des civils qu’empêche chaque policier international, ceux-ci étant également répartis',
      communalRate: 'heurts mortels entre communautés à la polarisation moyenne, le reste étant à sa référence',
      communalGrievance: 'effet des griefs au-dessus de la référence sur les heurts entre communautés',
      referenceGrievance: 'griefs auxquels ils ne pèsent pas sur ces heurts',
      communalRestraint: 'part des heurts entre communautés qu’empêche une dissuasion entière',
      communalDisputes: 'effet des différends non réglés sur les heurts entre communautés',
      referenceDisputes: 'différends non réglés auxquels ils ne pèsent pas',
      communalCohesion: 'effet de la confiance entre groupes au-dessous de la référence',
      referenceCohesion: 'confiance entre groupes à laquelle elle ne pèse pas',
      communalReach: 'effet de la présence de l’État au-dessus de la référence, en sens contraire',
      referenceReach: 'présence de l’État à laquelle elle ne pèse pas',
      communalProtest: 'effet des manifestations, en part des habitants par an, au-dessus de la référence',
      referenceProtest: 'part des habitants qui manifestent en un an à laquelle elle ne pèse pas',
      policing:
        'effet de la police nationale au-dessus de la référence sur les heurts entre communautés, en sens contraire',
      referencePolice: 'police nationale à laquelle elle ne pèse pas',
      riotEvents: 'événements mortels d’une émeute du programme',
      communalFight: 'effet d’un combat en cours dans le pays sur les heurts entre communautés',
      feltDeaths: 'rythme des morts que les habitants ressentent comme la moitié d’une violence de pleine ampleur',
      feltWeeks: 'durée pendant laquelle la violence se ressent',
    },
  },
};
