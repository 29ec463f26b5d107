import {describe, expect, test} from 'vitest';
import {hashWorld, restoreWorld, type Snapshot, saveWorld} from './snapshot.ts';
import {firstDay} from './tiny-world.fixture.ts';

/** A copy of the bytes with one 32-bit word of the header or the state changed. */
function patched(snapshot: Snapshot, offset: number, value: number): Snapshot {
  const copy = snapshot.slice(0);
  new DataView(copy).setUint32(offset, value);
  return copy;
}

describe('saveWorld and restoreWorld', () => {
  const world = firstDay();
  const saved = saveWorld(world, 37);

  test('restoreWorld(world, snapshot) brings back every column and the weeks lived', () => {
    const other = firstDay({seed: 'other'});
    expect(hashWorld(other)).not.toBe(hashWorld(world));
    expect(restoreWorld(other, saved)).toBe(37);
    expect(hashWorld(other)).toBe(hashWorld(world));
    expect(other.people).toEqual(world.people);
  });

  test('saveWorld(world) leaves the world as it is and shares no memory with it', () => {
    const before = hashWorld(world);
    const snapshot = saveWorld(world, 37);
    expect(hashWorld(world)).toBe(before);
    const copy = firstDay();
    restoreWorld(copy, snapshot);
    copy.people.tie.fill(0.123);
    expect(new Uint8Array(snapshot)).toEqual(new Uint8Array(saved));
  });

  test.each([
    ['too short', () => new ArrayBuffer(8), 'invalid snapshot: 8 bytes (too short)'],
    ['of something else', () => patched(saved, 0, 1), 'invalid snapshot: first bytes (must be those of saveWorld)'],
    ['of another version', () => patched(saved, 4, 99), 'invalid snapshot: version 99 (this engine reads 1)'],
    [
      'of another byte order',
      () => patched(saved, 20, 7),
      'invalid snapshot: byte order (must be saved on a machine with the byte order of this one)',
    ],
    [
      'of another layout',
      () => patched(saved, 8, 1),
      'invalid snapshot: other tables (must come from the same scenario and number of people)',
    ],
    [
      'cut off',
      () => saved.slice(0, saved.byteLength - 8),
      'invalid snapshot: other tables (must come from the same scenario and number of people)',
    ],
    ['damaged', () => patched(saved, 4_000, 0xffffffff), 'invalid snapshot: damaged (its hash differs)'],
  ])('restoreWorld(world, snapshot) refuses bytes %s and leaves the world', (_, make, message) => {
    const other = firstDay({seed: 'other'});
    const before = hashWorld(other);
    expect(() => restoreWorld(other, make())).toThrow(new RangeError(message));
    expect(hashWorld(other)).toBe(before);
  });

  test('restoreWorld(world, snapshot) refuses a world of another number of people', () => {
    expect(() => restoreWorld(firstDay({people: 3_000}), saved)).toThrow('invalid snapshot: other tables');
  });
});

describe('hashWorld', () => {
  test('hashWorld(world) is eight hexadecimal digits', () => {
    expect(hashWorld(firstDay())).toMatch(/^[0-9a-f]{8}$/);
  });

  test('hashWorld(world) changes with any one column', () => {
    const world = firstDay();
    const before = hashWorld(world);
    world.country.frailty[0] += 1e-12;
    expect(hashWorld(world)).not.toBe(before);
    world.country.frailty[0] = 0;
    expect(hashWorld(world)).toBe(before);
    world.people.district[world.people.count - 1] ^= 1;
    expect(hashWorld(world)).not.toBe(before);
  });
});
