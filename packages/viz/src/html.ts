const html = 'http://www.w3.org/1999/xhtml';

/** An element of HTML in a document of any kind, with attributes and children; texts are texts, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (Element | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElementNS(html, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const child of children) {
    if (typeof child === 'string') made.textContent = child;
    else made.appendChild(child);
  }
  return made as HTMLElementTagNameMap[Tag];
}

/**
 * Give an element style through its object where it has one, which a strict `style-src` allows, and as an attribute in a
 * document that only writes.
 */
export function styled<Styled extends HTMLElement | SVGElement>(
  node: Styled,
  rules: Readonly<Record<string, string>>,
): Styled {
  if (node.style) for (const [name, value] of Object.entries(rules)) node.style.setProperty(name, value);
  else {
    const text = Object.entries(rules).map(([name, value]) => `${name}:${value}`);
    node.setAttribute('style', text.join(';'));
  }
  return node;
}
