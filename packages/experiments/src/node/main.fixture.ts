import {main} from './main.ts';

/** Runs the command in this process, and catches what it prints. */
export async function runMain(...words: readonly string[]): Promise<{code: number; out: string; told: string}> {
  const [out, told] = [process.stdout, process.stderr].map(caught);
  try {
    const code = await main(words);
    return {code, out: out.text(), told: told.text()};
  } finally {
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
