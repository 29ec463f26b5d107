import type {Source} from '@postbellum/sim-core';
import {references} from './cote-divoire-references.ts';
import {assumed, calibrated, estimated} from './cote-divoire-source-kinds.ts';

/** Sources of the economy, of long-term aid and of how agencies work together. */
export const recoverySources: Readonly<Record<string, Source>> = {
  'economy.incomePerHead': calibrated(`value of 2003 taken from ${references.gapminder}`),
  'economy.incomeBeforeWar': calibrated(`value of 2000 taken from ${references.gapminder}`),
  'economy.shocks.*.growth': estimated(
    'judged from the price of cocoa, the first export, and from debt relief of about US$4.4 billion in June 2012, both recalled; a point either way',
  ),
  'economy.lootablePrice.*.value': estimated(
    'recalled: yearly price of cocoa relative to 2004; diamonds and gold left out',
  ),
  'economy.wetMonths.*': estimated('recalled: long rains from May to July, short rains in October'),
  'decisions.recoveryFunding.*.value': estimated(
    `aid (${references.gapminder}) less debt relief, estimated 30 % either way, less relief and reintegration of the year`,
  ),
  'decisions.civilTeams.*.value': assumed('engineers and quick-impact projects counted as teams; no record of number'),
  'decisions.assessmentTeams.*.value': assumed('joint assessments of agencies; no count of teams found'),
  'decisions.sharedPlans.*.value': estimated(
    'judged: 0.4 in 2003 to 0.7 in 2013, clusters from 2008; no measure exists',
  ),
  'decisions.unifiedCommand.*.value': estimated(
    'judged: one deputy head for aid and mission, a humanitarian office of its own to 2014',
  ),
  'agencies.*.share': estimated('recalled order of humanitarian spending, food first; no table by agency found'),
  'donors.*.reintegrationShare': estimated('recalled order of donors; no table of the programme’s funds found'),
  'donors.*.reliefShare': estimated('recalled; no table of appeals by donor found'),
  'donors.*.recoveryShare': estimated(
    'recalled: France first, then European Commission, World Bank and African Development Bank',
  ),
  'coverage.food': estimated('judged: a sixth of people undernourished, more near the line'),
  'coverage.water': calibrated(`basic water for 71.4 % in 2000 and 71.0 % in 2018 (${references.owid})`),
  'coverage.health': estimated(
    `judged: births attended 62.8 % in 2000 and 55.1 % in 2005 (${references.gapminder}), most health workers fled the north`,
  ),
  'coverage.shelter': estimated('judged: 4 % of people displaced, nine in ten with host families'),
};
