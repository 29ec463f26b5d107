import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {type Browser, chromium} from 'playwright-core';
import {type BundledChromium, unpackChromium} from './unpack-chromium.ts';

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];

/**
 * A headless Chromium: the one CHROME_PATH names, else one installed on this machine, else on Linux x64 the one the
 * development dependency `@sparticuz/chromium` carries.
 */
export async function openBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const executablePath of installed(process.platform, process.env)) {
    try {
      return await chromium.launch({executablePath, args: ['--no-sandbox']});
    } catch (error) {
      failures.push(`${executablePath}: ${String(error).split('\n')[0]}`);
    }
  }
  const bundled = await unpackChromium();
  if (bundled) return launchBundled(bundled);
  throw new Error(
    `missing browser: none that starts (install Chrome or Chromium, or set CHROME_PATH to its executable) ${failures.join('; ')}`,
  );
}

function launchBundled({executablePath, args, env}: BundledChromium): Promise<Browser> {
  return chromium.launch({executablePath, args: [...args], env: {...definedEnv(), ...env}});
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Paths at which a browser exists, most wanted first. */
export function installed(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  exists: (path: string) => boolean = existsSync,
): readonly string[] {
  return [...(env['CHROME_PATH'] ? [env['CHROME_PATH']] : []), ...usualPaths(platform, env).filter(exists)];
}

function usualPaths(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      name => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']]
      .filter(folder => folder !== undefined)
      .flatMap(folder => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap(command => folders.map(folder => join(folder, command)));
}
