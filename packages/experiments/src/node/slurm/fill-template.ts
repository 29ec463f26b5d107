import {BadUse} from '../bad-use.ts';

/** What a template may name between double braces. */
export interface TemplateValues {
  readonly tasks: string;
  readonly workers: string;
  readonly time: string;
  readonly postbellum: string;
  readonly spec: string;
  readonly out: string;
}

/** A template with every `{{name}}` replaced; throws BadUse naming those that stand for nothing. */
export function fillTemplate(template: string, values: TemplateValues, file: string): string {
  const known = new Map<string, string>(Object.entries(values));
  const unknown = new Set<string>();
  const filled = template.replace(/\{\{(.*?)\}\}/g, (whole, name: string) => {
    const value = known.get(name.trim());
    if (value === undefined) unknown.add(whole);
    return value ?? whole;
  });
  if (unknown.size === 0) return filled;
  throw new BadUse(`unknown placeholder: ${[...unknown].join(', ')} in ${file} (${[...known.keys()].join(', ')})`);
}
