export {compileFacts} from '@postbellum/sim-core';
