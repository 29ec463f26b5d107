import type {Source} from '@postbellum/sim-core';
import {references} from './liberia-references.ts';
import {assumed, calibrated, cited, estimated} from './liberia-source-kinds.ts';

/** Sources of the economy, of long-term aid and of how agencies work together. */
export const recoverySources: Readonly<Record<string, Source>> = {
  'economy.incomePerHead': calibrated(`value of 2003 taken from ${references.gapminder}`),
  'economy.incomeBeforeWar': calibrated(
    `value of 2002 taken from ${references.gapminder}, before the last offensive; the level before 1980 was several times higher (${references.imf06}), with mines and ports that are gone`,
  ),
  'economy.shocks.*.growth': estimated(
    'judged: income per head fell by 1 to 2 % a year in 2014 and 2015 and by 4 % in 2016 after rising by about 4 to 6 % a year before',
  ),
  'economy.lootablePrice.*.value': estimated(
    'recalled: mean of rubber and gold in dollars of constant worth relative to 2003; timber and diamonds, under sanctions until 2006 and 2007, left out',
  ),
  'economy.wetMonths.*': estimated('recalled: roads of the south-east cut from June to October'),

  'decisions.recoveryFunding.*.value': estimated(
    `aid without debt relief (computed from ${references.gapminder}; 2007, 2008 and 2010 estimated, 25 % either way) less relief and reintegration of the year, in 2014 and 2015 less 110 and 400 judged for the Ebola response`,
  ),
  'decisions.civilTeams.*.value': assumed(
    'engineers of China, Pakistan and Bangladesh and quick-impact projects counted as teams; no record of their number',
  ),
  'decisions.assessmentTeams.*.value': assumed('joint assessments before 2006; no count of teams found'),
  'decisions.assessmentTeams.2006-05-01.value': cited('cst', 'a county support team in each of 15 counties'),
  'decisions.sharedPlans.*.value': estimated(
    'judged: low in war, rising with the results framework (2004), clusters (2006), county development agendas (2008); no measure exists',
  ),
  'decisions.unifiedCommand.*.value': estimated(
    'judged: one deputy head for aid and mission, the humanitarian office folded in in November 2004 as recalled; agencies kept their own budgets',
  ),
  'agencies.*.share': estimated('recalled order of humanitarian spending, food first; no table by agency found'),
};
