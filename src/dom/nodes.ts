import { html } from 'parse5';
import type { Range } from '../document.ts';
import { serialize, type Serialized } from './serialize.ts';

/*
 * A thin DOM: as much of https://dom.spec.whatwg.org as Readability asks for and no more, so that it need not run on a
 * browser's. Siblings are linked, so taking a node out costs the same wherever it stands; nothing here recurses.
 */

export type Node = Element | Text | Comment;

abstract class Child {
  abstract readonly nodeType: number;
  readonly ownerDocument: Document | null;
  parentNode: Parent | null = null;
  previousSibling: Node | null = null;
  nextSibling: Node | null = null;

  constructor(ownerDocument: Document | null) {
    this.ownerDocument = ownerDocument;
  }

  get parentElement(): Element | null {
    return this.parentNode instanceof Element ? this.parentNode : null;
  }

  remove(): void {
    this.parentNode?.removeChild(this as unknown as Node);
  }
}

const NONE: readonly never[] = [];

export class Text extends Child {
  readonly nodeType = 3;
  readonly childNodes = NONE;
  data: string;
  /**
   * Where the text's pieces stand in the page's source, in order: several where the parser put together what something
   * else stands between. None for text that was made.
   */
  readonly ranges: Range[];

  constructor(ownerDocument: Document, data: string, ranges: Range[]) {
    super(ownerDocument);
    this.data = data;
    this.ranges = ranges;
  }

  get textContent(): string {
    return this.data;
  }
}

export class Comment extends Child {
  readonly nodeType = 8;
  readonly childNodes = NONE;
  readonly textContent: string;

  constructor(ownerDocument: Document, data: string) {
    super(ownerDocument);
    this.textContent = data;
  }
}

export class Attribute {
  readonly name: string;
  readonly value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): Attribute {
    return new Attribute(this.name, this.value);
  }
}

/** The child element of a number, kept between questions: children are counted off in order. */
interface Cursor {
  readonly index: number;
  readonly element: Element | null;
}

const FEW = 32; // children; more are not listed anew at every question

/** What can have children: an element or the document. */
export abstract class Parent extends Child {
  firstChild: Node | null = null;
  lastChild: Node | null = null;
  #cursor: Cursor | null = null;

  get childNodes(): Node[] {
    const nodes: Node[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get firstElementChild(): Element | null {
    return elementFrom(this.firstChild);
  }

  get children(): readonly Element[] {
    const few: Element[] = [];
    for (let child = this.firstElementChild; child; child = child.nextElementSibling) {
      if (few.length === FEW) return new Proxy([], new LiveChildren(this));
      few.push(child);
    }
    return few;
  }

  childElement(index: number): Element | null {
    let at = this.#cursor;
    if (!at || at.index > index) at = { index: 0, element: this.firstElementChild };
    while (at.element && at.index < index) {
      at = { index: at.index + 1, element: at.element.nextElementSibling };
    }
    this.#cursor = at.element ? at : null;
    return at.element;
  }

  get textContent(): string {
    let text = '';
    for (let node = this.firstChild; node; node = following(node, this)) {
      if (node.nodeType === 3) text += node.data;
    }
    return text;
  }

  getElementsByTagName(name: string): Element[] {
    return this.#elements(({ localName }) => localName === name || name === '*');
  }

  /** Of all selectors, lists of tags. */
  querySelectorAll(tags: string): Element[] {
    const wanted = new Set(tags.toLowerCase().split(','));
    return this.#elements(({ localName }) => wanted.has(localName));
  }

  #elements(isWanted: (element: Element) => boolean): Element[] {
    const found: Element[] = [];
    for (let node = this.firstChild; node; node = following(node, this)) {
      if (node.nodeType === 1 && isWanted(node)) found.push(node);
    }
    return found;
  }

  appendChild<T extends Node>(node: T): T {
    this.insertBefore(node, null);
    return node;
  }

  replaceChild<T extends Node>(node: Node, old: T): T {
    const next = old.nextSibling === node ? node.nextSibling : old.nextSibling;
    this.removeChild(old);
    this.insertBefore(node, next);
    return old;
  }

  /** @param next the child to stand before; null is the end */
  insertBefore(node: Node, next: Node | null): void {
    node.parentNode?.removeChild(node);
    const previous = next ? next.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (next) next.previousSibling = node;
    else this.lastChild = node;
    if (next) this.#cursor = null;
  }

  removeChild<T extends Node>(node: T): T {
    const { previousSibling, nextSibling } = node;
    if (this.#cursor && node.nodeType === 1) {
      const { index, element } = this.#cursor;
      this.#cursor = element === (node as Node) ? { index, element: element.nextElementSibling } : null;
    }
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.lastChild = previousSibling;
    node.parentNode = node.previousSibling = node.nextSibling = null;
    return node;
  }
}

/** A list of children that follows what happens to them. */
class LiveChildren implements ProxyHandler<Element[]> {
  readonly #parent: Parent;

