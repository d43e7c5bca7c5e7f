/** A heading, of the first to third level. */
export type Heading = {
  /** What it is. */
  readonly kind: 'heading';
  /** 1 is the highest. */
  readonly level: 1 | 2 | 3;
  /** Its text. */
  readonly text: string;
};

/** A paragraph. */
export type Paragraph = {
  /** What it is. */
  readonly kind: 'paragraph';
  /** Its text; line breaks become spaces. */
  readonly text: string;
};

/** An item of a list, with remarks printed under it. */
export type ListItem = {
  /** The item. */
  readonly text: string;
  /** Remarks, such as the law behind it. */
  readonly notes?: readonly string[];
};

/** A list, numbered or not. */
export type List = {
  /** What it is. */
  readonly kind: 'list';
  /** Whether the items are numbered, from 1. */
  readonly ordered: boolean;
  /** The items, in order. */
  readonly items: readonly ListItem[];
};

/** A table. */
export type Table = {
  /** What it is. */
  readonly kind: 'table';
  /** The heads of the columns; a row has as many cells, missing ones print empty. */
  readonly head: readonly string[];
  /** The rows, cell by cell. */
  readonly rows: readonly (readonly string[])[];
  /** By column, the side its cells stand on; `start` by default. */
  readonly align?: readonly ('start' | 'end')[];
};

/** A piece of a printed document. Everything the library prints is made of these; text, Markdown and HTML are printers of them. */
export type Block = Heading | Paragraph | List | Table;
