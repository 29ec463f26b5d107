export {historiesChart} from '@postbellum/viz';
