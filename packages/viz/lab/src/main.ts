import {askForPreset} from './presets/load-preset.ts';

askForPreset(location.hash);

const root = document.getElementById('app');
if (root) import('./views/show-app.tsx').then(({showApp}) => showApp(root));
