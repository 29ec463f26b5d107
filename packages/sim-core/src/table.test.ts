import {expect, test} from 'vitest';
import {allocate, layoutText} from './table.ts';

const layout = {
  towns: {columns: {houses: 'u8', mayors: 'u16', debt: 'i32', height: 'f32', area: 'f64'}, count: 3},
  rivers: {columns: {length: 'f64'}, count: 2},
  bridges: {columns: {span: 'f32'}, count: 0},
} as const;

test('allocate(layout) makes a column of the kind and length asked for, all zero', () => {
  const {towns, rivers, bridges} = allocate(layout).tables;
  expect(towns.count).toBe(3);
  expect(towns.houses).toEqual(new Uint8Array(3));
  expect(towns.mayors).toEqual(new Uint16Array(3));
  expect(towns.debt).toEqual(new Int32Array(3));
  expect(towns.height).toEqual(new Float32Array(3));
  expect(rivers.length).toEqual(new Float64Array(2));
  expect(bridges.span).toHaveLength(0);
});

test('allocate(layout) puts every column into one buffer, on eight bytes, none over another', () => {
  const {buffer, tables} = allocate(layout);
  const {houses, mayors, debt, height, area} = tables.towns;
  const views = [houses, mayors, debt, height, area, tables.rivers.length];
  let end = 0;
  for (const view of views) {
    expect(view.buffer).toBe(buffer);
    expect(view.byteOffset % 8).toBe(0);
    expect(view.byteOffset).toBeGreaterThanOrEqual(end);
    end = view.byteOffset + view.byteLength;
  }
  expect(end).toBeLessThanOrEqual(buffer.byteLength);
  expect(buffer.byteLength % 8).toBe(0);
});

test('allocate(layout) lets a column be written without touching any other', () => {
  const {towns, rivers} = allocate(layout).tables;
  towns.houses.fill(255);
  towns.debt.fill(-1);
  expect(towns.mayors).toEqual(new Uint16Array(3));
  expect(towns.height).toEqual(new Float32Array(3));
  expect(rivers.length).toEqual(new Float64Array(2));
});

test('allocate(layout) carries the whole state in its buffer', () => {
  const first = allocate(layout);
  const second = allocate(layout);
  first.tables.towns.area[2] = 7.5;
  first.tables.rivers.length[0] = 12;
  new Uint8Array(second.buffer).set(new Uint8Array(first.buffer));
  expect(second.tables).toEqual(first.tables);
});

test('layoutText(layout) names tables, rows, columns and kinds', () => {
  expect(layoutText({rivers: layout.rivers})).toBe('rivers[2](length:f64)');
  expect(layoutText(layout)).toContain('towns[3](houses:u8,mayors:u16,debt:i32,height:f32,area:f64);rivers[2]');
});

test('layoutText(layout) differs when rows, columns, kinds or names do', () => {
  const texts = [
    layoutText({rivers: {columns: {length: 'f64'}, count: 2}}),
    layoutText({rivers: {columns: {length: 'f64'}, count: 3}}),
    layoutText({rivers: {columns: {length: 'f32'}, count: 2}}),
    layoutText({rivers: {columns: {depth: 'f64'}, count: 2}}),
    layoutText({lakes: {columns: {length: 'f64'}, count: 2}}),
  ];
  expect(new Set(texts).size).toBe(texts.length);
});
