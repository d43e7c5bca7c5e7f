/**
 * Answers and problems in words, Vietnamese and English, as text, Markdown or HTML.
 *
 * @packageDocumentation
 */

export type { AppointmentSlip } from '../deadline/index.js';
export type {
  ControlSheet,
  DossierForm,
  DossierNotice,
  DossierRegister,
  Letter,
  LetterKind,
} from '../dossier/index.js';
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
export type { ScoreCard } from '../score/index.js';
export type { FormColumn, FormFigures } from '../statistics/index.js';
export { controlSheetBlocks } from './dossier/control-sheet-blocks.js';
export { letterBlocks } from './dossier/letter-blocks.js';
export type { LetterTemplate } from './dossier/letter-templates.js';
export { letterTemplates } from './dossier/letter-templates.js';
export { noticeBlocks } from './dossier/notice-blocks.js';
export { registerBlocks } from './dossier/register-blocks.js';
export type { Narratable, NarrateOptions } from './narrate.js';
export { narrate, narrationBlocks } from './narrate.js';
export type { ScoreBlocksOptions } from './score/score-blocks.js';
export { scoreBlocks } from './score/score-blocks.js';
export { slipBlocks } from './slip-blocks.js';
export type { FormBlocksOptions } from './statistics/form-blocks.js';
export { formBlocks } from './statistics/form-blocks.js';
