import { octetsOf } from '../octets-of.js';

const LONGEST_LINE = 75;
const END_OF_LINE = '\r\n';

/**
 * A line of an iCalendar text with its end: what is longer than 75 octets goes on in the next line after a space, and no character is cut.
 */
export function contentLine(line: string): string {
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      folded += `${END_OF_LINE} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded + END_OF_LINE;
}
