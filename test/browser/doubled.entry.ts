export {charts, doubleWords} from './doubled.ts';
