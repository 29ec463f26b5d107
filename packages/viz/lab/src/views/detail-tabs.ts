export {HistoriesTab} from './histories-tab.tsx';
export {IndicatorsTab} from './indicators-tab.tsx';
export {PlacesTab} from './places-tab.tsx';
export {RelationsTab} from './relations-tab.tsx';
export {WhyTab} from './why-tab.tsx';
