export {tessera as scenario} from '@postbellum/scenarios';
