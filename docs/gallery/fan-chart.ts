import {type Ensemble, indicatorFan} from '@postbellum/experiments';
import {sourceOf} from '@postbellum/scenarios';
import {type FanData, type FanOptions, fanChart, renderToString} from '@postbellum/viz';

/** People displaced under each plan, nine histories of each one by one, and what the record has. */
export function dataOf(made: readonly Ensemble[]): FanData {
  const events = made[0].scenario.timeline.filter(({headline}) => headline);
  return {
    plans: made.map(each => indicatorFan(each, 'displaced', {histories: 9, sourceOf})),
    events: events.map(({on, label}) => ({on, label})),
  };
}

export const draw = (data: FanData, options: FanOptions): string => renderToString(fanChart, data, options);
