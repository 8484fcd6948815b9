import { html as standard, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { Comment, type Document, Element, type Node, type Parent, type PlaceText, Text } from './nodes.ts';

/** Our nodes as parse5 calls them; fragments and templates are elements, and a document's type is no node. */
export type Thin = TreeAdapterTypeMap<
  Node | Parent,
  Parent,
  Node,
  Document,
  Element,
  Element,
  Comment,
  Text,
  Element,
  never
>;

const unasked = (): string => '';
const unknown = (): null => null;

/** Makes a thin tree of what parse5 finds: one tree, at once, so that no other has to be held and translated. */
export class TreeBuilder implements TreeAdapter<Thin> {
  /** How many elements were open at once at most: about as deep is the tree. */
  depth = 0;
  readonly #document: Document;
  readonly #place: PlaceText;
  readonly #contents = new Map<Element, Element>();
  /** Names of the attributes of elements that got some more: `html` and `body` can be opened again and again. */
  readonly #names = new Map<Element, Set<string>>();
  #mode: standard.DOCUMENT_MODE = standard.DOCUMENT_MODE.NO_QUIRKS;
  #open = 0;
  #put: Node[] | null = null;

  constructor(document: Document, place: PlaceText) {
    this.#document = document;
    this.#place = place;
  }

  createDocument(): Document {
    return this.#document;
  }

  createDocumentFragment(): Element {
    return new Element(this.#document, '#fragment', standard.NS.HTML, []);
  }

  createElement(name: string, namespace: standard.NS, attributes: Token.Attribute[]): Element {
    return new Element(this.#document, name, namespace, attributes);
  }

  createCommentNode(data: string): Comment {
    return new Comment(this.#document, data);
  }

  createTextNode(data: string): Text {
    return new Text(this.#document, data, []);
  }

  appendChild(parent: Parent, node: Node): void {
    parent.appendChild(node);
  }

  insertBefore(parent: Parent, node: Node, next: Node): void {
    parent.insertBefore(node, next);
  }

  detachNode(node: Node): void {
    node.remove();
  }

  insertText(parent: Parent, data: string): void {
    this.#putText(parent, data, null);
  }

  insertTextBefore(parent: Parent, data: string, next: Node): void {
    this.#putText(parent, data, next);
  }

  #putText(parent: Parent, data: string, next: Node | null): void {
    const previous = next ? next.previousSibling : parent.lastChild;
    const text = previous?.nodeType === 3 ? previous : this.createTextNode('');
    // Of style sheets and programs nobody reads a word.
    if (!(parent instanceof Element && isUnread(parent))) text.data += data;
    if (text !== previous) parent.insertBefore(text, next);
    this.#put = next ? [text, next] : [text];
  }

  /**
   * Right after it has put a text among an element's children, the parser asks for the children, to look for that text.
   * It gets no others: to list them all would take longer the more there are.
   */
  getChildNodes(parent: Parent): Node[] {
    const put = this.#put;
    this.#put = null;
    return put ?? parent.childNodes;
  }

  getFirstChild(parent: Parent): Node | null {
    return parent.firstChild;
  }

  getParentNode(node: Node | Parent): Parent | null {
    return node.parentNode;
  }

  getTagName(element: Element): string {
    return element.localName;
  }

  getNamespaceURI(element: Element): standard.NS {
    return element.namespace;
  }

  getAttrList(element: Element): Token.Attribute[] {
    return element.parsedAttributes;
  }

  adoptAttributes(element: Element, attributes: Token.Attribute[]): void {
    let names = this.#names.get(element);
    if (!names) this.#names.set(element, (names = new Set(element.parsedAttributes.map(({ name }) => name))));
    for (const attribute of attributes) {
      if (names.has(attribute.name)) continue;
      names.add(attribute.name);
      element.parsedAttributes.push(attribute);
    }
  }

  getTextNodeContent(text: Text): string {
    return text.data;
  }

  getCommentNodeContent(comment: Comment): string {
    return comment.textContent;
  }

  /** What is in a template is not in the page. */
  setTemplateContent(template: Element, content: Element): void {
    this.#contents.set(template, content);
  }

  getTemplateContent(template: Element): Element {
    return this.#contents.get(template)!;
  }

  isElementNode(node: Node | Parent): node is Element {
    return node.nodeType === 1;
  }

  isTextNode(node: Node | Parent): node is Text {
    return node.nodeType === 3;
  }

  isCommentNode(node: Node | Parent): node is Comment {
    return node.nodeType === 8;
  }

  setDocumentMode(_: Document, mode: standard.DOCUMENT_MODE): void {
    this.#mode = mode;
  }

  getDocumentMode(): standard.DOCUMENT_MODE {
    return this.#mode;
  }

  setDocumentType(): void {
    // Nobody asks for it.
  }

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the parser wants a type guard
  isDocumentTypeNode(node: Node | Parent): node is never {
    return false;
  }

  readonly getDocumentTypeNodeName = unasked;
  readonly getDocumentTypeNodePublicId = unasked;
  readonly getDocumentTypeNodeSystemId = unasked;

  /** Of all places only those of texts are kept. */
  setNodeSourceCodeLocation(node: Node | Parent, place: Token.Location | null): void {
    if (place && node.nodeType === 3) this.#place(node as Text, place.startOffset, place.endOffset);
  }

  /**
   * To a text that has a place the parser would tell no more than where the next word in it ends, whatever stands
   * before that word. As none has, it tells the place of each.
   */
  readonly getNodeSourceCodeLocation = unknown;

  updateNodeSourceCodeLocation(): void {
    // Never called: nothing has a place.
  }

  onItemPush(): void {
    this.#open++;
    if (this.#open > this.depth) this.depth = this.#open;
  }

  onItemPop(): void {
    this.#open--;
  }
}

/** Scripts that are data for readers have something to say. */
const isUnread = (element: Element): boolean =>
  element.localName === 'style' ||
  (element.localName === 'script' && !/json/i.test(element.getAttribute('type') ?? ''));
