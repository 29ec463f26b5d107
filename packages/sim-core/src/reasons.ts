/** A named part of a faction's log hazard of resorting to force. */
export interface Reason {
  readonly name: string;
  readonly title: string;
  /** Mechanism whose doing it is. */
  readonly mechanism: string;
}

/**
 * What a faction's log hazard is the sum of, in the order of the rows of `reasons`. Belief in the settlement is told
 * apart by where it comes from, so that what the mission and the accord did for it can be read off.
 */
export const reasons = [
  {name: 'baseline', title: 'baseline of any faction', mechanism: 'resortToForce'},
  {name: 'population', title: 'size of the population', mechanism: 'resortToForce'},
  {name: 'frailty', title: 'what the model leaves out, drawn once', mechanism: 'resortToForce'},
  {name: 'stock', title: 'people who would answer a call', mechanism: 'remobilisation'},
  {name: 'disbelief', title: 'no belief in the settlement', mechanism: 'commitment'},
  {name: 'beliefFromStart', title: 'belief left from the accord’s first day', mechanism: 'commitment'},
  {name: 'beliefFromAccord', title: 'belief from carrying out the accord', mechanism: 'commitment'},
  {name: 'beliefFromMission', title: 'belief from deterrence of the others', mechanism: 'monitoring'},
  {name: 'beliefFromEvents', title: 'belief lost to events', mechanism: 'commitment'},
  {name: 'exclusion', title: 'exclusion from power', mechanism: 'timeline'},
  {name: 'deterrence', title: 'deterrence its leaders face', mechanism: 'monitoring'},
  {name: 'grievance', title: 'grievance of its people', mechanism: 'grievance'},
  {name: 'rents', title: 'resource rents it takes', mechanism: 'stateAuthority'},
  {name: 'leader', title: 'inclination of its leader', mechanism: 'leadership'},
  {name: 'splits', title: 'commanders who broke away', mechanism: 'splits'},
  {name: 'alliances', title: 'allies at war', mechanism: 'alliances'},
  {name: 'attacked', title: 'opponents at war', mechanism: 'resortToForce'},
  {name: 'neighbours', title: 'war next door', mechanism: 'neighbours'},
  {name: 'poll', title: 'a poll without accommodation', mechanism: 'elections'},
  {name: 'contest', title: 'a contested result between armed sides', mechanism: 'elections'},
  {name: 'income', title: 'income per head', mechanism: 'recovery'},
] as const satisfies readonly Reason[];

/** Name of a reason. */
export type ReasonName = (typeof reasons)[number]['name'];

/** Place of each reason in the list, by name. */
export const reasonIndex = Object.fromEntries(reasons.map(({name}, index) => [name, index])) as Readonly<
  Record<ReasonName, number>
>;
