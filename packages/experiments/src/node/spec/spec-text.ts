import {type Fault, isRecord, readJson} from '@postbellum/scenarios';
import {parseDocument} from 'yaml';

/** The value of a YAML or JSON text, or its first fault with line and column. `file` tells which by its name. */
export function readSpecText(text: string, file: string): {readonly value: unknown} | {readonly fault: Fault} {
  if (file.endsWith('.json')) return readJson(text);
  const document = parseDocument(text, {prettyErrors: false});
  const [error] = document.errors;
  try {
    if (!error) return document.contents === null ? {fault: emptyFault} : {value: document.toJS()};
    return {fault: yamlFault(error.message, positionIn(text, error.pos[0]))};
  } catch (refused) {
    return {fault: yamlFault(refused instanceof Error ? refused.message : String(refused))};
  }
}

/** YAML reads `seed: 1` as a number. */
export function withSeedAsText(root: unknown): unknown {
  return isRecord(root) && Number.isSafeInteger(root.seed) ? {...root, seed: String(root.seed)} : root;
}

const emptyFault: Fault = {
  path: '',
  value: '',
  message: 'empty file (at least one field)',
  allowed: 'at least one field',
};

function yamlFault(reason: string, position = ''): Fault {
  const said = `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`.replace(/\s+/g, ' ');
  return {path: '', value: '', message: `invalid YAML${position} (${said})`, allowed: said};
}

function positionIn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return ` at line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}
