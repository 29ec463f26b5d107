import {fr} from '@postbellum/viz/language';

/** What patterns measure, by the title the model gives them. */
export const patternTitles: Readonly<Record<string, string>> = {
  'peaces lost by year 2': 'paix rompues avant la fin de la 2e année',
  'peaces lost by year 3': 'paix rompues avant la fin de la 3e année',
  'peaces lost by year 5': 'paix rompues avant la fin de la 5e année',
  'peaces lost by year 10': 'paix rompues avant la fin de la 10e année',
  'peaces lost by year 15': 'paix rompues avant la fin de la 15e année',
  'countries whose first calendar year is quiet': 'pays dont la première année civile est calme',
  'hazard in years 2-3 over that in years 6-10': 'risque instantané des années 2-3 rapporté à celui des années 6-10',
  'relapses per year at risk in years 11-15': 'reprises du conflit par année exposée, années 11-15',
  '10,000 soldiers for six years against none, cumulative hazard to year 10': fr`10\u202F000 soldats pendant six ans contre aucun, risque cumulé jusqu’à l’année 10`,
  '20,000 soldiers against 10,000, cumulative hazard to year 10': fr`20\u202F000 soldats contre 10\u202F000, risque cumulé jusqu’à l’année 10`,
  '20,000 soldiers against 10,000, both for ten years, cumulative hazard to year 10': fr`20\u202F000 soldats contre 10\u202F000, pendant dix ans l’un et l’autre, risque cumulé jusqu’à l’année 10`,
  'war next door against peace there, cumulative hazard to year 10':
    'guerre chez le voisin contre paix chez lui, risque cumulé jusqu’à l’année 10',
  'war next door with peacekeepers there against peace, cumulative hazard to year 10':
    'guerre chez le voisin avec soldats de la paix contre paix chez lui, risque cumulé jusqu’à l’année 10',
  'twice the income, cumulative hazard to year 10': 'revenu double, risque cumulé jusqu’à l’année 10',
  'poll in year 2, losers not accommodated (0.1), against no poll, years 2-3':
    'scrutin la 2e année sans place faite aux perdants (0,1), contre aucun scrutin, années 2-3',
  'poll in year 2, losers accommodated (0.9), against no poll, years 2-3':
    'scrutin la 2e année avec place faite aux perdants (0,9), contre aucun scrutin, années 2-3',
  'poll in year 2, mean of the two, against no poll, years 2-3':
    'scrutin la 2e année, moyenne des deux, contre aucun scrutin, années 2-3',
  'recovery money in years 4-7 against the same in years 1-4, cumulative hazard to year 10':
    'argent du relèvement dans les années 4-7 contre le même dans les années 1-4, risque cumulé jusqu’à l’année 10',
  'aid that stops after year 4 against aid that goes on, years 5-10':
    'aide qui s’arrête après l’année 4 contre aide qui continue, années 5-10',
  'relapses that reach 1,000 state-based deaths in a year': fr`reprises du conflit qui atteignent 1\u202F000 morts des combats où l’État est partie, en un an`,
  'calendar years that the fighting of a relapse lasts, median':
    'années civiles que durent les combats d’une reprise, médiane',
  'histories that relapse by March 2018': 'histoires possibles où le conflit a repris avant mars 2018',
  'histories with a calendar year 2004-18 of 25 or more reported deaths':
    'histoires possibles où une année civile de 2004-18 compte au moins 25 morts signalés',
  'deaths in riots, mob violence and land disputes a year, 2004-17':
    'morts par an dans des émeutes, des lynchages et des conflits fonciers, 2004-17',
  'people disarmed, by month': 'personnes désarmées, par mois',
  'people waiting for reintegration': 'personnes qui attendent une place de réintégration',
  'displaced people, by year': 'personnes déplacées, par année',
  'displaced people helped home, so far': 'déplacés aidés à rentrer, depuis le début',
  'refugees abroad, by year': 'réfugiés à l’étranger, par année',
  'national police, by year': 'policiers nationaux, par année',
  'soldiers of the new army, by year': 'soldats de la nouvelle armée, par année',
  'income per head, by year': 'revenu par habitant, par année',
  'trust in the government, by year': 'confiance envers le gouvernement, par année',
  'trust in the mission, by year': 'confiance envers la mission, par année',
  'rank correlation of counties by deaths, where war returns':
    'corrélation des rangs des comtés selon les morts, là où la guerre reprend',
  'onset and partition of 2002-03': 'déclenchement de la guerre et partition du pays en 2002-03',
  'histories in which deaths fall as recorded: 2004 > 2005 > 30 x 2007': fr`histoires possibles où les morts baissent comme dans les archives : 2004 > 2005 > 30 × 2007`,
  'November 2004 and January 2006: shocks without collapse': fr`novembre 2004 et janvier 2006 : des chocs sans effondrement`,
  'histories with at most 25 reported deaths in each year 2006-09 and 25,000 or more under arms': fr`histoires possibles avec au plus 25 morts signalés chaque année de 2006-09 et au moins 25\u202F000 personnes sous les armes`,
  'people disarmed by the end of 2007': 'personnes désarmées à la fin de 2007',
  'war returns between the poll of November 2010 and the end of 2011, given a quiet year before':
    'la guerre reprend entre le scrutin de novembre 2010 et la fin de 2011, après une année calme',
  'the same, of all histories': 'de même, sur toutes les histoires possibles',
  'the same if the result is accepted, less history, on shared luck':
    'de même si le résultat est accepté, moins ce qui fut, à hasard partagé',
  'the same if disarmament is completed by 2010, less history, on shared luck':
    'de même si le désarmement est achevé en 2010, moins ce qui fut, à hasard partagé',
  'weeks from the poll to 25 reported deaths, where war returns':
    'semaines du scrutin à 25 morts signalés, là où la guerre reprend',
  'weeks from the poll to the worst month, where war returns':
    'semaines du scrutin au pire mois, là où la guerre reprend',
  'deaths that are one-sided, November 2010 to 2011, where war returns':
    'part des morts des attaques contre des civils, de novembre 2010 à 2011, là où la guerre reprend',
  'reported deaths November 2010 to 2011, where war returns':
    'morts signalés de novembre 2010 à 2011, là où la guerre reprend',
  'deaths in Abidjan, 2010-11, where war returns': 'morts à Abidjan, 2010-11, là où la guerre reprend',
  'deaths in Guemon, Cavally and Tonkpi, 2010-11, where war returns':
    'morts dans le Guémon, le Cavally et le Tonkpi, 2010-11, là où la guerre reprend',
  'rank correlation of zones by deaths, 2010-11, where war returns':
    'corrélation des rangs des zones selon les morts, 2010-11, là où la guerre reprend',
  'the army of the north wins': 'l’armée du nord l’emporte',
  'displaced people at the peak of 2011, where war returns':
    'personnes déplacées au plus haut de 2011, là où la guerre reprend',
  'refugees abroad at the peak of 2011, where war returns':
    'réfugiés à l’étranger au plus haut de 2011, là où la guerre reprend',
  'eighty per cent or more of them in Liberia': 'quatre-vingts pour cent d’entre eux ou plus au Libéria',
  'histories with at most 25 reported deaths in each year 2012-15, where war returned':
    'histoires possibles avec au plus 25 morts signalés chaque année de 2012-15, là où la guerre avait repris',
  'refugees at the end of 2014 over those of 2011, where war returned':
    'réfugiés à la fin de 2014 rapportés à ceux de 2011, là où la guerre avait repris',
  'middle of disarmament after 2012': 'milieu du désarmement après 2012',
  'war returns 2014-17, given a quiet year before': 'la guerre reprend en 2014-17, après une année calme',
  'displaced people, by year, where war returns in 2010-11':
    'personnes déplacées, par année, là où la guerre reprend en 2010-11',
  'refugees abroad, by year, where war returns in 2010-11':
    'réfugiés à l’étranger, par année, là où la guerre reprend en 2010-11',
  'people claimed as disarmed, where war returns in 2010-11':
    'personnes que le programme dit avoir désarmées, là où la guerre reprend en 2010-11',
  'income per head, by year, where war returns in 2010-11':
    'revenu par habitant, par année, là où la guerre reprend en 2010-11',
  'reach of the state, where war returns in 2010-11': 'présence de l’État, là où la guerre reprend en 2010-11',
  'trust in the state, where war returns in 2010-11': 'confiance envers l’État, là où la guerre reprend en 2010-11',
  'share below the poverty line': 'part sous le seuil de pauvreté',
  'trust in the state': 'confiance envers l’État',
  'effect on answering a call of the tie a programme ends, over that of the income it adds (log odds)':
    'effet sur la réponse à un appel du lien que défait un programme, rapporté à celui du revenu qu’il ajoute (log de la cote)',
  'unresolved disputes': 'différends non réglés',
  'expected communal clashes, mean of the year': 'heurts attendus entre communautés, moyenne de l’année',
  'communal violence there': 'violence communautaire sur place',
  'violence of rebels there': 'violence de rebelles sur place',
  'violence of a government there': 'violence d’un gouvernement sur place',
  '1 agency: spending that met no need': fr`1 organisation : dépenses qui n’ont couvert aucun besoin`,
  '1 agency: need left unmet': fr`1 organisation : besoins laissés sans réponse`,
  '2 agencies: spending that met no need': fr`2 organisations : dépenses qui n’ont couvert aucun besoin`,
  '2 agencies: need left unmet': fr`2 organisations : besoins laissés sans réponse`,
  '4 agencies: spending that met no need': fr`4 organisations : dépenses qui n’ont couvert aucun besoin`,
  '4 agencies: need left unmet': fr`4 organisations : besoins laissés sans réponse`,
  '8 agencies: spending that met no need': fr`8 organisations : dépenses qui n’ont couvert aucun besoin`,
  '8 agencies: need left unmet': fr`8 organisations : besoins laissés sans réponse`,
  '16 agencies: spending that met no need': fr`16 organisations : dépenses qui n’ont couvert aucun besoin`,
  '16 agencies: need left unmet': fr`16 organisations : besoins laissés sans réponse`,
  'smallest rise of duplication from one number to the next, up to 8':
    'plus petite hausse des doublons d’un nombre au suivant, jusqu’à 8',
  'smallest rise of gaps from one number to the next, up to 8':
    'plus petite hausse des besoins non couverts d’un nombre au suivant, jusqu’à 8',
  'all plans shared: spending that met no need': fr`tous les plans partagés : dépenses qui n’ont couvert aucun besoin`,
  'weeks to 95 % of peak strength': fr`semaines jusqu’à 95 % de l’effectif maximal`,
  'exponent of deaths per event': 'exposant des morts par événement',
  'weekly Fano factor of events, mean of histories':
    'facteur de Fano des événements par semaine, moyenne des histoires possibles',
  'events read': 'événements lus',
};

