/** What stands in an element: elements and text. Text is never read as markup. */
export type Content = Node | string;

type Attributes = { readonly [name: string]: string | number | boolean };

/** An element with its attributes and what stands in it. An attribute that is `true` stands alone, one that is `false` is left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...content);
  return made;
}
