import {
  leverNames,
  levers,
  type Mechanism,
  type Parameter,
  type Source,
  sourceText,
  weekly,
} from '@postbellum/sim-core';
import {galleryPages} from './gallery/pages.ts';

/** A document of this folder and the text it should have. */
export interface Document {
  readonly file: string;
  readonly text: string;
}

const world = '../packages/sim-core/src/world.ts';

/** Documents with everything that comes from the code put in anew; `read` gives a file relative to this folder. */
export function generatedDocuments(read: (file: string) => string): readonly Document[] {
  const tables = {
    state: stateTables(read(world)),
    processes: processTable(weekly),
    decisions: decisionList(weekly),
    submodels: weekly.map(each => submodel(each, read(pathOf(each.name)))).join('\n'),
  };
  return [
    {file: 'model.md', text: filled(read('model.md'), tables)},
    {file: 'parameters.md', text: parametersPage()},
    ...galleryPages(file => read(`gallery/${file}`)).map(({file, text}) => ({file: `gallery/${file}`, text})),
  ];
}

/** The text with what stands between the marks of each part replaced; throws where a mark is missing. */
function filled(text: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((page, [name, part]) => {
    const [before, rest] = page.split(`<!-- ${name}: generated -->\n`);
    const [, after] = (rest ?? '').split(`<!-- end of ${name} -->`);
    if (after === undefined) throw new RangeError(`missing marks: ${name} (in model.md)`);
    return `${before}<!-- ${name}: generated -->\n\n${part}\n<!-- end of ${name} -->${after}`;
  }, text);
}

const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map(cell => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;

const table = (heads: readonly string[], rows: readonly string[]): string =>
  `${[row(...heads), `|${heads.map(() => '---').join('|')}|`, ...rows].join('\n')}\n`;

interface Column {
  readonly name: string;
  readonly kind: string;
  readonly meaning: string;
}

interface StateTable {
  readonly name: string;
  readonly meaning: string;
  readonly columns: Column[];
}

/** Tables and columns as `world.ts` declares them, each with the comment before it. */
function tablesOf(source: string): readonly StateTable[] {
  const body = source.slice(source.indexOf('export const columns = {'), source.indexOf('} as const;'));
  const tables: StateTable[] = [];
  let comment = '';
  const taken = (of: string): string => {
    if (comment === '') throw new RangeError(`missing comment: ${of} (in world.ts)`);
    const meaning = comment;
    comment = '';
    return meaning;
  };
  for (const [, words, opened, name, kind] of body.matchAll(
    /\/\*\*\s*([\s\S]*?)\*\/|^ {2}(\w+): \{$|^ {4}(\w+): '(\w+)',$/gm,
  )) {
    if (words !== undefined) comment = plain(words);
    else if (opened !== undefined) tables.push({name: opened, meaning: taken(opened), columns: []});
    else if (name !== undefined && kind !== undefined) {
      const last = tables.at(-1);
      last?.columns.push({name, kind, meaning: taken(`${last.name}.${name}`)});
    }
  }
  return tables;
}

/** The words of a comment without the stars of its lines. */
function plain(comment: string): string {
  return comment.replace(/\s*\n\s*\*\s?/g, ' ').trim();
}

function stateTables(source: string): string {
  return tablesOf(source)
    .map(({name, meaning, columns}) => {
      const rows = columns.map(column =>
        row(`\`${column.name}\``, column.kind, column.meaning, writersOf(`${name}.${column.name}`)),
      );
      return `**${name}**: ${meaning}\n\n${table(['column', 'kind', 'meaning', 'changed by'], rows)}`;
    })
    .join('\n');
}

function writersOf(column: string): string {
  const writers = weekly.filter(({writes}) => writes.some(written => written === column));
  return writers.length > 0 ? writers.map(({name}) => name).join(', ') : 'nothing after the first day';
}

function processTable(mechanisms: readonly Mechanism[]): string {
  return table(
    ['', 'mechanism', 'what happens'],
    mechanisms.map(({name, purpose}, index) => row(index + 1, `[${name}](${pathOf(name)})`, purpose)),
  );
}

const pathOf = (name: string): string =>
  `../packages/sim-core/src/mechanisms/${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}.ts`;

/** A mechanism as its file describes it: the comment before its definition. */
function submodel({name, purpose, parameters}: Mechanism, source: string): string {
  const before = source.slice(0, source.indexOf(`export const ${name} = mechanism(`));
  const start = before.lastIndexOf('/**');
  if (start < 0) throw new RangeError(`missing comment: ${name}`);
  const comment = plain(before.slice(start + 3, before.lastIndexOf('*/')));
  const count = Object.keys(parameters).length;
  const counted =
    count === 0 ? '' : ` [${count} ${count === 1 ? 'parameter' : 'parameters'}](parameters.md#${name.toLowerCase()})`;
  return `**${name}**: ${comment || purpose}${counted}\n`;
}

/** Who chooses what, as a list: five sentences of a choice make a table that nobody can read. */
function decisionList(mechanisms: readonly Mechanism[]): string {
  return mechanisms
    .flatMap(({name, decisions = []}) =>
      decisions.map(
        ({agent, chooses, given, rule, evidence}) =>
          `- **${agent}** ([${name}](${pathOf(name)})): ${chooses}.\n  *Given* ${given}.\n  *Rule:* ${rule}.\n  *Evidence:* ${evidence}.\n`,
      ),
    )
    .join('');
}

function parametersPage(): string {
  const sources = weekly.flatMap(({parameters}) => Object.values(parameters).map(({source}) => source));
  return `${[
    '# Parameters and levers',
    `Written by \`tsx docs/generate.ts\` from the mechanisms and the levers. ${sources.length} parameters: ${kinds(sources)}. One set serves every scenario.`,
    '## Levers: what a plan can change',
    'Levels set a value or multiply history; the two in bold are compared. Grades: A several designs agree, B one good design, C contested; without a letter no effect size exists.',
    leverTable(),
    '## Parameters by mechanism',
    ...weekly
      .filter(({parameters}) => Object.keys(parameters).length > 0)
      .map(
        ({name, purpose, parameters}) =>
          `### ${name}\n\n${purpose}\n\n${table(['parameter', 'value', 'range', 'unit', 'meaning', 'source'], Object.entries(parameters).map(parameterRow))}`,
      ),
  ]
    .map(part => part.trimEnd())
    .join('\n\n')}\n`;
}

function kinds(sources: readonly Source[]): string {
  return (['cited', 'calibrated', 'estimated', 'assumed'] as const)
    .map(kind => `${sources.filter(source => source.kind === kind).length} ${kind}`)
    .join(', ');
}

function leverTable(): string {
  return table(
    ['lever', 'what it is', 'unit, range', 'levels', 'more of it, relapse', 'grade and evidence'],
    leverNames.map(name => {
      const {title, unit, range, levels, contrast, expected, grade, evidence} = levers[name];
      const words = Object.entries(levels).map(([level, change]) => {
        const size = 'set' in change ? `${change.set}` : `× ${change.multiply}`;
        return contrast.some(compared => compared === level) ? `**${level}** ${size}` : `${level} ${size}`;
      });
      return row(
        `\`${name}\``,
        title,
        `${unit}, ${range.join(' to ')}`,
        words.join(', '),
        expected,
        grade === 'none' ? evidence : `${grade}: ${evidence}`,
      );
    }),
  );
}

function parameterRow([name, {value, range, unit, meaning, source}]: [string, Parameter]): string {
  return row(`\`${name}\``, value, range.join(' to '), unit, meaning, sourceText(source));
}
