import { DOMParser, type Element } from '@xmldom/xmldom';

/** The root of a chart, read by a parser that stops at anything that is not well formed. */
export function rootOf(svg: string): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      // the sign that stands for what XML cannot hold is no fault of the encoding
      if (!message.startsWith('Unicode replacement character')) throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(svg, 'image/svg+xml').documentElement as Element;
}

/** The elements of a name. */
export const all = (svg: string, name: string) => [...rootOf(svg).getElementsByTagName(name)];
/** What stands in the elements of a name. */
export const textOf = (svg: string, name: string) => all(svg, name).map(({ textContent }) => textContent);
/** What is written, without what a pointer is told. */
export const texts = (svg: string) =>
  all(svg, 'text').map((one) =>
    [...one.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map((node) => node.nodeValue)
      .join(''),
  );
