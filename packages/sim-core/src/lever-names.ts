/**
 * Names of all levers in fixed order, apart from what is known of each: an address of the lab is read by the names
 * alone.
 */
export const leverNames = [
  // Security
  'troops',
  'police',
  'quality',
  'discipline',
  'reserve',
  'adaptivePosture',
  'drones',
  // Mandate
  'mandateTasks',
  'exitRule',
  // Disarmament, demobilisation and reintegration
  'ddrIntake',
  'ddrCash',
  'screening',
  'womenAndChildren',
  'reintegrationFunding',
  'armyIntegration',
  // Humanitarian
  'reliefFunding',
  'assessmentTeams',
  'sharedPlans',
  'unifiedCommand',
  // Displacement
  'returnAssistance',
  'repatriation',
  // Recovery
  'recoveryFunding',
  'civilTeams',
  // The state
  'policeTraining',
  'justiceFunding',
  'securityReform',
  'revenueControl',
  // Local order
  'dialogue',
  'mediationTraining',
  'landInstitutions',
  // Politics
  'implementation',
  'accommodation',
  'powerSharing',
  'inclusion',
  'pollDelay',
  'electionSupport',
  'certification',
  'resultPledge',
  // The region
  'neighbourPeacekeeping',
] as const;

/** Name of a lever. */
export type LeverName = (typeof leverNames)[number];
