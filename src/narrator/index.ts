/**
 * Answers and problems in words, Vietnamese and English, as text, Markdown or HTML.
 *
 * @packageDocumentation
 */

export type { AppointmentSlip } from '../deadline/index.js';
export type {
  Basis,
  Bilingual,
  Block,
  CivilDate,
  Explained,
  Format,
  Heading,
  Json,
  List,
  ListItem,
  Locale,
  Paragraph,
  Problem,
  Severity,
  Step,
  Table,
} from '../kernel/index.js';
export { print } from '../kernel/index.js';
export type { Narratable, NarrateOptions } from './narrate.js';
export { narrate, narrationBlocks } from './narrate.js';
export { slipBlocks } from './slip-blocks.js';
