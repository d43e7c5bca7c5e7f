const ENTITIES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

// what XML 1.0 (section 2.2) lets no document hold: control characters, half characters, and two that are none
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Text as XML writes it; what XML cannot write becomes U+FFFD. */
export const escapedText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) as string);

/** A number to two decimals: a hundredth of a pixel is nothing anybody sees. */
export const written = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** What stands in the start tag of an element. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An element, its attributes escaped; what it holds is given as it is to stand there. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const list = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? written(value) : escapedText(value)}"`)
    .join('');
  return inside === '' ? `<${name}${list}/>` : `<${name}${list}>${inside}</${name}>`;
}

/** A group of elements, one a line. */
export const group = (attributes: Attributes, parts: readonly string[]): string =>
  parts.length === 0 ? '' : element('g', attributes, `\n${parts.join('\n')}\n`);

/** A text at a place. */
export const label = (text: string, x: number, y: number, attributes: Attributes = {}): string =>
  element('text', { x, y, ...attributes }, escapedText(text));

/** A text at a place that stands out from the lines behind it. */
export const haloed = (text: string, x: number, y: number): string =>
  label(text, x, y, { 'text-anchor': 'middle', stroke: '#ffffff', 'stroke-width': 3, 'paint-order': 'stroke' });

/** A text that a pointer or a reader of screens gives for the element it stands in. */
export const titled = (text: string): string => element('title', {}, escapedText(text));
