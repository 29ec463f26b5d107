import {fr} from '@postbellum/viz/language';
import type {MechanismWords} from '../model-words.ts';

/** What comes from outside: neighbours, the mandate, donors and the mission’s soldiers. */
export const mission: Readonly<Record<string, MechanismWords>> = {
  neighbours: {
    title: 'Pays voisins',
    purpose: 'La guerre et les réfugiés viennent de chez le voisin, et le voisin voit la guerre d’ici.',
    meanings: {
      damping: 'part du débordement qu’arrêtent des soldats de la paix chez le voisin',
      memory: 'durée pendant laquelle les voisins se souviennent des morts d’ici',
      halfWar:
        'morts des violences organisées, sur un an, où les voisins voient la moitié d’une guerre de pleine ampleur',
    },
  },
  mandate: {
    title: 'Mandat',
    purpose: fr`Le mandat fixe l’effectif, la sortie et les tâches ; les examens vérifient les critères et ramènent l’effort qui a dérivé.`,
    meanings: {
      releaseStep: 'effectif rendu à un examen où tous les critères sont remplis',
      hybridWeeks: 'plus long retard sur le plan que permet la règle mixte',
      drawdown: 'effectif au-dessous duquel une mission est considérée comme en retrait',
      manageableTasks: 'tâches qu’une mission peut remplir sans perte',
      perTask: 'clarté perdue pour chaque tâche de plus',
      drifting: 'vitesse à laquelle l’effort dérive quand le mandat n’est pas clair',
      refocus: 'part de l’effort dérivé qu’un examen ramène',
      driftCost: 'part de l’application de l’accord perdue quand la dérive est entière',
      referenceDrift: 'dérive à laquelle l’accord est appliqué comme décidé',
      reformGain: 'part d’application de l’accord qu’ajoute une réforme complète du secteur de la sécurité',
      referenceReform: 'réforme à laquelle l’accord est appliqué comme décidé',
      inclusionGain: 'part d’application de l’accord qu’ajoute une inclusion complète',
      referenceInclusion: 'inclusion à laquelle l’accord est appliqué comme décidé',
    },
  },
  donors: {
    title: 'Bailleurs',
    purpose:
      'Les bailleurs promettent de l’argent pour la réintégration, les secours et le relèvement, et le versent avec un retard qui grandit à mesure qu’ils se lassent.',
    meanings: {
      reintegrationLag: 'temps moyen entre une promesse pour la réintégration et son versement',
      reliefLag: 'temps moyen entre une promesse pour les secours et son versement',
      recoveryLag: 'temps moyen entre une promesse pour le relèvement et son versement',
      patience: 'temps après l’accord avant que les bailleurs commencent à se lasser',
      fatigue: 'vitesse à laquelle l’attention tombe vers son plancher une fois la patience épuisée',
      attentionFloor: 'attention au-dessous de laquelle les bailleurs ne descendent jamais',
      newsDeaths: 'nombre de morts qu’un bailleur remarque avec une probabilité de 0,63',
      newsGain: 'part de l’attention perdue qu’un bailleur retrouve quand il remarque des morts',
      stopFall:
        'baisse des versements sous leur moyenne des six derniers mois environ à partir de laquelle on parle d’arrêt brutal',
      smoothing: 'durée sur laquelle la moyenne des versements est prise',
    },
  },
  posture: {
    title: 'Posture',
    purpose: 'La mission prévoit la violence, souvent mal, et dit où placer les soldats.',
    meanings: {
      skill: 'signal de la prévision rapporté à son bruit',
      forecastWeeks: 'temps entre deux prévisions',
      recent: fr`poids des violences récentes dans le risque ; le reste vient des différends entre groupes polarisés`,
      boldness: 'force avec laquelle une posture adaptative suit la prévision',
    },
  },
  deployment: {
    title: 'Déploiement',
    purpose:
      'Les compagnies de soldats de la paix arrivent, passent d’un district à l’autre, sont relevées et rentrent.',
    meanings: {
      rampWeeks: 'temps que mettent les contributeurs à envoyer l’effectif maximal',
      poolWeeks: 'temps que met la réserve d’intervention rapide à arriver',
      homeWeeks: 'temps que met l’effectif maximal à rentrer',
      transitWeeks: 'temps pendant lequel une compagnie en route ne peut pas agir',
      rainDelay: 'ce que la saison des pluies ajoute à ce temps',
      referenceQuality: 'qualité des soldats dont l’effet sur les morts au combat a été mesuré',
      qualitySpread: 'écart de qualité entre compagnies, en part du plus grand écart qui laisse la moyenne inchangée',
      rotationWeeks: 'temps au bout duquel un contingent est relevé',
      newcomer: 'valeur d’une compagnie qui vient d’arriver, rapportée à une autre qui connaît le terrain',
      learningWeeks: 'temps qu’il faut à une compagnie pour connaître le terrain',
      driftCost: 'part de la force perdue quand le mandat a entièrement dérivé',
      referenceDrift: 'dérive à laquelle la force ne perd rien',
      abuse: 'part des habitants qui subissent des inconduites quand rien n’est fait pour les empêcher',
    },
  },
  monitoring: {
    title: 'Surveillance et dissuasion',
    purpose: 'Des soldats présents, qui savent ce qui se prépare, dissuadent le recours à la force.',
    meanings: {
      perSoldier: 'dissuasion par soldat dans un pays de dix millions d’habitants',
      populationExponent: fr`à quel point la dose se compte par habitant : 0 en nombre absolu, 1 par habitant`,
      detection: 'probabilité que des préparatifs soient remarqués sans informateurs, ni drones, ni données partagées',
      informing: 'probabilité qu’on les signale là où chacun dit ce qu’il sait',
      drones: 'probabilité qu’ils soient vus là où des drones surveillent tout un district',
      sharedData:
        'probabilité qu’ils apparaissent dans les données que se partagent toutes les organisations et la mission',
      referenceInforming: 'part de ceux qui parlent à laquelle le renseignement n’ajoute ni n’ôte rien à la dissuasion',
      referenceCoordination: 'coordination à laquelle il en va de même',
      nationalForces: 'ce que valent policiers et soldats nationaux là où l’État atteint tout le monde',
      poolCoverage: 'districts, tous à portée, où un soldat de la réserve vaut un soldat sur place',
      mobilityKm: 'longueur de route depuis la capitale au bout de laquelle la réserve ne vaut plus que 1/e',
      rainDelay: 'allongement de cette route pendant la saison des pluies',
      capitalWeight: 'poids de la capitale dans ce que les chefs ont en face d’eux',
    },
  },
};
