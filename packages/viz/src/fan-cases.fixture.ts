import {inventedFan} from './fan.fixture.ts';
import type {FanData} from './fan-data.ts';
import {inventedDate, inventedEvents} from './relapse-risk.fixture.ts';

const longWord = 'Donaudampfschifffahrtsgesellschaftskapit';
const less = inventedFan({
  name: 'no-mission',
  title: 'No mission is sent',
  middle: month => 60_000 + 470_000 * Math.exp(-month / 40),
});
const hazard = {name: 'logHazard', title: 'log hazard of resorting to force', unit: 'log 1/year'};

/** INVENTED data, usual and hostile, that every chart must draw without overlap. */
export const fanCases: Readonly<Record<string, FanData>> = {
  'one plan': {plans: [inventedFan()], events: inventedEvents},
  'two plans': {plans: [inventedFan(), less], events: inventedEvents},
  settings: {plans: [inventedFan({draws: 20})], events: inventedEvents},
  'one run': {plans: [inventedFan({runs: 1})]},
  'few runs': {plans: [inventedFan({runs: 20, observed: []})]},
  'no zero': {plans: [inventedFan({indicator: hazard, observed: [], middle: month => -3 - month / 100})]},
  'always none': {plans: [inventedFan({observed: [], middle: () => 0})], events: inventedEvents},
  'a share': {
    plans: [inventedFan({indicator: {name: 'x', title: 'needs met', unit: 'share'}, observed: [], middle: () => 0.4})],
  },
  'one month': {plans: [inventedFan({months: 1})]},
  '600 months': {
    plans: [inventedFan({months: 600, histories: 9, middle: month => 4e8 + month})],
    events: Array.from({length: 12}, (_, i) => ({on: inventedDate(i * 2), label: `event ${i}`})),
  },
  'hostile words': {
    plans: [
      inventedFan({
        name: longWord,
        title: `${longWord} <script>alert("1")</script>`,
        indicator: {name: 'x', title: `${longWord}\n<script>`, unit: `${longWord} & more`},
      }),
    ],
    events: [
      {on: '2005-01-01', label: longWord},
      {on: '2005-01-01', label: '<script>alert("2")</script> & \'quotes\''},
      {on: '1999-01-01', label: 'before the first day'},
    ],
  },
};
