import { Parser, type ParserOptions, type TreeAdapterTypeMap } from 'parse5';
import { assertRoom } from '../room.ts';

// Elements opened again because formatting was left open, besides as many as a page has of other nodes, beyond which
// the parser stops doing so: on the corpus' pages a few hundred at most.
const REOPENED = 50_000;
const NODE_BYTES = 1000; // what an element takes with a text of its own, roughly
const LOOK = 4096; // nodes made between two looks at the bound

/**
 * parse5's parser with a bound on what a page can make of little. Where formatting elements stay open, as in
 * `<p><b id=1><p><b id=2>`, each block opens all of them again: a page of n tags has n² elements by the standard, in
 * browsers too. After so many, formatting ends with the block it stands in. More nodes than memory holds are an error.
 */
export class BoundedParser<T extends TreeAdapterTypeMap> extends Parser<T> {
  #reopened = 0;
  #made = 0;

  static parsePiece<T extends TreeAdapterTypeMap>(
    html: string,
    context: T['parentNode'],
    options: ParserOptions<T>,
  ): T['documentFragment'] {
    const parser = this.getFragmentParser<T>(context, options);
    parser.tokenizer.write(html, true);
    return parser.getFragment();
  }

  override _reconstructActiveFormattingElements(): void {
    if (this.#reopened > REOPENED + (this.#made - this.#reopened)) return;
    const before = this.openElements.stackTop;
    super._reconstructActiveFormattingElements();
    this.#reopened += this.openElements.stackTop - before;
  }

  override _createElement(...args: Parameters<Parser<T>['_createElement']>): T['element'] {
    this.#count();
    return super._createElement(...args);
  }

  override _appendCommentNode(...args: Parameters<Parser<T>['_appendCommentNode']>): void {
    this.#count();
    super._appendCommentNode(...args);
  }

  #count(): void {
    if (++this.#made % LOOK === 0) assertRoom(this.#made, NODE_BYTES, 'elements and comments');
  }
}
