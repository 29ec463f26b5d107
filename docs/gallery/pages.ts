import {charts} from './charts.ts';
import {type Country, countries} from './countries.ts';
import {callOf, type GalleryChart, type Recording} from './gallery-chart.ts';
import {drawn, type Picture, pictureFile, pictures} from './pictures.ts';
import {dataFile} from './recording.ts';
import {shapeOf} from './shape.ts';
import {withImports} from './with-imports.ts';

/** Reads a file of this folder. */
type Read = (file: string) => string;

/** The pages of the gallery, by their files in this folder. */
export function galleryPages(read: Read): readonly {readonly file: string; readonly text: string}[] {
  return [
    {file: 'README.md', text: indexPage(read)},
    ...charts.map(chart => ({file: `${chart.name}.md`, text: chartPage(chart, read)})),
  ];
}

const page = (...parts: readonly string[]): string => `${parts.map(part => part.trimEnd()).join('\n\n')}\n`;

function indexPage(read: Read): string {
  return page(
    '# Gallery',
    `Every chart of [@postbellum/viz](../../packages/viz) with the data, the code and the pictures of both countries.
Simulated, not a forecast. Pages are written by \`tsx docs/generate.ts\`.`,
    `| | |
|---|---|
${charts.map(chart => indexRow(chart, read)).join('\n')}`,
    `## Make it anew

Data are recorded from real runs, and a test fails where the engine is not the one that made them:

\`\`\`sh
pnpm gallery                          # both countries: about 9 minutes of two free cores
pnpm gallery cote-divoire tile-map    # a part: some countries, some charts
pnpm test gallery -u                  # draw all pictures anew
\`\`\`

Then \`pnpm tsx docs/generate.ts\` writes the pages. The same engine records the same bytes. Plans, places and events have
the names that the data give them, in French pictures too.

## Add a chart

1. \`<chart>.ts\`: \`dataOf\` from runs to data, \`draw\` from data to SVG, importing packages alone: the page runs it.
2. An entry in [charts.ts](charts.ts), with the runs it takes ([runs.ts](runs.ts)) and the words of its page.
3. The three commands above.`,
  );
}

function indexRow(chart: GalleryChart, read: Read): string {
  const [first] = pictures;
  const thumbnail = `<img src="${pictureFile(chart, first)}" width="400" alt="${altOf(chart, first, read)}">`;
  return `| [${thumbnail}](${chart.name}.md) | **[${callOf(chart)}](${chart.name}.md)**: ${chart.question} |`;
}

function chartPage(chart: GalleryChart, read: Read): string {
  const [top, others] = [pictures.slice(0, 2), pictures.slice(2)];
  return page(
    `# ${callOf(chart)}`,
    `**${chart.question}** [All charts](README.md)`,
    ...top.map(picture => `![${altOf(chart, picture, read)}](${pictureFile(chart, picture)})`),
    '## How to read it',
    chart.reading.map(sentence => `- ${sentence}`).join('\n'),
    `It leaves out ${chart.leavesOut}`,
    '## Data',
    dataPart(chart, read),
    '## Code',
    codeNote(chart, recordingsOf(chart, read)[0]),
    `\`\`\`ts\n${codeOf(chart, read)}\`\`\``,
    '## Other sizes, themes and French',
    ...others.map(
      picture =>
        `${sizeWords(picture)}\n\n<img src="${pictureFile(chart, picture)}" width="${picture.width}" alt="${altOf(chart, picture, read)}">`,
    ),
  );
}

const countryNamed = (name: string): Country | undefined => countries.find(country => country.name === name);

/** What a picture shows, as its own title says. */
function altOf(chart: GalleryChart, picture: Picture, read: Read): string {
  const svg = drawn(chart, read(dataFile(chart, {name: picture.country})), picture);
  const title = /<title[^>]*>([^<]*)</.exec(svg)?.[1] ?? callOf(chart);
  const country = countryNamed(picture.country)?.title ?? '';
  const alt = title.replaceAll(/[[\]"|]/g, '');
  return alt.startsWith(country) ? alt : `${country}: ${alt}`;
}

function sizeWords({country, width, theme, locale}: Picture): string {
  const grey = theme === 'grey' ? ', as a black-and-white printer sees it' : `, ${theme}`;
  return `${countryNamed(country)?.title}, ${width} pixels${grey}${locale === 'fr' ? ', in French' : ''}:`;
}

function dataPart(chart: GalleryChart, read: Read): string {
  const [first] = recordingsOf(chart, read);
  const type = /draw[^(]*\(data: (\w+)/.exec(read(`${chart.name}.ts`))?.[1] ?? '';
  const files = countries.map(country => `[${country.title}](${dataFile(chart, country)})`);
  const typed = `${viz}/${sourceOfType(type, read)}`;
  const rows = shapeOf(first.data).map(({path, kind, example}) => `| \`${path}\` | ${kind} | \`${cell(example)}\` |`);
  return `[\`${type}\`](${typed}) as it was recorded of ${files.join(' and ')}: ${sizeOf(first)}.

<details>
<summary>Fields</summary>

| field | kind | first value |
|---|---|---|
${rows.join('\n')}

</details>`;
}

/** What is recorded of each country. */
const recordingsOf = (chart: GalleryChart, read: Read): readonly Recording<unknown>[] =>
  countries.map(country => JSON.parse(read(dataFile(chart, country))));

const viz = '../../packages/viz/src';

/** The file that a type of viz comes from. */
function sourceOfType(type: string, read: Read): string | undefined {
  return new RegExp(`\\b${type}\\b[^}]*\\} from '\\./([^']+)'`).exec(read(`${viz}/index.ts`))?.[1];
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** What data are of, and how many histories. */
function sizeOf(recording: Recording<unknown>): string {
  const {plans, engine} = recording;
  if (!recording.simulated)
    return `facts with their sources and what the plan \`${plans[0]}\` changes; nothing is simulated`;
  const {runs, points, people, seed} = recording;
  const at = points === undefined ? '' : ` at each of ${points} points`;
  const under = plans.length === 1 ? `the plan \`${plans[0]}\`` : `each of ${plans.length} plans`;
  return `${runs} histories under ${under}${at}, ${people.toLocaleString('en')} agents in each, seed \`${seed}\`, engine ${engine}`;
}

function codeNote({name}: GalleryChart, {simulated}: Recording<unknown>): string {
  const made = simulated
    ? 'From runs to a picture, in a few small runs, so that it takes seconds.'
    : 'From a country to a picture.';
  return `${made} The gallery draws with [the same](${name}.ts).`;
}

/** The code of a chart between the imports and the runs of a page. */
function codeOf({name, onPage}: GalleryChart, read: Read): string {
  return `${withImports(onPage.imports, read(`${name}.ts`))}
${onPage.made}
console.log(draw(dataOf(made), {width: 920}).length);
`;
}