  constructor(parent: Parent) {
    this.#parent = parent;
  }

  get(_: Element[], key: string | symbol): unknown {
    if (key !== 'length') return this.#parent.childElement(Number(key)) ?? undefined;
    let length = 0;
    for (let child = this.#parent.firstElementChild; child; child = child.nextElementSibling) length++;
    return length;
  }

  has(_: Element[], key: string | symbol): boolean {
    return this.#parent.childElement(Number(key)) !== null;
  }
}

/** An attribute as the parser gives it. */
interface ParsedAttribute {
  readonly prefix?: string;
  readonly name: string;
  readonly value: string;
}

export class Element extends Parent {
  readonly nodeType = 1;
  readonly namespace: html.NS;
  /** In lower case for HTML's elements, as written for others'. */
  readonly localName: string;
  readonly tagName: string;
  readonly parsedAttributes: ParsedAttribute[];
  /** The same once somebody has asked for all of them or changed one; most elements' are never asked for. */
  #attributes: Attribute[] | null = null;
  /** What Readability found out about an element it keeps there. */
  readability?: unknown;

  constructor(
    ownerDocument: Document,
    localName: string,
    namespace: html.NS,
    parsedAttributes: ParsedAttribute[],
  ) {
    super(ownerDocument);
    this.namespace = namespace;
    this.localName = localName;
    this.tagName = namespace === html.NS.HTML ? localName.toUpperCase() : localName;
    this.parsedAttributes = parsedAttributes;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get nextElementSibling(): Element | null {
    return elementFrom(this.nextSibling);
  }

  get previousElementSibling(): Element | null {
    let node = this.previousSibling;
    while (node && node.nodeType !== 1) node = node.previousSibling;
    return node;
  }

  get attributes(): Attribute[] {
    return (this.#attributes ??= this.parsedAttributes.map(
      (parsed) => new Attribute(qualified(parsed), parsed.value),
    ));
  }

