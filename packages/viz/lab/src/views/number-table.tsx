import type {TableData} from '@postbellum/viz';
import type {Language} from '@postbellum/viz/language';

/** A table of numbers, in the marks of a language; wider than the page it is scrolled. */
export function NumberTable({table, language}: {readonly table: TableData; readonly language: Language}) {
  const {caption, columns, rows} = table;
  return (
    // A table wider than the page is scrolled by keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="table" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                class={rows.some(row => typeof row[index] === 'number') ? 'figure' : undefined}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={columns[column]} class={typeof cell === 'number' ? 'figure' : undefined}>
                  {typeof cell === 'number' ? language.rewritten(String(round(cell))) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
