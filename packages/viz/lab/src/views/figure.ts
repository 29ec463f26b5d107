export {figure} from '@postbellum/viz';
