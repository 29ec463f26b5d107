import {deploymentRamp} from './deployment-ramp.ts';
import {disputeResolution} from './dispute-resolution.ts';
import {eventSize} from './event-size.ts';
import {fragmentation} from './fragmentation.ts';
import {localPresence} from './local-presence.ts';
import type {Pattern} from './pattern.ts';
import {reintegration} from './reintegration.ts';

/** Patterns the model must show, in the order they are reported. */
export const patterns: readonly Pattern[] = [
  reintegration,
  disputeResolution,
  localPresence,
  fragmentation,
  deploymentRamp,
  eventSize,
];
