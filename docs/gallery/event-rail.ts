import {caseEvents} from '@postbellum/scenarios';
import type {Plan, Scenario} from '@postbellum/sim-core';
import {type EventRailData, type EventRailOptions, eventRail, renderToString} from '@postbellum/viz';

/** What is dated of a country, and what a plan changes. */
export const dataOf = ({scenario, plan}: {readonly scenario: Scenario; readonly plan: Plan}): EventRailData =>
  caseEvents(scenario, plan);

export const draw = (data: EventRailData, options: EventRailOptions): string =>
  renderToString(eventRail, data, options);
