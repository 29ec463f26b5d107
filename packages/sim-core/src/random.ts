import alea from 'seedrandom/lib/alea.js';

const purposes = 5;
/** Two to the power -32. */
const scale = 2.3283064365386963e-10;

/** Mix the bits of a 32-bit word (finaliser of MurmurHash3). */
function mix(x: number): number {
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/**
 * The luck of one mechanism. A draw is a function of (seed, mechanism, week, purpose, index) and of nothing drawn
 * before, so two plans share their luck person by person, and leaving a mechanism out moves no other's draws.
 * seedrandom's alea turns seed and mechanism name into a 128-bit root; the root and the week into three key words per
 * purpose; key and index into the draw by three multiply-xorshift rounds with a key word added in each
 * (performance.md section 4).
 */
export class Random {
  readonly #root: Int32Array;
  readonly #keys: Int32Array = new Int32Array(3 * purposes);

  constructor(seed: string, mechanism: string) {
    const generator = alea(`${seed}/${mechanism}`);
    this.#root = Int32Array.from({length: 4}, () => generator.int32());
    this.setWeek(0);
  }

  /** Turn to the draws of a week. */
  setWeek(week: number): void {
    const root = this.#root;
    const [a, b, c, d] = [root[0], root[1], root[2], root[3]];
    for (let purpose = 0; purpose < purposes; purpose++) {
      const first = mix(a ^ mix((b + Math.imul(week, 0x9e3779b9) + Math.imul(purpose, 0x85157af5)) | 0));
      const second = mix(c ^ (first + Math.imul(week, 0x2545f491)));
      const third = mix(d ^ (second + 0x68bc21eb + purpose));
      this.#keys[3 * purpose] = first;
      this.#keys[3 * purpose + 1] = second;
      this.#keys[3 * purpose + 2] = third;
    }
  }

  /** Uniform draw in (0, 1) for an index (a person, a faction, the n-th event) and a purpose from 0 to 4. */
  uniform(index: number, purpose = 0): number {
    const keys = this.#keys;
    const key = 3 * purpose;
    let x = (index + keys[key]) | 0;
    x = Math.imul(x ^ (x >>> 17), 0xed5ad4bb);
    x = ((x ^ (x >>> 11)) + keys[key + 1]) | 0;
    x = Math.imul(x, 0xac4c1b51);
    x = ((x ^ (x >>> 15)) + keys[key + 2]) | 0;
    x = Math.imul(x, 0x31848bab);
    return ((x ^ (x >>> 14)) >>> 0) * scale + scale / 2;
  }
}
