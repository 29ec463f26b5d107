import {spawnSync} from 'node:child_process';
import {existsSync, rmSync, writeFileSync} from 'node:fs';

/** Why the cluster tests cannot run on this machine, in words for its user. */
export class CannotRun extends Error {}

/** A Debian package by a command that it brings. */
export type Needed = Readonly<Record<string, string>>;

/** Installs Debian packages whose commands are not there, and says which. Throws CannotRun where that is impossible. */
export function requirePackages(needed: Needed): void {
  const isThere = (command: string): boolean => spawnSync('which', [command]).status === 0;
  const missing = Object.entries(needed).flatMap(([command, name]) => (isThere(command) ? [] : [name]));
  console.log(`Needs ${Object.values(needed).join(', ')} of Debian or Ubuntu; ${installs(missing)}.`);
  if (process.getuid?.() !== 0) throw new CannotRun('not root: Slurm is started as root (try a container)');
  if (missing.length === 0) return;
  if (!isThere('apt-get')) throw new CannotRun(`no apt-get: install ${missing.join(', ')} and run this again`);
  aptGet('update');
  withoutStarting(() => aptGet('install', '--yes', '--no-install-recommends', ...missing));
}

const installs = (missing: readonly string[]): string =>
  missing.length === 0
    ? 'all are there, nothing is installed'
    : `installs ${missing.join(', ')} with apt-get, and leaves them installed`;

function aptGet(...words: readonly string[]): void {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const {status, stderr, error} = spawnSync('apt-get', ['-q', ...words], {env, encoding: 'utf8'});
  if (status !== 0) throw new CannotRun(`apt-get ${words[0]} failed: ${error?.message ?? stderr.trim()}`);
}

/** Debian starts the daemons of a package as it installs it, unless this file forbids. */
function withoutStarting(install: () => void): void {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) {
    install();
    return;
  }
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', {mode: 0o755});
  try {
    install();
  } finally {
    rmSync(policy);
  }
}
