/** Full references of the Liberia scenario by short key. */
export const references = {
  afconf: 'Africa Confidential, article 4605, 2012',
  bongBbc: 'BBC, 7 February 2004, copied at bong-town.com',
  brill: 'Africa Yearbook 2013, Brill, chapter Liberia',
  census08:
    'LISGIS, 2008 National Population and Housing Census, preliminary results (flyer), docslib.org/doc/11423637',
  chinagate: 'en.chinagate.cn, 17 September 2015, on Security Council resolution 2239',
  chinaGemap: 'china.org.cn, 142156, on the economic governance programme, September 2005',
  cnbc: 'cnbcafrica.com, 30 March 2018',
  cst: 'UN in Liberia, County Support Teams, unliberia.org',
  emansion: 'Executive Mansion of Liberia, emansion.gov.lr, 18 January 2008',
  foxnews: 'foxnews.com, interview with the head of the UN in Liberia, 2015',
  frwiki: 'Wikipedia (French), MINUL, copy at it.frwiki.wiki',
  geoPko:
    'Geo-PKO dataset v2.3 (Cil, Fjelde, Hultman & Nilsson 2020, Journal of Peace Research), FrontMap_v.2.3.csv, github.com/geopko/Geo-PKO-Shiny-Dashboard at b6ba64e',
  gapminder:
    'Gapminder Systema Globalis at c63631a (World Development Indicators), github.com/open-numbers/ddf--gapminder--systema_globalis',
  idmc06: 'Internal Displacement Monitoring Centre, internal-displacement.org, 3 August 2006',
  idpUpdates: 'reliefweb.int, IDP return in Liberia, updates 7, 14, 18, 22, 25 and 29',
  inquirerDdr: 'The Inquirer, 18 November 2003, theperspective.org/inquirer/un_disarmament.html',
  imf06: 'IMF Country Report 06/166, Liberia',
  irin47807: 'IRIN, thenewhumanitarian.org/report/47807',
  irin52300: 'IRIN, thenewhumanitarian.org/report/52300',
  jen: 'justearthnews.com, 7 February 2018',
  newdawn: 'The New Dawn Liberia, thenewdawnliberia.com',
  pakblog: 'UNMIL site, copied at pakistanurduit.blogspot.com, March 2012',
  pam: 'Peace Accords Matrix, Kroc Institute, Accra Peace Agreement, peaceaccords.nd.edu',
  pbdata: 'Berkeley Human Rights Center (Vinck et al. 2011), Talking Peace, peacebuildingdata.org, Liberia',
  peacewomen: 'PeaceWomen, UNMIL facts, February 2012',
  primidi: 'Liberia, counties and districts, primidi.com/liberia/counties_and_districts',
  rw0610: 'reliefweb.int, UN still needs US$10 million for reintegration, June 2005',
  strategypage: 'strategypage.com/qnd/liberia, May 2004',
  tsm: 'tsmliberia.com, fact check on the strength of the Liberia National Police',
  ucdp: 'UCDP country-year dataset on organized violence v25.1 (Davies et al. 2025), copy in github.com/Mixzpai/UCDP_Dashboard at 9dc98589',
  ugandapicks: 'ugandapicks.com, September 2013',
  undp58: 'UNDP, release on the US$58 million appeal, November 2004 (copy)',
  unfacts: 'United Nations, un.org/en/peacekeeping/missions/unmil/facts.shtml',
  unhcr: 'UNHCR, R package PopulationStatistics/refugees 2025.12.1 at 0c16a6d, population.rda and solutions.rda',
  unnews0908: 'UN News, news.un.org, 2008/09/275772',
  unnews100312: 'UN News, news.un.org, 100312',
  unnews288212: 'UN News, news.un.org, 288212, January 2009',
  wikiEcomil: 'Wikipedia (English), ECOMIL',
  wow07: 'wow.gm, 22 April 2007',
  xinhua0909: 'Xinhua, copied by cctv.com, 16 September 2009',
} as const;

/** Short key of a reference. */
export type ReferenceKey = keyof typeof references;
