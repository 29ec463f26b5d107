import type {Mechanism} from './mechanism.ts';
import {census} from './mechanisms/census.ts';
import {commitment} from './mechanisms/commitment.ts';
import {ddr} from './mechanisms/ddr.ts';
import {deployment} from './mechanisms/deployment.ts';
import {displacement} from './mechanisms/displacement.ts';
import {donors} from './mechanisms/donors.ts';
import {grievance} from './mechanisms/grievance.ts';
import {monitoring} from './mechanisms/monitoring.ts';
import {needs} from './mechanisms/needs.ts';
import {remobilisation} from './mechanisms/remobilisation.ts';
import {resortToForce} from './mechanisms/resort-to-force.ts';
import {timeline} from './mechanisms/timeline.ts';
import {trust} from './mechanisms/trust.ts';
import {violence} from './mechanisms/violence.ts';

/**
 * The model: what happens in a week, in this order. A mechanism sees the effects of those before it in the same week.
 * Leave one out with `weekly.filter(...)`, add your own with `[...weekly, mine]`.
 */
export const weekly: readonly Mechanism[] = [
  timeline, // what was decided and what history gives is known before anybody acts
  census, // everybody decides on the same counts
  donors, // money is paid before it is spent
  deployment, // soldiers stand somewhere before they deter anybody
  monitoring, // from presence and informants to deterrence
  needs, // relief reaches people before they judge their lot
  trust, // people judge the mission
  grievance, // people judge their lot
  displacement, // people flee or return
  ddr, // fighters come in, wait, are paid and placed
  commitment, // leaders judge the settlement
  remobilisation, // ties fade; calls made last week are answered
  resortToForce, // leaders decide on force
  violence, // fights and clashes kill
];
