import type {TimelineEvent} from '@postbellum/sim-core';
import type {Tile} from './tessera-names.ts';

/** The story as it was planned, for the charts. */
export const timeline: readonly TimelineEvent<Tile>[] = [
  {on: '2001-01-01', kind: 'accord', label: 'The accord of Ivory is signed', district: 'ivory', headline: true},
  {on: '2001-03-01', kind: 'pko', label: '8,000 peacekeepers are authorised', headline: true},
  {on: '2001-07-01', kind: 'ddr', label: 'Disarmament sites open', headline: true},
  {on: '2001-10-01', kind: 'return', label: 'The displaced are helped home'},
  {on: '2002-10-06', kind: 'election', label: 'First poll', headline: true},
  {on: '2004-07-01', kind: 'ddr', label: 'Disarmament sites close', headline: true},
  {on: '2005-01-01', kind: 'spill', label: 'War breaks out next door', headline: true},
  {on: '2007-10-07', kind: 'election', label: 'Second poll', headline: true},
  {on: '2008-01-01', kind: 'drawdown', label: 'War next door ends; the mission begins to leave', headline: true},
  {on: '2009-12-31', kind: 'exit', label: 'The last peacekeepers leave', headline: true},
];
