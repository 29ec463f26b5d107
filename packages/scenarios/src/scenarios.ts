import type {Scenario} from '@postbellum/sim-core';
import {coteDIvoire} from './cote-divoire.ts';
import {liberia} from './liberia.ts';
import {tessera} from './tessera.ts';

/** Every scenario shipped, by name. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  liberia,
  'cote-divoire': coteDIvoire,
  tessera,
};
