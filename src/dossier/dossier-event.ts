import type { Span } from '../deadline/index.js';
import type { Basis, CivilDate, LocalDateTime } from '../kernel/index.js';
import type { Channel } from '../procedure/index.js';
import type { DossierFacts } from './facts.js';
import type { CourtesyLetter, Enclosure } from './letters/letter-kind.js';
import type { SuspensionCause } from './suspension-cause.js';

/** What every event has. */
export type EventBase = {
  /** When it happened, in the authority's own time zone; a bare date stands after what is listed before it on that day. */
  readonly at: CivilDate | LocalDateTime;
  /** When it was entered; by default when it happened. A later day is a late entry. */
  readonly recordedAt?: CivilDate | LocalDateTime;
  /** Its id, unique in the dossier; needed where a correction speaks of it. */
  readonly id?: string;
  /** Orders events of the same moment; by default the place in the list. */
  readonly sequence?: number;
  /** The agency whose act it is, by code or name. */
  readonly agency?: string;
  /** Why, in the words of the source. */
  readonly reason?: string;
  /** Facts that became so with it. */
  readonly facts?: DossierFacts;
};

/** The applicant filed the dossier (nộp hồ sơ); the clock does not run yet. */
export type Submitted = EventBase & {
  /** What happened. */
  readonly kind: 'submitted';
  /** How. */
  readonly channel?: Channel;
};

/** The complete dossier was received (tiếp nhận hồ sơ hợp lệ): the clock starts. */
export type Received = EventBase & {
  /** What happened. */
  readonly kind: 'received';
  /** How it was filed; by default as submitted, else in person. */
  readonly channel?: Channel;
  /** The code of the case, where the limits of the procedure differ. */
  readonly case?: string;
  /** The due date printed on the slip. */
  readonly appointedFor?: CivilDate;
  /**
   * The agency that decides, when it is not the one that received (cross-locality receipt, phi địa giới). The clock waits until the dossier is
   * `transferred` to it only where `agency` names the one that received; until then it is judged by the date counted from the receipt.
   */
  readonly competent?: string;
};

/** The dossier was not accepted (từ chối tiếp nhận). */
export type Refused = EventBase & {
  /** What happened. */
  readonly kind: 'refused';
};

/** The applicant was asked to complete the dossier (yêu cầu bổ sung, hoàn thiện). */
export type SupplementRequested = EventBase & {
  /** What happened. */
  readonly kind: 'supplement-requested';
  /** What is asked for. */
  readonly items?: readonly string[];
};

/** The applicant completed the dossier (bổ sung hồ sơ). */
export type Supplemented = EventBase & {
  /** What happened. */
  readonly kind: 'supplemented';
};

/** The applicant was asked to pay (yêu cầu thực hiện nghĩa vụ tài chính). */
export type PaymentRequested = EventBase & {
  /** What happened. */
  readonly kind: 'payment-requested';
};

/** The applicant paid; on request or unasked. */
export type Paid = EventBase & {
  /** What happened. */
  readonly kind: 'paid';
};

/** Handling stopped for a time (tạm dừng). */
export type Suspended = EventBase & {
  /** What happened. */
  readonly kind: 'suspended';
  /** What it waits for. Whether the clock stops with it is for the policy to say. */
  readonly cause: SuspensionCause;
};

/** Handling went on. */
export type Resumed = EventBase & {
  /** What happened. */
  readonly kind: 'resumed';
  /** What it waited for. */
  readonly cause: SuspensionCause;
};

/** How the one who gave a dossier on kept its time, as the one who takes it enters on the control sheet. */
export type HandOverResult = 'early' | 'on-time' | 'overdue';

/** The dossier passed to an agency (chuyển hồ sơ). */
export type Transferred = EventBase & {
  /** What happened. */
  readonly kind: 'transferred';
  /** The agency that has it now. */
  readonly to: string;
  /** How the one who gave it on kept its time, where the receiver entered it. */
  readonly kept?: HandOverResult;
};

/** So much longer than the due date reached. */
export type ExtendedBy = {
  /** The span added. */
  readonly by: Span;
  /** Not with a span. */
  readonly until?: never;
};

/** Not due before a day. */
export type ExtendedUntil = {
  /** The day. */
  readonly until: CivilDate;
  /** Not with a day. */
  readonly by?: never;
};

/** The limit was lawfully extended (gia hạn), by a span from the due date or until a day. */
export type Extended = EventBase & {
  /** What happened. */
  readonly kind: 'extended';
  /** The provisions that allow it. */
  readonly basis?: readonly Basis[];
} & (ExtendedBy | ExtendedUntil);

/** Another day was appointed (hẹn lại ngày trả kết quả); it never cures lateness. */
export type Reappointed = EventBase & {
  /** What happened. */
  readonly kind: 'reappointed';
  /** The new day. */
  readonly until: CivilDate;
};

/** A letter of apology was sent (thư xin lỗi). */
export type Apologised = EventBase & {
  /** What happened. */
  readonly kind: 'apologised';
  /** Where it was made public, when it was; a later publication is an event of its own. */
  readonly publishedIn?: string;
};

/** A letter of congratulation or of condolence was sent (thư chúc mừng, thư chia buồn). Log that it was sent, never its text. */
export type LetterSent = EventBase & {
  /** What happened. */
  readonly kind: 'letter-sent';
  /** Which letter. */
  readonly letter: CourtesyLetter;
  /** What came with it. A condolence that comes with anything of this kind is a finding. */
  readonly encloses?: readonly Enclosure[];
};

/** A result exists at the desk (đã xử lý xong): the day that is compared with the due date. */
export type Finished = EventBase & {
  /** What happened. */
  readonly kind: 'finished';
  /** How the one who gave the result to the desk kept its time, where the desk entered it. */
  readonly kept?: HandOverResult;
};

/** The result was handed over (đã trả kết quả). */
export type HandedOver = EventBase & {
  /** What happened. */
  readonly kind: 'handed-over';
  /** How it was returned. */
  readonly channel?: Channel;
};

/** The applicant took the dossier back (rút hồ sơ). */
export type Withdrawn = EventBase & {
  /** What happened. */
  readonly kind: 'withdrawn';
};

/** The agency ended handling without a result (dừng xử lý). */
export type Stopped = EventBase & {
  /** What happened. */
  readonly kind: 'stopped';
};

/** The agency gave the dossier back without a result (trả lại hồ sơ). */
export type Returned = EventBase & {
  /** What happened. */
  readonly kind: 'returned';
};

/** An event as it stands in a correction: what the corrected one should have been. */
export type CorrectedTo = Exclude<DossierEvent, Corrected>;

/**
 * An entry was put right (đính chính): from the day it was recorded, another event stands in the place of the first, or none. What was known
 * before stays as it was known.
 */
export type Corrected = EventBase & {
  /** What happened. */
  readonly kind: 'corrected';
  /** The id of the event that was wrong. */
  readonly corrects: string;
  /** What it should have been; absent when it never happened. Its own `recordedAt` and `id` do not count. */
  readonly instead?: CorrectedTo;
};

/** Something that happened to a dossier (sự kiện). Plain JSON. */
export type DossierEvent =
  | Submitted
  | Received
  | Refused
  | SupplementRequested
  | Supplemented
  | PaymentRequested
  | Paid
  | Suspended
  | Resumed
  | Transferred
  | Extended
  | Reappointed
  | Apologised
  | LetterSent
  | Finished
  | HandedOver
  | Withdrawn
  | Stopped
  | Returned
  | Corrected;

/** Which kinds of events there are. */
export type EventKind = DossierEvent['kind'];
