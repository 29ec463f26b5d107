/** Text made safe inside elements and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup, as opposed to text that has yet to be escaped. */
export interface Html {
  readonly markup: string;
}

/** Template of markup: texts and numbers put in are escaped, markup and lists of markup are not. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  return {markup: strings.reduce((markup, string, index) => markup + markupOf(values[index - 1]) + string)};
}

/** Takes a string as markup; for what this program itself has drawn. */
export function trusted(markup: string): Html {
  return {markup};
}

function markupOf(value: string | number | Html | readonly Html[]): string {
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'markup' in value ? value.markup : value.map(({markup}) => markup).join('');
}
