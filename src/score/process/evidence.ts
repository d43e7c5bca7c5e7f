import type { CivilDate, LocalDateTime } from '../../kernel/index.js';

/**
 * What shows that points are earned (tài liệu kiểm chứng): a document that a competent agency issued, a photograph, or the recording of a camera, such as that
 * of a one-stop desk. None of them is read here; what is told of it lets another one find it.
 */
export type Evidence = {
  /** What it is. */
  readonly kind: 'document' | 'photograph' | 'camera-recording';
  /** The number and date of the document, or what is to be seen; `1234/BC-UBND`. */
  readonly title: string;
  /** Who issued the document, or runs the camera. */
  readonly issuer?: string;
  /** The page or section, when only a part of the document shows it. */
  readonly page?: string;
  /** Who keeps it and can be asked for it. */
  readonly custodian?: string;
  /** When it was issued or taken. */
  readonly takenAt?: CivilDate | LocalDateTime;
  /** Where it can be read. */
  readonly url?: string;
};
