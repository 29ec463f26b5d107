import type {Ended} from './command.fixture.ts';
import {main} from './main.ts';

/**
 * Runs a command in this process, in a folder, and catches what it prints: much faster than in a process of its own,
 * which those need that are stopped or killed. One at a time.
 */
export async function runMain(home: string, words: readonly string[]): Promise<Ended> {
  const before = process.cwd();
  const [out, told] = [process.stdout, process.stderr].map(caught);
  process.chdir(home);
  try {
    const code = await main(words);
    return {code, out: out.text(), told: told.text()};
  } finally {
    process.chdir(before);
    out.release();
    told.release();
  }
}

function caught(stream: NodeJS.WriteStream): {text(): string; release(): void} {
  const {write} = stream;
  let text = '';
  stream.write = (piece: string | Uint8Array): boolean => {
    text += piece;
    return true;
  };
  return {
    text: () => text,
    release: () => {
      stream.write = write;
    },
  };
}
