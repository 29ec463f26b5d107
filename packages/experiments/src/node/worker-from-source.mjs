// Node 20 cannot start a worker from TypeScript, so tsx is registered inside the worker first.
import {register} from 'tsx/esm/api';

register();
await import('./worker.ts');
