import type {Mechanism} from './mechanism.ts';
import {alliances} from './mechanisms/alliances.ts';
import {assessment} from './mechanisms/assessment.ts';
import {census} from './mechanisms/census.ts';
import {civicAction} from './mechanisms/civic-action.ts';
import {civilTeams} from './mechanisms/civil-teams.ts';
import {commitment} from './mechanisms/commitment.ts';
import {coordination} from './mechanisms/coordination.ts';
import {ddr} from './mechanisms/ddr.ts';
import {deployment} from './mechanisms/deployment.ts';
import {displacement} from './mechanisms/displacement.ts';
import {disputes} from './mechanisms/disputes.ts';
import {donors} from './mechanisms/donors.ts';
import {elections} from './mechanisms/elections.ts';
import {grievance} from './mechanisms/grievance.ts';
import {leaders} from './mechanisms/leaders.ts';
import {leadership} from './mechanisms/leadership.ts';
import {legitimacy} from './mechanisms/legitimacy.ts';
import {mandate} from './mechanisms/mandate.ts';
import {mercenaries} from './mechanisms/mercenaries.ts';
import {monitoring} from './mechanisms/monitoring.ts';
import {needs} from './mechanisms/needs.ts';
import {neighbours} from './mechanisms/neighbours.ts';
import {posture} from './mechanisms/posture.ts';
import {recovery} from './mechanisms/recovery.ts';
import {remobilisation} from './mechanisms/remobilisation.ts';
import {resortToForce} from './mechanisms/resort-to-force.ts';
import {splits} from './mechanisms/splits.ts';
import {stateAuthority} from './mechanisms/state-authority.ts';
import {timeline} from './mechanisms/timeline.ts';
import {trust} from './mechanisms/trust.ts';
import {violence} from './mechanisms/violence.ts';

/**
 * The model: what happens in a week, in this order. A mechanism sees the effects of those before it in the same week.
 * Leave one out with `leaveOut(weekly, name)`, add your own with `[...weekly, mine]`.
 */
export const weekly: readonly Mechanism[] = [
  timeline, // what was decided and what history gives is known before anybody acts
  census, // everybody decides on the same counts
  neighbours, // wars next door spill over as far as peacekeepers there let them, and refugees come
  mandate, // the mission is told what to do, and reviewed
  donors, // money is paid before it is spent
  posture, // where soldiers belong is decided before they move
  deployment, // soldiers stand somewhere before they deter anybody
  monitoring, // from presence and what is known to deterrence
  assessment, // needs are looked at before agencies choose
  coordination, // agencies choose, and relief reaches people or doubles up
  needs, // needs are met or grow before people judge their lot
  civilTeams, // roads, wells and clinics are built
  recovery, // money and peace become income and jobs
  stateAuthority, // the state reaches people, or others take the rents
  leaders, // local leaders take sides and mediate
  disputes, // quarrels arise and are settled
  trust, // people judge the mission
  legitimacy, // people judge the state
  grievance, // people judge their lot
  civicAction, // people tell, protest or take part
  displacement, // people flee or return
  ddr, // fighters come in, wait, are paid and placed
  elections, // polls are held, accepted or contested
  leadership, // leaders of factions fall
  splits, // commanders break away
  alliances, // factions draw together or apart
  commitment, // leaders judge the settlement
  remobilisation, // ties fade; calls made last week are answered
  mercenaries, // people next door are hired for a fight
  resortToForce, // leaders decide on force
  violence, // fights and clashes kill
];
