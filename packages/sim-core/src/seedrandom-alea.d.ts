/** seedrandom's alea generator alone; its types cover the main entry only. */
declare module 'seedrandom/lib/alea.js' {
  export default function alea(seed: string): {int32(): number};
}
