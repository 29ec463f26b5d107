export {type Fault, faultText} from './fault.ts';
export {liberia} from './liberia.ts';
export {parsePlan, parseScenario} from './parse-scenario.ts';
export {plans} from './plans.ts';
export {scenarios} from './scenarios.ts';
export {type NumericLeaf, numericLeaves, sourceOf} from './source-of.ts';
