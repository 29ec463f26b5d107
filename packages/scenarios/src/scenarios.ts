import type {Scenario} from '@postbellum/sim-core';
import {liberia} from './liberia.ts';

/** Every scenario shipped, by name. */
export const scenarios: Readonly<Record<string, Scenario>> = {liberia};
