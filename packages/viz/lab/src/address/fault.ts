/** What is wrong with a link; what is faulty is left at its usual value, never moved into range. */
export type LinkFault =
  | {
      readonly kind: 'unknown version' | 'unknown page' | 'unknown scenario' | 'unknown key' | 'repeated key';
      readonly value: string;
    }
  | {readonly kind: 'other engine'; readonly value: string; readonly engine: string}
  | {readonly kind: ValueFault; readonly key: string; readonly value: string};

/** What can be wrong with the value of a key. */
export type ValueFault =
  | 'unknown plan'
  | 'missing plan'
  | 'unreadable value'
  | 'unreadable date'
  | 'outside dates'
  | 'out of range'
  | 'too long';

/** A value of a link as a message may show it. */
export function shortened(text: string): string {
  const line = text.replace(/\p{C}/gu, '�');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
