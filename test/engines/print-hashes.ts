import {liberiaHashes} from './hash-liberia.ts';

console.log(liberiaHashes());
