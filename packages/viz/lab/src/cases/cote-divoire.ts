export {coteDIvoire as scenario} from '@postbellum/scenarios';
