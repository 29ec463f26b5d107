import type {IsoDate, Source} from '@postbellum/sim-core';
import {references} from './liberia-references.ts';
import {calibrated, cited, estimated} from './liberia-source-kinds.ts';

const fromMemory = estimated('recalled year-end strength, to be replaced from UN contributor archives');
const betweenReports = estimated('recalled, between reported strengths');
const asReported = (what: string): Source => estimated(what);

/** Soldiers by date: rows that a source gives, rows rounded from one, and recalled rows. */
const soldiers: Readonly<Record<IsoDate, Source>> = {
  '2003-09-09': cited('wikiEcomil'),
  '2003-10-01': asReported('middle of the 3,500 to 3,600 soldiers of ECOMIL reported as taken over by UNMIL'),
  '2003-12-18': cited('irin47807', 'force commander'),
  '2004-02-06': cited('bongBbc', 'some 10,000'),
  '2004-05-12': cited('strategypage'),
  '2004-12-31': fromMemory,
  '2005-12-31': cited('pakblog'),
  '2006-06-30': cited('frwiki', '14,334 soldiers and 207 observers; the page gives no date, June 2006 is inferred'),
  '2006-12-31': fromMemory,
  '2007-12-31': fromMemory,
  '2008-07-31': asReported(`nearly 13,000 in uniform (${references.unnews0908}) less about 1,180 police`),
  '2008-09-18': cited('pakblog', 'soldiers without observers'),
  '2009-07-31': asReported(`over 11,500 in uniform (${references.xinhua0909}) less about 1,330 police`),
  '2009-12-31': fromMemory,
  '2010-12-31': asReported(`7,952 soldiers after the third stage (${references.unfacts}) and about 150 observers`),
  '2011-12-31': cited('peacewomen', '7,700 soldiers and 131 observers'),
  '2012-08-31': asReported(`just under 8,000 (${references.afconf})`),
  '2012-12-31': fromMemory,
  '2013-07-31': cited('ugandapicks', 'soldiers without observers'),
  '2013-12-31': cited('brill'),
  '2014-08-31': cited('frwiki', '4,430 soldiers and 109 observers; the page says 2014 only'),
  '2015-03-31': fromMemory,
  '2015-11-30': asReported(`more than 3,000 (${references.foxnews})`),
  '2016-06-30': asReported(`ceiling set for this day (${references.chinagate}), taken as reached`),
  '2016-12-31': fromMemory,
  '2017-02-28': asReported(`ceiling set for this day (${references.unfacts}), taken as reached`),
  '2018-02-06': cited('jen', 'farewell parade'),
  '2018-03-30': cited('cnbc', 'closure'),
};

/** Police by date where a source names them; all other rows are recalled. */
const police: Readonly<Record<IsoDate, Source>> = {
  '*': betweenReports,
  '2006-06-30': cited('frwiki', 'the page gives no date, June 2006 is inferred'),
  '2011-12-31': cited('peacewomen'),
  '2013-12-31': cited('brill'),
  '2014-08-31': cited('frwiki', 'the page says 2014 only'),
  '2016-06-30': asReported(`ceiling set for this day (${references.chinagate}), taken as reached`),
  '2017-02-28': asReported(`ceiling set for this day (${references.unfacts}), taken as reached`),
  '2018-02-06': cited('jen', 'farewell parade'),
  '2018-03-30': cited('cnbc', 'closure'),
};

/** Each row under the path of its record. */
function recorded(indicator: string, byDate: Readonly<Record<IsoDate, Source>>): Readonly<Record<string, Source>> {
  return Object.fromEntries(
    Object.entries(byDate).map(([on, source]) => [`observed.${indicator}.points.${on}.value`, source]),
  );
}

/** Sources of soldiers, police and where soldiers stood. */
export const strengthSources: Readonly<Record<string, Source>> = {
  ...recorded('troops', soldiers),
  ...recorded('police', police),
  'mission.companySize': estimated('size of an infantry company, recalled; nominal sizes differ by contributor'),
  'mission.deployment.*.shares.*': calibrated(
    `shares of nominal unit sizes by county and year, computed from ${references.geoPko}, scaled to sum to 1`,
  ),
  'mission.deployment.2003-08-18.shares.MO': estimated(
    'the force stood in Monrovia in 2003; out to Tubmanburg and Tapeta about 27 December to 3 January (IRIN, strategypage.com)',
  ),
  'mission.deployment.2004-01-03.shares.*': estimated('a quarter deployed; whole country by about March or April 2004'),
  'mission.deployment.2004-02-01.shares.*': estimated('half deployed; whole country by about March or April 2004'),
  'mission.deployment.2004-03-01.shares.*': estimated('three quarters deployed; whole country by about April 2004'),
  'mission.deployment.2017-01-01.shares.MO': estimated('the rest of the force stood in Monrovia'),
};
