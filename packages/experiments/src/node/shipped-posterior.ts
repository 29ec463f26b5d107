import {fileURLToPath} from 'node:url';

/** The posterior that shipped parameters come from; in the package beside both `src` and `dist`. */
export const shippedPosterior: string = fileURLToPath(new URL('../../data/posterior.json', import.meta.url));
