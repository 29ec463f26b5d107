/** Full references of the Côte d’Ivoire scenario by short key. */
export const references = {
  addrSite: 'UNOCI, page on disarmament, onuci.unmissions.org',
  afp2010: 'AFP, 25 September 2010, copied at ivoirediaspo.net',
  anadolu2014: 'Anadolu, copied at rassd.net/118664, November 2014',
  french: 'French Ministry of Defence, copied at egaliteetreconciliation, 30464, and archives.defense.gouv.fr',
  gadm: 'GADM 3.6, level 2, polygons of the 33 units of 2011 (github.com/skytheacademic/who_keeps_the_peace at 5369d2f)',
  gapminder:
    'Gapminder Systema Globalis at c63631a (World Development Indicators), github.com/open-numbers/ddf--gapminder--systema_globalis',
  geoPko:
    'Geo-PKO dataset v2.3 (Cil, Fjelde, Hultman & Nilsson 2020, Journal of Peace Research), FrontMap_v.2.3.csv, github.com/geopko/Geo-PKO-Shiny-Dashboard at b6ba64e',
  globalWitness: 'Global Witness 2007, Hot Chocolate (summary at reliefweb.int)',
  owid: 'Our World in Data, owid-datasets at 48c9992',
  pam: 'Peace Accords Matrix, Kroc Institute, Ouagadougou Political Agreement, peaceaccords.nd.edu',
  results2010: 'Wikipedia (French), election of 2010, copy at it.frwiki.wiki; paperblog, 3801807',
  results2015: 'abidjantv.net, October 2015',
  firstRound: 'results by region of the first round, October 2010, xalimasn.com and ivoirebusiness.net/node/790',
  reuters2017: 'Reuters, May 2017, KCN18C0ZP',
  rfi2009: 'Radio France Internationale, 2 February 2009, article 77949',
  ssr2011: 'Reuters, September 2011, copied at defenceweb.co.za',
  strategypage2003: 'strategypage.com, 11 November 2003',
  strategypage2004: 'strategypage.com, 20 January 2004',
  ucdp: 'UCDP country-year dataset on organized violence v25.1 (Davies et al. 2025), copy in github.com/Mixzpai/UCDP_Dashboard at 9dc98589',
  unfacts: 'United Nations, peacekeeping.un.org/mission/past/unoci/facts.shtml',
  unhcr: 'UNHCR, R package PopulationStatistics/refugees at 0c16a6d, population.rda, solutions.rda and idmc.rda',
  unis1609: 'United Nations, unis.unvienna.org, gaab3694, on resolution 1609',
} as const;

/** Short key of a reference. */
export type ReferenceKey = keyof typeof references;
