import {render} from 'preact';
import {App} from './app.tsx';

/** Puts the page into its place. */
export const showApp = (root: HTMLElement): void => render(<App />, root);
