import {existsSync, mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {engineVersion} from '@postbellum/sim-core';
import {type Sweep, sweepOf} from '../../sweep/sweep.ts';
import {BadUse, systemCode} from '../bad-use.ts';
import {writeDurably} from '../durable-file.ts';
import {failedWrite} from '../failed-write.ts';
import {requireWritable} from '../output-folder.ts';
import {sha256} from '../sha256.ts';
import {recordOf, type SweepRecord} from './sweep-identity.ts';

/** A sweep with the folder its results are kept in. */
export interface SweepFolder {
  readonly path: string;
  readonly sweep: Sweep;
  /** SHA-256 that every part of it carries. */
  readonly identity: string;
}

/** File that says what sweep a folder holds. */
export const recordName = 'sweep.json';

/** Folder of the parts of a sweep. */
export const partsOf = (path: string): string => join(path, 'parts');

/**
 * Opens the folder of a sweep, or makes one. Throws BadUse where it cannot be written or holds anything else, and
 * FailedWrite where the disk is full.
 */
export function openSweepFolder(path: string, sweep: Sweep): SweepFolder {
  const record = recordOf(sweep);
  const there = existingRecord(path);
  if (there) requireSame(path, there, record);
  const place = resolve(path);
  requireWritable(existsSync(place) ? place : join(place, '..'), `folder: ${path}`);
  try {
    mkdirSync(partsOf(place), {recursive: true});
  } catch (error) {
    throw failedWrite(partsOf(path), error);
  }
  if (!there) writeDurably(join(path, recordName), `${JSON.stringify(record, null, 1)}\n`);
  return {path, sweep, identity: record.sha256};
}

/** The sweep a folder holds, from its own record. Throws BadUse where there is none or another engine made it. */
export function readSweepFolder(path: string): SweepFolder {
  const there = requiredRecord(path);
  if (there.engine !== engineVersion) {
    throw new BadUse(`other engine: ${path} (made by ${there.engine}; this is ${engineVersion})`);
  }
  return {path, sweep: recordedSweep(path), identity: there.sha256};
}

/** The sweep a folder holds, whichever engine made it. Throws BadUse where there is none or its record was changed. */
export function recordedSweep(path: string): Sweep {
  const there = requiredRecord(path);
  const sweep = sweepIn(path, there);
  if (there.engine === engineVersion) requireSame(path, there, recordOf(sweep));
  return sweep;
}

function requiredRecord(path: string): SweepRecord {
  const there = existingRecord(path);
  if (!there) throw new BadUse(`missing file: ${join(path, recordName)} (the folder of a sweep)`);
  return there;
}

function sweepIn(path: string, {settings}: SweepRecord): Sweep {
  try {
    return sweepOf(settings);
  } catch (error) {
    throw new BadUse(`invalid file: ${join(path, recordName)} (the record of a sweep)`, {cause: error});
  }
}

/** The record in a folder; undefined where the folder is empty or not there. */
function existingRecord(path: string): SweepRecord | undefined {
  const file = join(path, recordName);
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) throw new BadUse(`occupied path: ${path} (a folder, or nothing yet)`);
  if (existsSync(file)) return recordIn(file);
  if (readdirSync(path).some(name => name !== 'parts' && !name.startsWith('.'))) {
    throw new BadUse(`occupied folder: ${path} (a new or empty folder, or one of the same sweep)`);
  }
  return undefined;
}

function recordIn(file: string): SweepRecord {
  try {
    const record: SweepRecord = JSON.parse(readFileSync(file, 'utf8'));
    if (record.tool === 'postbellum' && record.sweepVersion === 1 && record.settings) return record;
  } catch (error) {
    if (systemCode(error) !== undefined) throw new BadUse(`unreadable file: ${file} (${systemCode(error)})`);
  }
  throw new BadUse(`invalid file: ${file} (the record of a sweep)`);
}

/** Throws BadUse naming what differs between a sweep that is there and the one that is meant. */
function requireSame(path: string, there: SweepRecord, meant: SweepRecord): void {
  if (there.sha256 === meant.sha256) return;
  const differs = [
    ...(['engine', 'parameters'] as const).filter(part => sha256(there[part]) !== sha256(meant[part])),
    ...settingNames(meant).filter(name => sha256(settingsOf(there)[name]) !== sha256(settingsOf(meant)[name])),
  ];
  const what = differs.length > 0 ? `it differs in ${differs.join(', ')}` : 'its record was changed';
  throw new BadUse(`other sweep: ${path} (${what}; take another folder)`);
}

const settingsOf = ({settings}: SweepRecord): Readonly<Record<string, unknown>> => ({...settings});
const settingNames = (record: SweepRecord): readonly string[] => Object.keys(record.settings);
