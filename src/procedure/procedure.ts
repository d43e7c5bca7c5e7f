import type { TimeLimit } from '../deadline/index.js';
import type { Basis, CivilDate, Dated } from '../kernel/index.js';
import type { Announcement } from './announcement.js';
import type { ChannelOffer, ProcedureCase } from './channel-offer.js';
import type { Commitment } from './commitment.js';
import type { HandlingLevel } from './level.js';
import type { Limits } from './limits.js';
import type { OnlineLevel } from './online-level.js';
import type { ProcedureForm, ProcedureResult, RequiredDocument } from './required-document.js';
import type { Subject } from './subject.js';

/** What a procedure is called; the national database has Vietnamese alone. */
export type ProcedureName = {
  /** Vietnamese. */
  readonly vi: string;
  /** English. */
  readonly en?: string;
};

/** An agency, by what it is called and, where known, its identifier. */
export type AgencyReference = {
  /** What it is called. */
  readonly name: string;
  /** Its identifier, `H15.50.05.13` or `000.00.00.H35`; see {@link parseAgencyCode}. */
  readonly code?: string;
};

/** The agencies of a procedure. A field is absent when the source does not name any. */
export type ProcedureAgencies = {
  /** Which may decide (cơ quan có thẩm quyền). */
  readonly competent?: readonly AgencyReference[];
  /** Which carry it out (cơ quan thực hiện). */
  readonly executing?: readonly AgencyReference[];
  /** Which take part (cơ quan phối hợp). */
  readonly coordinating?: readonly AgencyReference[];
  /** Which issued it (cơ quan ban hành). */
  readonly promulgating?: readonly AgencyReference[];
};

/** The field (lĩnh vực) of a procedure. */
export type ProcedureField = {
  /** What it is called, `Hộ tịch`. */
  readonly name: string;
  /** Its code, `G15-TP07`. */
  readonly code?: string;
};

/** What another system calls the same procedure. */
export type ForeignId = {
  /** The system, such as `national-portal`. */
  readonly system: string;
  /** Its id there. */
  readonly id: string;
};

/** Text of a source that has no other place here, kept so that nothing is lost. */
export type Remark = {
  /** What it is about: the name of the source's field. */
  readonly about: string;
  /** The text. */
  readonly text: string;
};

/** How the offices work together on a procedure. */
export type Mechanism = 'one-stop' | 'interlinked' | 'direct';

/**
 * An administrative procedure (thủ tục hành chính): one version of what the state promises, to whom, by which rule. Plain JSON. Where the
 * source is silent a field is absent; an empty list means that there are none.
 */
export type Procedure = {
  /** The national code `1.001193`, or with the identifier of an agency `1.001193.000.00.00.H35`. */
  readonly code: string;
  /** What it is called. */
  readonly name: ProcedureName;
  /** What other systems call it. */
  readonly ids?: readonly ForeignId[];
  /** Its field. */
  readonly field?: ProcedureField;
  /** How free the level below is in setting it (loại thủ tục), in the words of the source. */
  readonly kind?: string;
  /** The levels at which it is handled. */
  readonly levels?: readonly HandlingLevel[];
  /** Who may ask for it. */
  readonly subjects?: readonly Subject[];
  /** The agencies. */
  readonly agencies?: ProcedureAgencies;
  /** One-stop, interlinked one-stop, or neither. */
  readonly mechanism?: Mechanism;
  /** The codes of procedures it is interlinked with or follows. */
  readonly related?: readonly string[];
  /** The limits of every channel and case for which no row says otherwise. */
  readonly limits?: Limits;
  /** The rows of the table of channels. */
  readonly channels?: readonly ChannelOffer[];
  /** The cases with limits of their own. */
  readonly cases?: readonly ProcedureCase[];
  /** Within which the applicant must supplement the dossier when asked. */
  readonly supplementWithin?: TimeLimit;
  /** The order of steps (trình tự thực hiện), in the words of the source. */
  readonly sequence?: string;
  /** The parts of the dossier. */
  readonly documents?: readonly RequiredDocument[];
  /** How many sets of the dossier, 1 or more. */
  readonly sets?: number;
  /** The forms. */
  readonly forms?: readonly ProcedureForm[];
  /** The results. */
  readonly results?: readonly ProcedureResult[];
  /** Requirements and conditions, in the words of the source. */
  readonly requirements?: string;
  /** The law it rests on. */
  readonly basis?: readonly Basis[];
  /** How far it is online, each generation of levels with its decree and its days. */
  readonly online?: readonly Dated<OnlineLevel>[];
  /** Whether dossiers are received, and results returned, by public post. */
  readonly postal?: {
    /** Dossiers are received by post. */
    readonly receives: boolean;
    /** Results are returned by post. */
    readonly returns: boolean;
  };
  /** Promises beside the limit, by day of the week. */
  readonly commitments?: readonly Commitment[];
  /** The quality standards in whose scope it is, such as `ISO 9001:2015`. */
  readonly quality?: readonly Dated<string>[];
  /** The decision that announces it. */
  readonly announcement?: Announcement;
  /** The first day of this version; absent when it has been in force as long as anybody asks. */
  readonly since?: CivilDate;
  /** The last day of this version, itself included; absent while it is in force. */
  readonly until?: CivilDate;
  /** What the source says and no other field holds. */
  readonly remarks?: readonly Remark[];
};
