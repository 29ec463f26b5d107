import type {RelapseRisk} from '@postbellum/sim-core';
import {resumedByPeriod} from './count-grid-squares.ts';
import {checkData, type RelapseRiskData} from './relapse-risk-data.ts';

/** What `countGrid` draws: the risks that `relapseRiskChart` draws as curves. */
export type CountGridData = Pick<RelapseRiskData, 'plans'>;

/** Throw on the first fault of data; what is drawn afterwards may trust it. */
export function checkCountGrid({plans}: CountGridData): void {
  checkData({plans});
  for (const plan of plans) checkRelapses(plan);
}

function checkRelapses({plan, runs, years, headline, ...risk}: RelapseRisk): void {
  for (const {events, from} of years) {
    if (!(Number.isInteger(events) && events >= 0)) {
      throw new RangeError(`invalid events: ${events} in the year from ${from} (a whole number from 0)`);
    }
  }
  const byYear = resumedByPeriod({years, headline, ...risk}).reduce((total, each) => total + each, 0);
  const inHeadline = Math.round(headline.share * runs);
  if (byYear !== inHeadline) {
    throw new RangeError(
      `different relapses: ${byYear} by year and ${inHeadline} in the headline of ${plan.name} (the same number)`,
    );
  }
}
