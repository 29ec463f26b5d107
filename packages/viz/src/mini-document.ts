const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escapeText = (text: string): string => text.replace(/[&<>]/g, character => escapes[character]);
const escapeAttribute = (text: string): string => text.replace(/[&<>"]/g, character => escapes[character]);

const html = 'http://www.w3.org/1999/xhtml';

/** The part of a DOM element that d3-selection needs to draw; it holds either children or text. */
class MiniElement {
  readonly nodeType = 1;
  readonly children: MiniElement[] = [];
  readonly ownerDocument: MiniDocument;
  readonly namespaceURI: string;
  readonly localName: string;
  parentNode: MiniElement | null = null;
  #text = '';
  readonly #attributes = new Map<string, string>();

  constructor(ownerDocument: MiniDocument, namespaceURI: string, localName: string) {
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespaceURI;
    this.localName = localName;
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  get textContent(): string {
    return this.#text + this.children.map(child => child.textContent).join('');
  }

  set textContent(text: string) {
    for (const child of this.children) child.parentNode = null;
    this.children.length = 0;
    this.#text = String(text);
  }

  appendChild(child: MiniElement): MiniElement {
    return this.insertBefore(child, null);
  }

  insertBefore(child: MiniElement, next: MiniElement | null): MiniElement {
    child.parentNode?.removeChild(child);
    this.children.splice(next ? this.children.indexOf(next) : this.children.length, 0, child);
    child.parentNode = this;
    return child;
  }

  removeChild(child: MiniElement): MiniElement {
    this.children.splice(this.children.indexOf(child), 1);
    child.parentNode = null;
    return child;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  /** 4 if the other follows, 2 if it precedes; siblings only, which is what `selection.order` compares. */
  compareDocumentPosition(other: MiniElement): number {
    const siblings = this.parentNode?.children ?? [];
    return siblings.indexOf(this) < siblings.indexOf(other) ? 4 : 2;
  }

  matches(selector: string): boolean {
    const [, tag, name] = /^([a-z]*)(?:\.([\w-]+))?$/i.exec(selector) ?? unsupported(selector);
    const names = (this.getAttribute('class') ?? '').split(' ');
    return (!tag || tag === this.localName) && (!name || names.includes(name));
  }

  querySelectorAll(selector: string): readonly MiniElement[] {
    return this.children.flatMap(child => [
      ...(child.matches(selector) ? [child] : []),
      ...child.querySelectorAll(selector),
    ]);
  }

  querySelector(selector: string): MiniElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  /** Markup as Chromium's XMLSerializer writes it, which a page reads as well. */
  get outerHTML(): string {
    const namespace =
      this.parentNode?.namespaceURI === this.namespaceURI ? '' : ` xmlns="${escapeAttribute(this.namespaceURI)}"`;
    const attributes = [...this.#attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
    const content = escapeText(this.#text) + this.children.map(child => child.outerHTML).join('');
    const start = `<${this.localName}${namespace}${attributes}`;
    return content || this.namespaceURI === html ? `${start}>${content}</${this.localName}>` : `${start}/>`;
  }
}

class MiniDocument {
  readonly defaultView = null;

  createElementNS(namespace: string, name: string): MiniElement {
    return new MiniElement(this, namespace, name);
  }
}

function unsupported(selector: string): never {
  throw new Error(`unsupported selector: ${selector} (tag, .class or tag.class)`);
}

/** A document just good enough to draw SVG with d3-selection where there is no browser. */
export function miniDocument(): Document {
  return new MiniDocument() as unknown as Document;
}
