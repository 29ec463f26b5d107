export {liberia as scenario} from '@postbellum/scenarios';
