/** A piece of a printed document. Everything the library prints is made of these; text, Markdown and HTML are printers of them. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly align?: readonly ('start' | 'end')[];
    };

/** An item of a list, with remarks printed under it. */
export type ListItem = {
  /** The item. */
  readonly text: string;
  /** Remarks, such as the law behind it. */
  readonly notes?: readonly string[];
};
