import type { Bilingual } from '../../kernel/index.js';
import type { DossierState, DossierStatus } from '../dossier-state.js';
import type { DossierDetails } from '../registers/dossier-details.js';
import type { Signer } from '../registers/dossier-form.js';
import type { Letter, LetterValues } from './letter.js';

/** What an apology says and nothing else tells. */
export type ApologyWords = {
  /** Why the result is late. */
  readonly reason: string;
  /** The words of apology; by default those of the library. */
  readonly apology?: string;
  /** Who signs. */
  readonly signedBy?: Signer;
  /** Anything else, by item; it goes before what the dossier tells. */
  readonly values?: LetterValues;
};

const STATES: { readonly [status in DossierStatus]: Bilingual } = {
  'not-received': { vi: 'Chưa tiếp nhận', en: 'Not received' },
  pending: { vi: 'Đang giải quyết', en: 'Being handled' },
  suspended: { vi: 'Tạm dừng', en: 'Suspended' },
  finished: { vi: 'Đã có kết quả', en: 'Finished' },
  refused: { vi: 'Từ chối tiếp nhận hồ sơ', en: 'Refused' },
  withdrawn: { vi: 'Đã rút hồ sơ', en: 'Withdrawn' },
  returned: { vi: 'Đã trả lại hồ sơ', en: 'Returned' },
  stopped: { vi: 'Đã dừng giải quyết', en: 'Stopped' },
};

/** The words of apology of an agency that is named, or is not. */
const apologyOf = (agency?: string): Bilingual => ({
  vi: `${agency ?? 'Cơ quan giải quyết thủ tục'} xin lỗi Ông/Bà/Tổ chức vì sự chậm trễ này.`,
  en: `${agency ?? 'The office'} apologises for this delay.`,
});

const told = (values: { readonly [item: string]: LetterValues[string] | null | undefined }): LetterValues =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  ) as LetterValues;

const nameOf = ({ procedure, context }: DossierState): LetterValues[string] | undefined => {
  const name = context.procedure?.name;
  return name === undefined ? procedure : { vi: name.vi, en: name.en ?? name.vi };
};

/**
 * The apology of a dossier, with what the dossier tells filled in: receipt, due date, new date, where it stands.
 *
 * The due date is the lawful one, the new date that of the re-appointment; without a re-appointment there is none, and the check by a form says so.
 *
 * @param state - The dossier on the day the letter is written.
 * @param details - What is printed of it.
 * @param words - The reason, and what else the letter says.
 * @returns The letter, for {@link checkApology} and `letterBlocks` of `motcua/narrator`.
 *
 * @example
 * ```ts
 * import { apologyLetter, stateAsOf, timeline } from 'motcua/dossier';
 * import { vietnam } from 'motcua/vn';
 *
 * const limit = { amount: 5, unit: 'working-day' } as const;
 * const events = [{ kind: 'received', at: '2026-11-09' }, { kind: 'reappointed', at: '2026-11-13', until: '2026-11-19' }] as const;
 * const dossier = timeline(events, { procedure: null, limit, ...vietnam('2026-11-09') });
 * const details = { code: 'H29.18-261109-0007', applicant: 'Nguyễn Văn An' };
 * const { values } = apologyLetter(stateAsOf(dossier, '2026-11-13'), details, { reason: 'Chờ xác minh' });
 * [values['dueAt'], values['newDate']]; // => ['2026-11-16', '2026-11-19']
 * ```
 */
export function apologyLetter(state: DossierState, details: DossierDetails, words: ApologyWords): Letter {
  const { reason, apology = apologyOf(details.leadAgency), signedBy, values } = words;
  const { code: dossierCode, ...person } = details;
  const { due, receivedOn, status } = state;
  return {
    kind: 'apology',
    values: {
      ...told({
        ...person,
        dossierCode,
        procedure: nameOf(state),
        receivedAt: receivedOn,
        dueAt: due.lawfulAt ?? due.lawfulOn,
        newDate: due.reappointedOn,
        state: STATES[status],
        reason,
        apology,
      }),
      ...values,
    },
    ...(signedBy === undefined ? {} : { signedBy }),
  };
}