  getAttribute(name: string): string | null {
    if (this.#attributes) {
      for (const attribute of this.#attributes) if (attribute.name === name) return attribute.value;
      return null;
    }
    for (const parsed of this.parsedAttributes) if (qualified(parsed) === name) return parsed.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    this.setAttributeNode(new Attribute(name, value));
  }

  setAttributeNode(attribute: Attribute): void {
    const at = this.attributes.findIndex(({ name }) => name === attribute.name);
    if (at < 0) this.attributes.push(attribute);
    else this.attributes[at] = attribute;
  }

  removeAttribute(name: string): void {
    if (this.hasAttribute(name)) this.#attributes = this.attributes.filter((each) => each.name !== name);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? '';
  }

  /** The two properties that hide an element. */
  get style(): { readonly display: string; readonly visibility: string } {
    const style = this.getAttribute('style');
    return style === null
      ? UNSTYLED
      : { display: styled(style, 'display'), visibility: styled(style, 'visibility') };
  }

  get innerHTML(): string {
    return this.ownerDocument!.serialize(this);
  }

  set innerHTML(html: string) {
    while (this.firstChild) this.removeChild(this.firstChild);
    for (const node of this.ownerDocument!.parse(html, this.localName)) this.appendChild(node);
  }
}

const qualified = ({ prefix, name }: ParsedAttribute): string => (prefix ? `${prefix}:${name}` : name);

const UNSTYLED = { display: '', visibility: '' };

const VALUES = {
  display:
    /^(?:none|block|inline|inline-block|flow-root|contents|list-item|run-in|(?:inline-)?(?:flex|grid|table)|table-[a-z-]+|inherit|initial|unset|revert|var\(.*)$/,
  visibility: /^(?:visible|hidden|collapse|inherit|initial|unset|revert|var\(.*)$/,
};
const IMPORTANT = /!\s*important$/;

/** A property's last value in a style attribute that is one, an important one before others. */
function styled(style: string, property: keyof typeof VALUES): string {
  let value = '';
  let isImportant = false;
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (declaration.slice(0, colon).trim().toLowerCase() !== property) continue;
    const written = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const isThis = IMPORTANT.test(written.slice(-LONGEST_MARK));
    const plain = isThis ? written.slice(0, written.lastIndexOf('!')).trim() : written;
    if ((isImportant && !isThis) || !VALUES[property].test(plain)) continue;
    value = plain;
    isImportant = isThis;
  }
  return value;
}

const LONGEST_MARK = 20; // characters; "!important" with space in it

/** Tells a text where in what is parsed the part stands that was just added to it. */
export type PlaceText = (text: Text, start: number, end: number) => void;

/** Makes the nodes of a piece of HTML that stands in an element of the given name. */
export type FragmentParser = (document: Document, html: string, context: string, place: PlaceText) => Node[];

export class Document extends Parent {
  readonly nodeType = 9;
  readonly baseURI = 'about:blank';
  readonly documentURI = 'about:blank';
  readonly #parseFragment: FragmentParser;
  #serialized: Serialized = { html: '', ranges: new Map() };

  constructor(parseFragment: FragmentParser) {
    super(null);
    this.#parseFragment = parseFragment;
  }

  createElement(name: string): Element {
    return new Element(this, name.toLowerCase(), html.NS.HTML, []);
  }

  createTextNode(data: string): Text {
    return new Text(this, data, []);
  }

  get documentElement(): Element | null {
    return this.firstElementChild;
  }

  get body(): Element | null {
    let element = this.documentElement?.firstElementChild ?? null;
    while (element && element.localName !== 'body' && element.localName !== 'frameset') {
      element = element.nextElementSibling;
    }
    return element;
  }

  get title(): string {
    // A drawing's title is its own.
    const title = this.getElementsByTagName('title').find(({ tagName }) => tagName === 'TITLE');
    return (title?.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ').trim();
  }

  serialize(element: Element): string {
    this.#serialized = serialize(element);
    return this.#serialized.html;
  }

  /** Readability keeps the page as HTML and parses it again for another attempt: its texts stay where they were. */
  parse(html: string, context: string): Node[] {
    const { ranges } = this.#serialized;
    const isOurs = html === this.#serialized.html;
    return this.#parseFragment(this, html, context, (text, start) => {
      // Of a text put out of a table there can be more than a call takes arguments.
      if (isOurs) for (const range of ranges.get(start) ?? NONE) text.ranges.push(range);
    });
  }
}

const elementFrom = (node: Node | null): Element | null => {
  while (node && node.nodeType !== 1) node = node.nextSibling;
  return node;
};

/** The next node in document order, within a root; null after its last. */
export function following(node: Node, root: Parent): Node | null {
  if (node.nodeType === 1 && node.firstChild) return node.firstChild;
  return followingOutside(node, root);
}

/** The next node in document order that is no descendant of a node, within a root. */
export function followingOutside(node: Node, root: Parent): Node | null {
  let at: Node | Parent | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
