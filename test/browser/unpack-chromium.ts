import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export interface BundledChromium {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules/@sparticuz/chromium');
const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

/**
 * Unpack the Chromium of `@sparticuz/chromium` with the libraries it carries for bare systems (the package itself
 * unpacks those on Amazon's machines alone). Undefined where it cannot run.
 */
export async function unpackChromium(): Promise<BundledChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packageFolder)) return undefined;
  const {version} = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {version: string};
  const folder = join(tmpdir(), `postbellum-chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-dev-shm-usage'],
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** Unpack beside the folder and rename, so that tests that start at the same time never see half of it. */
async function unpackInto(folder: string): Promise<void> {
  const {inflate} = await import('@sparticuz/chromium');
  const {TMPDIR} = process.env;
  const part = await mkdtemp(`${folder}-`);
  try {
    process.env['TMPDIR'] = part; // `inflate` writes where os.tmpdir() points
    await Promise.all(archives.map(archive => inflate(join(packageFolder, 'bin', archive))));
    await writeFile(join(part, 'fonts.conf'), fontsConfig(folder));
    await mkdir(join(part, 'font-cache'));
    await rename(part, folder);
  } catch (error) {
    await rm(part, {recursive: true, force: true});
    if (!existsSync(folder)) throw error;
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
}

const fontsConfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
