/** Widest line printed. */
export const columns = 80;

/** Breaks text between words at a width, keeping its leading spaces; later lines are indented by `indent`. */
export function wrap(text: string, indent = 2, width = columns): string {
  const lines: string[] = [];
  let start = /^ */.exec(text)?.[0] ?? '';
  let line = start;
  for (const word of text.trim().split(/ +/)) {
    if (line !== start && line.length + 1 + word.length > width) {
      lines.push(line);
      start = ' '.repeat(indent);
      line = start;
    }
    line += line === start ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Prints lines on standard output. */
export function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Prints lines on standard error. */
export function tell(...lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
}