/** What is said of a pattern that misses, by what the model says. Mechanisms and parameters keep their names. */
export const whyMissed: Readonly<Record<string, string>> = {
  'The level follows from the baseline hazard and the slope from the floor of mobilisable force and from commitment; recalibrating resortToForce.baseline, remobilisation.floor and commitment on these five rows would mend it, if the case rows allow.': fr`Le niveau vient du risque de base, et la pente du plancher de la force mobilisable et de la confiance dans l’accord ; recalibrer resortToForce.baseline, remobilisation.floor et commitment sur ces cinq lignes y remédierait, si celles des pays le permettent.`,
  'Too flat: risk does not fall with time as in the record. Faster growth of commitment, or more spread between countries, steepens it; too steep: the reverse.': fr`Trop plate : le risque ne baisse pas avec le temps comme dans les archives. Une confiance qui croît plus vite, ou plus d’écarts entre pays, l’accentue ; trop forte : l’inverse.`,
  'The floor of force that can be called back (remobilisation.floor) sets the tail; lower it if the tail is too risky.': fr`Le plancher de la force que l’on peut rappeler (remobilisation.floor) fixe la fin de la courbe ; il faut l’abaisser si cette fin est trop risquée.`,
  'The effect runs through deterrence of leaders and the commitment it lets grow; deterrence per soldier (monitoring) and the growth of commitment are the two parameters to free.': fr`L’effet passe par la dissuasion des chefs et la confiance qu’elle laisse croître ; la dissuasion par soldat (monitoring) et la croissance de la confiance sont les deux paramètres à libérer.`,
  'Deterrence saturates: above 0.85 the second ten thousand add too little. Less deterrence per soldier, or slower growth of commitment, makes the dose count.': fr`La dissuasion plafonne : au-dessus de 0,85, les dix mille suivants ajoutent trop peu. Moins de dissuasion par soldat, ou une confiance qui croît moins vite, ferait compter la dose.`,
  'Deterrence saturates: above 0.85 the second ten thousand add too little.': fr`La dissuasion plafonne : au-dessus de 0,85, les dix mille suivants ajoutent trop peu.`,
  'War next door is drawn for each country and spills over whole in this variant; its coefficient (resortToForce.neighbour) is the odds ratio of the record, but those who relapse in the first year, more of them next to a war, are left out.': fr`La guerre voisine est tirée pour chaque pays et déborde tout entière dans cette variante ; son coefficient (resortToForce.neighbour) est le rapport des cotes des archives, mais les pays où le conflit reprend dès la première année, plus nombreux à côté d’une guerre, n’y sont pas.`,
  'The share of spill-over that peacekeepers next door stop (neighbours) sets it.':
    'Elle dépend de la part du débordement qu’arrêtent des soldats de la paix chez le voisin (neighbours).',
  'The coefficient of ln income (resortToForce) sets it.':
    'Elle dépend du coefficient du log du revenu (resortToForce).',
  'The pulse of a poll lasts 20 weeks of the two years read, and UCDP counts by year: a larger effect of stakes without accommodation, or of contested results, would mend it.': fr`La pression d’un scrutin dure 20 semaines sur les deux années lues, et l’UCDP compte par année : un plus grand effet de l’enjeu sans place faite aux perdants, ou des résultats contestés, y remédierait.`,
  'Commitment gained by an accommodated poll (commitment) has to outweigh its pulse and the contested results that remain.':
    'La confiance que fait gagner un scrutin où place est faite aux perdants (commitment) doit l’emporter sur sa pression et sur les résultats contestés qui restent.',
  'Where losers are hardly accommodated, a poll presses and is often contested; an accommodated poll gains less than that. The base rate of contested results (elections) rests on one case and a judged share.': fr`Là où presque aucune place n’est faite aux perdants, un scrutin fait pression et il est souvent contesté ; un scrutin où place leur est faite apporte moins que cela. Le taux de base des résultats contestés (elections) repose sur un seul cas et sur une part jugée.`,
  'Aid acts on the hazard through income, jobs and confidence alone; the shock of a stop is small beside luck, and more histories narrow the interval.': fr`L’aide n’agit sur le risque que par le revenu, l’emploi et la confiance économique ; le choc d’un arrêt est petit à côté du hasard, et davantage d’histoires resserrent l’intervalle.`,
  'Spread of intensity from fight to fight and growth of forces during a crisis (violence, remobilisation) set it.':
    'Elle dépend de la dispersion de l’intensité entre combats et de la croissance des forces pendant une crise (violence, remobilisation).',
  'Needs people on both sides in the week read: where a programme has hardly begun there is nobody to compare.': fr`Il faut des personnes des deux côtés dans la semaine lue : là où un programme a à peine commencé, il n’y a personne à comparer.`,
  'The effect of training on disputes (disputes) was set on Liberia; where other reasons drive disputes the same training shows less.': fr`L’effet de la formation sur les différends (disputes) a été réglé sur le Libéria ; là où d’autres raisons les nourrissent, la même formation se voit moins.`,
  'The smaller the force, the more one company changes; the number of bases moved is set by companySize.': fr`Plus la force est petite, plus une compagnie y change ; le nombre de bases déplacées dépend de companySize.`,
  'From about eight agencies on each project stands alone and more add nothing; where money is short beside need, as in Côte d’Ivoire, nothing is delivered twice and the number of agencies does not matter.': fr`À partir d’environ huit organisations, chaque projet est seul et d’autres n’ajoutent rien ; là où l’argent manque au regard des besoins, comme en Côte d’Ivoire, rien n’est livré deux fois et le nombre d’organisations ne compte pas.`,
  'Strength here follows what was authorised, week by week; where the Council raised the ceiling later, the peak comes later than any ramp.': fr`L’effectif suit ici ce qui était autorisé, semaine après semaine ; là où le Conseil a relevé le plafond plus tard, le maximum vient plus tard que toute montée en puissance.`,
  'Sizes are drawn from a power law; the mix of intensities between fights moves the exponent fitted to all of them.': fr`Les tailles sont tirées d’une loi de puissance ; le mélange des intensités entre combats déplace l’exposant ajusté à l’ensemble.`,
  'Level of the hazard against the facts of Liberia; see contributions with postbellum explain.': fr`Le niveau du risque au regard des faits du Libéria ; voir les contributions avec postbellum explain.`,
  'Rate of communal clashes per person (disputes, violence).':
    'Le taux de heurts entre communautés par personne (disputes, violence).',
  'Intake by site and week follows the anchors; a miss says that fewer or more come forward than did.': fr`L’accueil par site et par semaine suit les repères ; un écart dit qu’il se présente moins ou plus de gens qu’il n’en est venu.`,
  'Places follow money paid; the order in which money came in is judged.': fr`Les places suivent l’argent versé ; l’ordre dans lequel il est venu est jugé.`,
  'Returns follow assistance and safety; the record after 2006 is two records that disagree.': fr`Les retours suivent l’aide et la sécurité ; après 2006, les archives sont deux séries qui ne s’accordent pas.`,
  'As for displaced people.': 'Comme pour les personnes déplacées.',
  'The step of 2012 is legal (cessation); before it repatriation sets the pace.': fr`La marche de 2012 est juridique (cessation) ; avant elle, le rapatriement donne le rythme.`,
  'Training and attrition; the scenario states training from the same record.': fr`La formation et les départs ; le scénario donne la formation d’après les mêmes archives.`,
  'The new army of the model takes in former fighters alone, as decided; civilians, who filled that of Liberia, are not recruited. Recruitment by the state would mend it.': fr`La nouvelle armée du modèle ne prend que d’anciens combattants, comme décidé ; les civils, qui ont rempli celle du Libéria, n’y sont pas recrutés. Un recrutement par l’État y remédierait.`,
  'Growth by catch-up, aid and confidence; the Ebola shock is a fact.': fr`La croissance par rattrapage, aide et confiance économique ; le choc d’Ebola est un fait donné.`,
  'The record rises with the vote of 2005 and falls from 2012; the model has corruption and services and no honeymoon of a new president but that of polls.': fr`Les archives montent avec le vote de 2005 et baissent à partir de 2012 ; le modèle a la corruption et les services, mais aucun état de grâce d’un nouveau président hors celui des scrutins.`,
  'A path constructed between few surveys.': 'Une courbe construite entre de rares enquêtes.',
  'Fights are laid where commanders live and ground is held; the record is the war of 2000-03, which came from Guinea.': fr`Les combats ont lieu là où vivent les commandants et où le terrain est tenu ; les archives sont celles de la guerre de 2000-03, venue de Guinée.`,
  'Histories that fight on from 2004-05 count against it; exclusion and commitment of the New Forces before the accord of 2007 carry the risk.': fr`Les histoires où l’on se bat encore après 2004-05 comptent contre elle ; l’exclusion et la confiance des Forces nouvelles avant l’accord de 2007 portent le risque.`,
  'Sites stay closed by decision; a miss says that too many come forward to the few that were open.': fr`Les sites restent fermés par décision ; un écart dit que trop de gens se présentent aux quelques sites ouverts.`,
  'Share of contested results (elections) times what a contested result does with two intact armies (resortToForce); one event is all there is to fit them on.': fr`La part des résultats contestés (elections), fois ce que fait un résultat contesté entre deux armées intactes (resortToForce) ; un seul événement permet de les ajuster.`,
  'Without a contest little must be left; else other reasons carry the crisis.': fr`Sans contestation, il doit rester peu de chose ; sinon, d’autres raisons portent la crise.`,
  'The contest weighs by the armies that are left; force called back (remobilisation.floor) limits what disarming can do.': fr`La contestation pèse selon les armées qui restent ; la force rappelée (remobilisation.floor) limite ce que peut le désarmement.`,
  'Slow: a contested result raises a hazard; forces grow in weeks, not days. Fast: the first weeks kill too many.': fr`Trop lent : un résultat contesté élève un risque instantané ; les forces croissent en semaines, non en jours. Trop rapide : les premières semaines tuent trop.`,
  'Recruitment during a crisis and spread to other fronts set the build-up.':
    'La montée dépend du recrutement pendant une crise et de l’extension à d’autres fronts.',
  'Share one-sided in a fight that a contest opened, and how long it lasts (violence).':
    'La part des attaques contre des civils dans un combat qu’une contestation a ouvert, et sa durée (violence).',
  'Intensity differs from fight to fight by design: the record is one draw. Look whether it lies inside the range of histories.': fr`L’intensité change d’un combat à l’autre, par construction : les archives sont un seul tirage. Il faut voir si elles tombent dans la fourchette des histoires possibles.`,
  'Where commanders live and voters of both camps mix decides where fights are laid.':
    'Le lieu où vivent les commandants et où se mêlent les électeurs des deux camps décide de celui des combats.',
  'The west fights over land and along the road from Liberia. The model draws fights to contested land, but most of its forces are bound for the capital or meet further east; groups that fight over villages are no parties of their own.': fr`L’ouest se bat pour la terre et le long de la route du Libéria. Le modèle attire les combats vers les terres disputées, mais la plupart de ses forces vont vers la capitale ou se rencontrent plus à l’est ; les groupes qui se battent pour des villages n’y sont pas des parties à part.`,
  'As for the two hot spots.': 'Comme pour les deux foyers.',
  'Flight per death and from fear (displacement); Abidjan emptied before most of the killing.': fr`La fuite par mort et par peur (displacement) ; Abidjan s’est vidée avant le gros des tueries.`,
  'Share of those who flee that crosses the border (displacement), higher in the west than the model has it.':
    'La part de ceux qui fuient qui passe la frontière (displacement), plus grande à l’ouest que dans le modèle.',
  "Fights that the crisis opened end at random after forty weeks or so; in the record the winner took the state and the loser was gone within a month. A victory that ends the other side's fight would mend it.": fr`Les combats que la crise a ouverts finissent au hasard après une quarantaine de semaines ; dans les archives, le vainqueur a pris l’État et le perdant avait disparu en un mois. Une victoire qui met fin au combat de l’autre camp y remédierait.`,
  'Repatriation by decision and return by safety.': 'Le rapatriement par décision et le retour selon la sécurité.',
  'Intake by the sites of the programme is a decision; fewer to disarm, where no war returned, end it sooner.': fr`L’accueil dans les sites du programme est une décision ; moins de gens à désarmer, là où la guerre n’a pas repris, y mettent fin plus tôt.`,
  'Level of the hazard once the soldiers have gone.': 'Le niveau du risque une fois les soldats partis.',
  'The median of the histories in which war returns is compared with the one path of the record.':
    'La médiane des histoires où la guerre reprend est comparée à l’unique parcours des archives.',
  'Compared by the median history in which war returns: people come while there is peace, and wait for belief in the settlement.': fr`Comparé par la médiane des histoires où la guerre reprend : les gens viennent tant qu’il y a la paix, et attendent d’avoir confiance dans l’accord.`,
  'The stagnation of 2004-07 is missing: the model lets a country without a government it trusts grow. Taxes and investment under two administrations are not modelled.': fr`La stagnation de 2004-07 manque : le modèle laisse croître un pays sans gouvernement à qui se fier. Les impôts et l’investissement sous deux administrations ne sont pas modélisés.`,
};
