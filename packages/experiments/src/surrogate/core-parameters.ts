/** Parameters of the reduced model, under the names they have in the whole model; relapse-core.md fits ten of them. */
export interface CoreParameters {
  /** Hazard per year and faction with 10,000 to call on, full belief, no exclusion, no deterrence. */
  readonly baseline: number;
  /** Standard deviation between histories of what is not seen of a country, log hazard. */
  readonly frailtySd: number;
  /** Decay of stocks per year. */
  readonly decay: number;
  /** Share of the first stock that can always be called back. */
  readonly floor: number;
  /** Log hazard that no belief in the accord adds, against full belief. */
  readonly disbelief: number;
  /** What full deterrence adds to belief, per year. */
  readonly guarantee: number;
  /** Log hazard that full deterrence takes away. */
  readonly deterrence: number;
  /** Log hazard that full exclusion from power adds. */
  readonly exclusion: number;
  /** Log hazard that a contested result adds between two intact armies. */
  readonly contest: number;
  /** Exponent of population by which soldiers are diluted; 0 counts them alone, 1 counts them per head. */
  readonly dilution: number;
  /** What one soldier adds to the exponent of deterrence, 1/soldier, among 10 million people. */
  readonly perSoldier: number;
  /** Log hazard per unit of the logarithm of the stock; 0.7 in the reference. */
  readonly stock: number;
  /** 0 switches off that a contest needs two intact armies; 1 in the reference. */
  readonly intactArmies: number;
  /** Log hazard that war next door adds. */
  readonly neighbour: number;
}

/** The set of relapse-core.md section 5 with what section 1 holds fixed. */
export const referenceParameters: CoreParameters = {
  baseline: 0.0036,
  frailtySd: 0.97,
  decay: 0.47,
  floor: 0.62,
  disbelief: 2.8,
  guarantee: 0.86,
  deterrence: 0.52,
  exclusion: 3.75,
  contest: 4.6,
  dilution: 0.49,
  perSoldier: 1.3e-4,
  stock: 0.7,
  intactArmies: 1,
  neighbour: 0.8,
};
