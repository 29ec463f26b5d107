import {chartHashes} from './chart-hashes.ts';

console.log(JSON.stringify(chartHashes()));
