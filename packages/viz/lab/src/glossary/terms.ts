import {fr} from '@postbellum/viz/language';

/** A term in one language, and what it means in the model. */
export interface TermWords {
  readonly term: string;
  readonly meaning: string;
}

/** A term of the field in both languages. */
export interface Term {
  /** Its row of docs/glossary.md. */
  readonly row: string;
  readonly en: TermWords;
  readonly fr: TermWords;
  /** Who says so, as it is printed. */
  readonly source?: string;
}

/** The terms a reader of the lab meets, by the name links have for them. */
export const terms = {
  history: {
    row: 'history',
    en: {
      term: 'possible history',
      meaning:
        'One simulated course of events in a country, week by week. The same decisions with other luck give another.',
    },
    fr: {
      term: 'histoire possible',
      meaning:
        'Un déroulement simulé des événements dans un pays, semaine après semaine. Les mêmes décisions avec un autre hasard en donnent un autre.',
    },
  },
  plan: {
    row: 'plan',
    en: {term: 'plan', meaning: 'Dated changes of what was decided. The plan “as it was” changes nothing.'},
    fr: {
      term: 'plan',
      meaning: fr`Des changements datés de ce qui a été décidé. Le plan « comme ce fut » ne change rien.`,
    },
  },
  lever: {
    row: 'lever',
    en: {term: 'lever', meaning: 'A quantity that people decide and a plan can change, such as soldiers or money.'},
    fr: {
      term: 'levier',
      meaning: 'Une quantité que des gens décident et qu’un plan peut changer, comme des soldats ou de l’argent.',
    },
  },
  level: {
    row: 'level',
    en: {term: 'level', meaning: 'A named value of a lever, such as none, half or double of what was decided.'},
    fr: {
      term: 'niveau',
      meaning: 'Une valeur nommée d’un levier, comme rien, la moitié ou le double de ce qui a été décidé.',
    },
  },
  'shared-luck': {
    row: 'common random numbers',
    en: {
      term: 'shared luck (common random numbers)',
      meaning:
        'History number 7 has the same luck under every plan. What differs in a pair of histories is then due to the plan.',
    },
    fr: {
      term: 'hasard partagé (nombres aléatoires communs)',
      meaning:
        'L’histoire numéro 7 a le même hasard avec chaque plan. Ce qui diffère dans une paire d’histoires vient alors du plan.',
    },
  },
  relapse: {
    row: 'relapse',
    en: {
      term: 'conflict resumed (relapse)',
      meaning:
        'After a quiet spell, reported deaths reach a threshold again. The rule that says when is a setting, printed on every chart.',
    },
    fr: {
      term: 'reprise du conflit',
      meaning: fr`Après une accalmie, les morts signalés atteignent de nouveau un seuil. La règle qui le dit est un réglage, imprimé sur chaque graphique.`,
    },
  },
  'at-risk': {
    row: 'at risk',
    en: {term: 'at risk', meaning: 'A history in which a quiet spell is complete and conflict has not resumed.'},
    fr: {
      term: 'exposée au risque',
      meaning: 'Se dit d’une histoire dont l’accalmie est complète et où le conflit n’a pas repris.',
    },
  },
  settling: {
    row: 'settling, unsettled',
    en: {
      term: 'settling',
      meaning: 'A history whose first quiet spell is not complete: there is no peace yet that could break.',
    },
    fr: {
      term: 'en apaisement',
      meaning: fr`Se dit d’une histoire dont la première accalmie n’est pas complète : il n’y a pas encore de paix à rompre.`,
    },
  },
  'cumulative-incidence': {
    row: 'cumulative incidence',
    en: {
      term: 'cumulative incidence',
      meaning: 'The share of histories in which conflict has resumed by a date. It can rise and never falls.',
    },
    fr: {
      term: 'incidence cumulée',
      meaning: 'La part des histoires où le conflit a repris avant une date. Elle peut monter et ne descend jamais.',
    },
    source: 'Aalen & Johansen 1978, Scandinavian Journal of Statistics 5:141-150',
  },
  hazard: {
    row: 'hazard',
    en: {
      term: 'hazard',
      meaning: 'The rate at which something that has not happened yet happens, here per year of peace.',
    },
    fr: {
      term: 'risque instantané (hasard, au sens statistique)',
      meaning: 'La vitesse à laquelle arrive ce qui n’est pas encore arrivé, ici par année de paix.',
    },
    source: 'Cox 1972, Journal of the Royal Statistical Society B 34:187-220',
  },
  'kaplan-meier': {
    row: 'Kaplan-Meier by peace-year',
    en: {
      term: 'Kaplan-Meier estimate',
      meaning: 'The share of peaces that hold, year by year: those that break are divided by those still at risk.',
    },
    fr: {
      term: 'estimateur de Kaplan-Meier',
      meaning: fr`La part des paix qui tiennent, année après année : celles qui rompent sont divisées par celles encore exposées.`,
    },
    source: 'Kaplan & Meier 1958, Journal of the American Statistical Association 53:457-481',
  },
  censored: {
    row: 'censored',
    en: {term: 'censored', meaning: 'A history that ends before its plan. What it would have done later is not known.'},
    fr: {
      term: 'censurée',
      meaning: 'Se dit d’une histoire qui s’arrête avant son plan. Ce qu’elle aurait fait ensuite n’est pas connu.',
    },
  },
  frailty: {
    row: 'frailty',
    en: {
      term: 'frailty',
      meaning: 'How fragile one history is for all the model leaves out, drawn once for each history.',
    },
    fr: {
      term: 'fragilité',
      meaning:
        'À quel point une histoire est fragile pour tout ce que le modèle laisse de côté, tiré une fois par histoire.',
    },
    source: 'Vaupel, Manton & Stallard 1979, Demography 16:439-454',
  },
  counts: {
    row: 'count grid, icon array',
    en: {
      term: 'count of a hundred (icon array)',
      meaning:
        'A hundred squares, as many filled as of a hundred histories in which conflict resumed. A square is no history of its own.',
    },
    fr: {
      term: 'compte sur cent (grille d’icônes)',
      meaning:
        'Cent carrés, dont autant sont remplis que d’histoires sur cent où le conflit a repris. Un carré n’est pas une histoire précise.',
    },
    source: 'Spiegelhalter, Pearson & Short 2011, Science 333:1393-1400',
  },
  'evidence-grade': {
    row: 'evidence grade',
    en: {
      term: 'evidence grade',
      meaning:
        'How well an effect is known: A several designs agree, B one good design, C contested, none no size exists.',
    },
    fr: {
      term: 'niveau de preuve',
      meaning: fr`À quel point un effet est connu : A plusieurs études concordent, B une bonne étude, C contesté, aucun sans mesure.`,
    },
  },
  pattern: {
    row: 'pattern',
    en: {
      term: 'pattern',
      meaning: 'Something the record shows and the model should show too, with the band within which it must lie.',
    },
    fr: {
      term: 'régularité',
      meaning:
        'Ce que montrent les archives et que le modèle devrait montrer aussi, avec la bande où cela doit se trouver.',
    },
    source: 'Grimm et al. 2005, Science 310:987-991',
  },
  posterior: {
    row: 'posterior',
    en: {
      term: 'posterior',
      meaning: 'What is known of the settings of the model after it was fitted to the record: many sets, not one.',
    },
    fr: {
      term: 'loi a posteriori',
      meaning: fr`Ce que l’on sait des réglages du modèle après son ajustement aux archives : de nombreux jeux, non un seul.`,
    },
  },
  ddr: {
    row: 'DDR',
    en: {
      term: 'disarmament, demobilisation and reintegration (DDR)',
      meaning:
        'Collecting the weapons of fighters, releasing them from their force, and helping them into civilian life.',
    },
    fr: {
      term: 'désarmement, démobilisation et réintégration (DDR)',
      meaning:
        'Recueillir les armes des combattants, les libérer de leur force et les aider à revenir à la vie civile.',
    },
    source: 'United Nations, note by the Secretary-General A/C.5/59/31 (2005)',
  },
  cantonment: {
    row: 'cantonment',
    en: {term: 'cantonment', meaning: 'Weeks that fighters spend in a site after handing in weapons.'},
    fr: {
      term: 'cantonnement',
      meaning: 'Les semaines que les combattants passent sur un site après avoir remis leurs armes.',
    },
  },
  demobilised: {
    row: 'demobilised',
    en: {term: 'demobilised', meaning: 'Released from a force and waiting for a reintegration place.'},
    fr: {term: 'démobilisé', meaning: 'Libéré d’une force et en attente d’une place de réintégration.'},
  },
  reintegration: {
    row: 'reintegration',
    en: {
      term: 'reintegration',
      meaning:
        'Training, schooling or public works that lead back to civilian life. A place lasts some months and costs money.',
    },
    fr: {
      term: 'réintégration',
      meaning:
        'Formation, école ou travaux publics qui ramènent à la vie civile. Une place dure quelques mois et coûte de l’argent.',
    },
  },
  reinsertion: {
    row: 'reinsertion',
    en: {term: 'reinsertion', meaning: 'Cash to tide people over after demobilisation.'},
    fr: {term: 'réinsertion', meaning: 'De l’argent pour passer le cap après la démobilisation.'},
    source: 'United Nations, note by the Secretary-General A/C.5/59/31 (2005)',
  },
  mandate: {
    row: 'mandate',
    en: {term: 'mandate', meaning: 'What the Security Council asks of a mission: strength, police and tasks.'},
    fr: {
      term: 'mandat',
      meaning: fr`Ce que le Conseil de sécurité demande à une mission : effectifs, police et tâches.`,
    },
    source: 'United Nations Peacekeeping Operations: Principles and Guidelines (2008)',
  },
  authorised: {
    row: 'authorised',
    en: {
      term: 'authorised strength',
      meaning:
        'Soldiers or police that the mandate allows. Those who are there are fewer at first: contributors send them over months.',
    },
    fr: {
      term: 'effectif autorisé',
      meaning: fr`Les soldats ou policiers que permet le mandat. Au début, il y en a moins sur place : les contributeurs les envoient en plusieurs mois.`,
    },
  },
  deterrence: {
    row: 'deterrence',
    en: {
      term: 'deterrence',
      meaning: 'How far armed force is discouraged by soldiers who are present and informed, 0 to 1.',
    },
    fr: {
      term: 'dissuasion',
      meaning: 'À quel point la force armée est découragée par des soldats présents et informés, de 0 à 1.',
    },
  },
  commitment: {
    row: 'commitment',
    en: {term: 'commitment', meaning: 'A faction’s belief that the settlement will be kept, 0 to 1.'},
    fr: {term: 'confiance dans l’accord', meaning: 'La conviction d’une faction que l’accord sera tenu, de 0 à 1.'},
    source: 'Walter 1997, International Organization 51:335-364',
  },
  drawdown: {
    row: 'exit rule',
    en: {
      term: 'drawdown, exit rule',
      meaning: 'How a mission shrinks: by calendar, by benchmarks, or by benchmarks but at most so late.',
    },
    fr: {
      term: 'retrait, règle de sortie',
      meaning: fr`Comment une mission se réduit : selon le calendrier, selon des critères, ou selon des critères mais sans dépasser un délai.`,
    },
  },
  benchmark: {
    row: 'benchmark',
    en: {term: 'benchmark', meaning: 'A condition that must be met before a mission shrinks, tested at each review.'},
    fr: {
      term: 'critère de référence',
      meaning: 'Une condition à remplir avant qu’une mission se réduise, vérifiée à chaque examen.',
    },
  },
  drift: {
    row: 'drift, mission drift',
    en: {
      term: 'mission drift',
      meaning:
        'The share of a mission’s effort that has gone off its benchmarks. It grows with tasks and falls at reviews.',
    },
    fr: {
      term: 'dérive de la mission',
      meaning:
        'La part de l’effort d’une mission qui s’est écartée de ses critères. Elle croît avec les tâches et baisse aux examens.',
    },
  },
  'un-police': {
    row: 'UN police',
    en: {term: 'UN police', meaning: 'Police officers of the mission, apart from the country’s own.'},
    fr: {term: 'police des Nations Unies', meaning: 'Les policiers de la mission, à part ceux du pays.'},
  },
  accommodation: {
    row: 'accommodation',
    en: {
      term: 'accommodation of losers',
      meaning: 'What those who lose a poll have been promised before it: posts, seats, safety.',
    },
    fr: {
      term: 'place faite aux perdants',
      meaning: fr`Ce qui a été promis avant le scrutin à ceux qui le perdent : postes, sièges, sûreté.`,
    },
    source: 'Joshi, Melander & Quinn 2017, Journal of Conflict Resolution 61:4-28',
  },
  'power-sharing': {
    row: 'power sharing',
    en: {term: 'power sharing', meaning: 'Posts offered to former enemies. It undoes part of their exclusion.'},
    fr: {
      term: 'partage du pouvoir',
      meaning: 'Des postes offerts à d’anciens ennemis. Il lève une partie de leur exclusion.',
    },
    source: 'Hartzell & Hoddie 2003, American Journal of Political Science 47:318-332',
  },
  exclusion: {
    row: 'exclusion',
    en: {term: 'exclusion', meaning: 'How far a faction is shut out of power and its rewards, 0 to 1.'},
    fr: {
      term: 'exclusion',
      meaning: 'À quel point une faction est tenue à l’écart du pouvoir et de ce qu’il rapporte, de 0 à 1.',
    },
    source: 'Call 2012, Why Peace Fails (Georgetown University Press)',
  },
  contested: {
    row: 'contested result',
    en: {term: 'contested result', meaning: 'The camp that lost a poll does not accept it.'},
    fr: {term: 'résultat contesté', meaning: 'Le camp qui a perdu un scrutin ne l’accepte pas.'},
  },
  certification: {
    row: 'certification',
    en: {term: 'certification', meaning: 'Outsiders say who has won a poll.'},
    fr: {term: 'certification', meaning: 'Des tiers extérieurs disent qui a gagné un scrutin.'},
    source: 'Security Council resolution 1765 (2007), on Côte d’Ivoire',
  },
  coordination: {
    row: 'coordination, κ (kappa)',
    en: {
      term: 'coordination',
      meaning: 'The share of plans and data that agencies and mission share, 0 to 1.',
    },
    fr: {
      term: 'coordination',
      meaning: 'La part des plans et des données que les organisations et la mission se montrent, de 0 à 1.',
    },
  },
  cluster: {
    row: 'cluster',
    en: {term: 'cluster', meaning: 'UN name for agencies of one sector that meet and share plans.'},
    fr: {
      term: 'groupe sectoriel (cluster)',
      meaning: 'Nom donné par l’ONU aux organisations d’un même secteur qui se réunissent et se montrent leurs plans.',
    },
    source: 'IASC 2006, Guidance Note on Using the Cluster Approach',
  },
  duplication: {
    row: 'duplication',
    en: {
      term: 'duplication',
      meaning:
        'Relief beyond what a place could use, because agencies did not see each other’s plans or misjudged needs.',
    },
    fr: {
      term: 'doublon',
      meaning:
        'Des secours au-delà de ce qu’un lieu pouvait employer, parce que les organisations ne voyaient pas les plans des autres ou jugeaient mal les besoins.',
    },
  },
  gap: {
    row: 'gap',
    en: {term: 'unmet need', meaning: 'Need for relief that stays unmet in a week.'},
    fr: {term: 'besoin non couvert', meaning: 'Le besoin de secours qui reste non couvert dans une semaine.'},
  },
  'unified-command': {
    row: 'unified command',
    en: {
      term: 'unified command',
      meaning: 'Agencies under one command with the mission. It raises coordination and costs overhead.',
    },
    fr: {
      term: 'commandement unique',
      meaning:
        'Les organisations sous un même commandement avec la mission. Il améliore la coordination et coûte en gestion.',
    },
  },
  idp: {
    row: 'IDP',
    en: {
      term: 'internally displaced person (IDP)',
      meaning: 'A person who fled home and is still in the country.',
    },
    fr: {
      term: 'personne déplacée à l’intérieur de son pays (PDI)',
      meaning: 'Une personne qui a fui son foyer et se trouve encore dans le pays.',
    },
    source: 'Guiding Principles on Internal Displacement, E/CN.4/1998/53/Add.2',
  },
  refugee: {
    row: 'refugee',
    en: {term: 'refugee', meaning: 'A person who fled abroad.'},
    fr: {term: 'réfugié', meaning: 'Une personne qui a fui à l’étranger.'},
    source: 'Convention relating to the Status of Refugees 1951, article 1A',
  },
  repatriation: {
    row: 'repatriation',
    en: {term: 'repatriation', meaning: 'The return of refugees to their country.'},
    fr: {term: 'rapatriement', meaning: 'Le retour de réfugiés dans leur pays.'},
  },
  'state-based': {
    row: 'state-based violence',
    en: {term: 'state-based violence', meaning: 'Fighting in which a government takes part.'},
    fr: {term: 'violence étatique (impliquant un État)', meaning: 'Des combats auxquels un gouvernement prend part.'},
    source: 'Uppsala Conflict Data Program, definitions',
  },
  'one-sided': {
    row: 'one-sided violence',
    en: {term: 'one-sided violence', meaning: 'The killing of civilians by an organised armed group.'},
    fr: {
      term: 'violence unilatérale',
      meaning: 'Le meurtre de civils par un groupe armé organisé.',
    },
    source: 'Uppsala Conflict Data Program, definitions',
  },
  communal: {
    row: 'communal violence',
    en: {
      term: 'communal violence',
      meaning: 'Fighting between communities without an organised armed group. It never counts as conflict resumed.',
    },
    fr: {
      term: 'violence communautaire',
      meaning:
        'Des combats entre communautés sans groupe armé organisé. Elle ne compte jamais comme une reprise du conflit.',
    },
  },
  'reported-deaths': {
    row: 'reported deaths, reporting factor',
    en: {
      term: 'reported deaths',
      meaning: 'Deaths as a data set would count them: true deaths over a factor that each history draws.',
    },
    fr: {
      term: 'morts signalés',
      meaning: fr`Les morts tels qu’une base de données les compterait : le nombre réel divisé par un facteur propre à chaque histoire.`,
    },
  },
  ssr: {
    row: 'security-sector reform, SSR',
    en: {term: 'security-sector reform (SSR)', meaning: 'Making army and police answer to law and government.'},
    fr: {
      term: 'réforme du secteur de la sécurité (RSS)',
      meaning: 'Faire en sorte que l’armée et la police répondent à la loi et au gouvernement.',
    },
    source: 'United Nations, report of the Secretary-General A/62/659-S/2008/39',
  },
  legitimacy: {
    row: 'legitimacy',
    en: {term: 'legitimacy', meaning: 'People’s trust in the state, 0 to 1.'},
    fr: {term: 'légitimité', meaning: 'La confiance des gens dans l’État, de 0 à 1.'},
  },
  rents: {
    row: 'rents',
    en: {term: 'rents', meaning: 'What a faction takes from diamonds, timber or rubber on ground it holds.'},
    fr: {
      term: 'rentes',
      meaning: 'Ce qu’une faction tire des diamants, du bois ou du caoutchouc sur le terrain qu’elle tient.',
    },
  },
  'spill-over': {
    row: 'spill-over',
    en: {
      term: 'spill-over',
      meaning: 'What comes over the border from a war next door: violence, refugees, fighters for hire.',
    },
    fr: {
      term: 'débordement',
      meaning: fr`Ce qui passe la frontière depuis une guerre voisine : violence, réfugiés, combattants à louer.`,
    },
    source: 'Beardsley 2011, Journal of Politics 73:1051-1064',
  },
} as const satisfies Readonly<Record<string, Term>>;
