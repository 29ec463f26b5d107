import {expect, test} from 'vitest';
import {installed} from './open-browser.ts';

test('installed(platform, env) tries CHROME_PATH first, then what exists', () => {
  const exists = (path: string) => path === '/usr/bin/chromium';
  expect(installed('linux', {PATH: '/bin:/usr/bin'}, exists)).toEqual(['/usr/bin/chromium']);
  expect(installed('linux', {PATH: '/usr/bin', CHROME_PATH: '/opt/chrome'}, exists)).toEqual([
    '/opt/chrome',
    '/usr/bin/chromium',
  ]);
  expect(installed('linux', {}, exists)).toEqual([]);
});

test('installed(platform, env) knows the usual places of macOS and Windows', () => {
  const all = () => true;
  expect(installed('darwin', {}, all)[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(installed('win32', {ProgramFiles: 'P'}, all)[0]).toMatch(/^P.Google.Chrome.Application.chrome\.exe$/);
});
