/*
 * An article's blocks as Markdown knows them: a tree of containers and of what stands in them. It is only a few
 * containers deep, whatever the page: who goes through it may recurse.
 */

export type Block = Leaf | Container;

export type Leaf = Paragraph | Heading | Code | Break;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Markdown, but for signs that only mean something where a line begins. */
  readonly lines: readonly string[];
  /** Whether there are words in it, not only images. */
  readonly hasWords: boolean;
  /** Whether it is what a definition after it defines. */
  readonly isTerm: boolean;
}

interface Heading {
  readonly kind: 'heading';
  readonly level: number;
  readonly text: string;
}

export interface Code {
  readonly kind: 'code';
  readonly language: string;
  readonly text: string;
}

interface Break {
  readonly kind: 'break';
}

export type Container = Plain | List | Item | Row | Cell;

interface Plain {
  readonly kind: 'root' | 'quote' | 'definition' | 'table';
  readonly children: Block[];
}

export interface Row {
  readonly kind: 'row';
  /** Its cells; blocks only where cells are nested too deeply. */
  readonly children: Block[];
}

export interface List {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  /** Whether the page has no list there, only its items. */
  readonly isImplied: boolean;
  /** The number of the next item. */
  next: number;
  readonly children: Item[];
}

export interface Item {
  readonly kind: 'item';
  readonly number: number;
  readonly children: Block[];
}

export interface Cell {
  readonly kind: 'cell';
  readonly isHeader: boolean;
  /** How many columns and rows it is wide and high. */
  readonly columns: number;
  readonly rows: number;
  readonly children: Block[];
}

/** Whether there is anything in a block. */
export const hasContent = (block: Block): boolean =>
  !('children' in block) || block.children.some((child) => hasContent(child));
