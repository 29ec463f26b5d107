import {
  inventedDate,
  inventedEvents,
  inventedHalfForce,
  inventedHistory,
  inventedNoMission,
  inventedRisk,
} from './relapse-risk.fixture.ts';
import type {RelapseRiskData} from './relapse-risk-data.ts';

const longWord = 'Donaudampfschifffahrtsgesellschaftskapit';
const never = () => 0;
const atOnce = () => 1;

/** INVENTED data, usual and hostile, that every chart must draw without overlap. */
export const cases: Readonly<Record<string, RelapseRiskData>> = {
  'one plan': {plans: [inventedHistory], events: inventedEvents},
  'two plans': {plans: [inventedHistory, inventedNoMission], events: inventedEvents},
  'three plans': {plans: [inventedHistory, inventedNoMission, inventedHalfForce], events: inventedEvents},
  'no event': {plans: [inventedHistory, inventedNoMission], events: []},
  'nothing resumes': {plans: [inventedRisk({name: 'calm', title: 'Calm', monthly: never, unsettled: 0})]},
  'all in month 0': {
    plans: [
      inventedRisk({name: 'at-once', title: 'At once', monthly: atOnce}),
      inventedRisk({name: 'calm', title: 'Calm', monthly: never}),
    ],
    events: inventedEvents,
  },
  'one run': {plans: [inventedRisk({name: 'single', title: 'Single', runs: 1})], events: inventedEvents},
  '600 months': {
    plans: [inventedRisk({name: 'long', title: 'Long', runs: 10_000, months: 600})],
    events: Array.from({length: 12}, (_, i) => ({on: inventedDate(i * 2), label: `event ${i}`})),
  },
  'one year': {plans: [inventedRisk({name: 'short', title: 'Short', months: 12})], events: inventedEvents},
  'hostile words': {
    plans: [
      inventedRisk({name: longWord, title: `${longWord} <script>alert("1")</script>`}),
      inventedRisk({name: 'lines', title: 'Two\nlines\tand\u0000 & more]]>'}),
    ],
    events: [
      {on: '2005-01-01', label: longWord},
      {on: '2005-01-01', label: '<script>alert("2")</script> & \'quotes\''},
      {on: '1999-01-01', label: 'before the first day'},
    ],
  },
};
