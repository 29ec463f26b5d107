/** Code with further imports before its own; names from one module become one import. */
export function withImports(further: string, code: string): string {
  const names = new Map<string, string[]>();
  for (const [, list, module] of `${further}${code}`.matchAll(importOf)) {
    names.set(module, [...(names.get(module) ?? []), ...list.split(',').map(name => name.trim())].filter(Boolean));
  }
  const lines = [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, list]) => `import {${[...new Set(list)].sort(byName).join(', ')}} from '${module}';\n`);
  return `${lines.join('')}${code.replace(importOf, '')}`;
}

const importOf = /^import \{([^}]*)\} from '([^']+)';\n/gm;

const bare = (name: string): string => name.replace('type ', '').toLowerCase();
const byName = (a: string, b: string): number => (bare(a) < bare(b) ? -1 : 1);
