import type { RowDates } from '../../kernel/index.js';
import { frozen } from '../../kernel/inside.js';
import type { Channel } from '../../procedure/index.js';
import type { DossierRow, Outcome } from '../dossier-row.js';
import type { ColumnNames, RowWords } from './row-mapping.js';
import { CHANNEL_WORDS } from './row-words.js';

/** What a row may say of a dossier. */
export type DossierColumn = keyof DossierRow;

/** How the rows of one system are read. What is given replaces the whole list or table of {@link dossierRowMapping}. */
export type DossierRowMapping = {
  /** The names of the columns, by what they hold; no name at all for a date the system does not store. */
  readonly columns?: { readonly [column in DossierColumn]?: ColumnNames };
  /** The words for how a dossier ended; `pending` for those that say it has not. */
  readonly outcomes?: RowWords<Outcome | 'pending'>;
  /** The words for channels. */
  readonly channels?: RowWords<Channel>;
  /** How dates are written; `YYYY-MM-DD` by default. */
  readonly dates?: RowDates;
};

/** A mapping with nothing left to a default. */
export type WholeDossierRowMapping = Required<Omit<DossierRowMapping, 'columns'>> & {
  /** The names of the columns, by what they hold. */
  readonly columns: Readonly<Record<DossierColumn, ColumnNames>>;
};

/**
 * The names and words by which rows of dossiers are read by default, Vietnamese and English; spread a table to add to it. The day a dossier
 * ended is the day its result came to the desk: the day it was handed over (`Ngày trả kết quả`) is another, and not looked for.
 *
 * @example
 * ```ts
 * import { dossierRowMapping } from 'motcua/dossier';
 *
 * dossierRowMapping.columns.dueOn[0]; // => 'Ngày hẹn trả'
 * dossierRowMapping.outcomes['Trả lại hồ sơ']; // => 'returned'
 * ```
 */
export const dossierRowMapping: WholeDossierRowMapping = /* @__PURE__ */ frozen<WholeDossierRowMapping>({
  columns: {
    id: ['Mã hồ sơ', 'Số hồ sơ', 'id', 'dossier', 'dossier code', 'dossier id'],
    receivedAt: ['Ngày tiếp nhận', 'Ngày nhận', 'Thời điểm tiếp nhận', 'Ngày nhận hồ sơ', 'received at', 'received on'],
    dueOn: [
      'Ngày hẹn trả',
      'Ngày hẹn trả kết quả',
      'Ngày hẹn',
      'Hạn trả',
      'Hạn giải quyết',
      'Hạn trả kết quả',
      'due on',
      'due date',
    ],
    endedOn: [
      'Ngày có kết quả',
      'Ngày kết thúc',
      'Ngày kết thúc xử lý',
      'Ngày xử lý xong',
      'Ngày giải quyết xong',
      'Ngày hoàn thành',
      'ended on',
      'finished on',
    ],
    outcome: ['Kết quả xử lý', 'Trạng thái', 'Tình trạng', 'outcome', 'status'],
    suspendedOn: ['Ngày tạm dừng', 'suspended on'],
    apologisedOn: ['Ngày xin lỗi', 'Ngày gửi thư xin lỗi', 'apologised on'],
    channel: [
      'Cách thức',
      'Cách thức nộp',
      'Cách thức nộp hồ sơ',
      'Cách thức thực hiện',
      'Hình thức',
      'Hình thức nộp',
      'Hình thức nộp hồ sơ',
      'Hình thức tiếp nhận',
      'channel',
    ],
    unit: [
      'Đơn vị',
      'Đơn vị giải quyết',
      'Đơn vị thụ lý',
      'Cơ quan',
      'Cơ quan giải quyết',
      'Cơ quan thực hiện',
      'unit',
      'agency',
    ],
    procedure: ['Mã thủ tục', 'Mã TTHC', 'procedure', 'procedure code'],
    field: ['Lĩnh vực', 'field'],
  },
  outcomes: {
    finished: 'finished',
    'Có kết quả': 'finished',
    'Đã có kết quả': 'finished',
    'Chờ trả kết quả': 'finished',
    'Đã xử lý': 'finished',
    'Đã xử lý xong': 'finished',
    'Đã giải quyết': 'finished',
    'Đã trả kết quả': 'finished',
    'Đã trả': 'finished',
    'Hoàn thành': 'finished',
    'Đã hoàn thành': 'finished',
    'Đã trả kết quả trước hạn': 'finished',
    'Đã trả kết quả đúng hạn': 'finished',
    'Đã trả kết quả quá hạn': 'finished',
    'Đã trả kết quả trễ hạn': 'finished',
    '9': 'finished',
    '10': 'finished',
    refused: 'refused',
    'Từ chối': 'refused',
    'Từ chối tiếp nhận': 'refused',
    'Không được tiếp nhận': 'refused',
    '3': 'refused',
    withdrawn: 'withdrawn',
    'Rút hồ sơ': 'withdrawn',
    'Công dân rút hồ sơ': 'withdrawn',
    'Công dân yêu cầu rút hồ sơ': 'withdrawn',
    '7': 'withdrawn',
    returned: 'returned',
    'Trả lại': 'returned',
    'Trả lại hồ sơ': 'returned',
    stopped: 'stopped',
    'Dừng xử lý': 'stopped',
    'Dừng giải quyết': 'stopped',
    '8': 'stopped',
    pending: 'pending',
    'Được tiếp nhận': 'pending',
    'Đã tiếp nhận': 'pending',
    'Mới tiếp nhận': 'pending',
    'Đang thụ lý': 'pending',
    'Đang xử lý': 'pending',
    'Đang giải quyết': 'pending',
    'Tạm dừng': 'pending',
    'Yêu cầu bổ sung giấy tờ': 'pending',
    'Yêu cầu bổ sung': 'pending',
    'Chờ bổ sung': 'pending',
    'Chờ bổ sung hồ sơ': 'pending',
    'Đang chờ bổ sung': 'pending',
    'Yêu cầu thực hiện nghĩa vụ tài chính': 'pending',
    '2': 'pending',
    '4': 'pending',
    '5': 'pending',
    '6': 'pending',
  },
  channels: CHANNEL_WORDS,
  dates: 'YYYY-MM-DD',
});
