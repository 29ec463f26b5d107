export {differenceChart, historiesChart} from '@postbellum/viz';
