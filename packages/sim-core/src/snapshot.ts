import type {World} from './world.ts';

const magic = 0x50425744; // "PBWD"
const version = 1;
const headerBytes = 24;
const littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** A world at the end of a week, as bytes that can be stored, sent and restored. */
export type Snapshot = ArrayBuffer;

/** Copy the state of a world, with the number of weeks it has lived, behind a header that says what it holds. */
export function saveWorld(world: World, weeksLived: number): Snapshot {
  const snapshot = new ArrayBuffer(headerBytes + world.buffer.byteLength);
  const header = new DataView(snapshot);
  header.setUint32(0, magic);
  header.setUint32(4, version);
  header.setUint32(8, hashText(world.layout));
  header.setUint32(12, weeksLived);
  header.setUint32(16, hashBytes(world.buffer));
  header.setUint32(20, littleEndian ? 1 : 0);
  new Uint8Array(snapshot, headerBytes).set(new Uint8Array(world.buffer));
  return snapshot;
}

/**
 * Write a saved state into a world made for the same scenario and number of agents, and return the weeks it has lived.
 * Throws `invalid snapshot` when the bytes are no snapshot, of another version, of another kind of world, or damaged.
 */
export function restoreWorld(world: World, snapshot: Snapshot): number {
  if (snapshot.byteLength < headerBytes)
    throw new RangeError(`invalid snapshot: ${snapshot.byteLength} bytes (too short)`);
  const header = new DataView(snapshot);
  const found = header.getUint32(4);
  if (header.getUint32(0) !== magic) throw new RangeError('invalid snapshot: first bytes (must be those of saveWorld)');
  if (found !== version) throw new RangeError(`invalid snapshot: version ${found} (this engine reads ${version})`);
  if (header.getUint32(20) !== (littleEndian ? 1 : 0)) {
    throw new RangeError('invalid snapshot: byte order (must be saved on a machine with the byte order of this one)');
  }
  const bytes = snapshot.byteLength - headerBytes;
  if (header.getUint32(8) !== hashText(world.layout) || bytes !== world.buffer.byteLength) {
    throw new RangeError('invalid snapshot: other tables (must come from the same scenario and number of people)');
  }
  const state = snapshot.slice(headerBytes);
  if (header.getUint32(16) !== hashBytes(state)) throw new RangeError('invalid snapshot: damaged (its hash differs)');
  new Uint8Array(world.buffer).set(new Uint8Array(state));
  return header.getUint32(12);
}

/** Hash of the whole state, eight hexadecimal digits: equal states have equal hashes on every little-endian engine. */
export function hashWorld(world: World): string {
  return hashBytes(world.buffer).toString(16).padStart(8, '0');
}

/** FNV-1a over 32-bit words with a final mix; the buffer is a multiple of eight bytes long. */
function hashBytes(buffer: ArrayBuffer): number {
  const words = new Uint32Array(buffer);
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index++) {
    hash = Math.imul(hash ^ words[index], 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

function hashText(text: string): number {
  const words = new Uint32Array(Math.ceil(text.length / 2) * 2);
  for (let index = 0; index < text.length; index++) words[index] = text.charCodeAt(index);
  return hashBytes(words.buffer);
}
