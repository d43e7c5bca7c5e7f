import type { SpanUnit } from '../../deadline/index.js';
import type { RowDates } from '../../kernel/index.js';
import { frozen } from '../../kernel/inside.js';
import type { Channel } from '../../procedure/index.js';
import type { EventKind, HandOverResult } from '../dossier-event.js';
import type { CourtesyLetter, Enclosure } from '../letters/letter-kind.js';
import type { SuspensionCause } from '../suspension-cause.js';
import type { ColumnNames, RowWords } from './row-mapping.js';
import { CHANNEL_WORDS } from './row-words.js';

/** What a row may say of an event; `dossier` is the code of the dossier, `amount` and `unit` are the length of an extension. */
export type EventColumn =
  | 'dossier'
  | 'kind'
  | 'at'
  | 'recordedAt'
  | 'id'
  | 'sequence'
  | 'agency'
  | 'reason'
  | 'channel'
  | 'case'
  | 'appointedFor'
  | 'competent'
  | 'items'
  | 'cause'
  | 'to'
  | 'until'
  | 'amount'
  | 'unit'
  | 'publishedIn'
  | 'kept'
  | 'letter'
  | 'encloses';

/** The kinds of events a row can tell; a correction, which holds a whole event, comes as JSON. */
export type RowEventKind = Exclude<EventKind, 'corrected'>;

/** How the rows of one system are read. What is given replaces the whole list or table of {@link eventRowMapping}. */
export type EventRowMapping = {
  /** The names of the columns, by what they hold. */
  readonly columns?: { readonly [column in EventColumn]?: ColumnNames };
  /** The words for the kinds of events. */
  readonly kinds?: RowWords<RowEventKind>;
  /** The words for channels. */
  readonly channels?: RowWords<Channel>;
  /** The words for what a suspended dossier waits for. */
  readonly causes?: RowWords<SuspensionCause>;
  /** The words for units of time. `ngày` alone is none of them: it does not say which days. */
  readonly units?: RowWords<SpanUnit>;
  /** The words for how the time of a step was kept. */
  readonly results?: RowWords<HandOverResult>;
  /** The words for letters of congratulation and condolence. */
  readonly letters?: RowWords<CourtesyLetter>;
  /** The words for what came with a letter. */
  readonly enclosures?: RowWords<Enclosure>;
  /** How dates are written; `YYYY-MM-DD` by default. */
  readonly dates?: RowDates;
};

/** A mapping with nothing left to a default. */
export type WholeEventRowMapping = Required<Omit<EventRowMapping, 'columns'>> & {
  /** The names of the columns, by what they hold. */
  readonly columns: Readonly<Record<EventColumn, ColumnNames>>;
};

/**
 * The names and words by which rows of events are read by default, Vietnamese and English; spread a table to add to it.
 *
 * @example
 * ```ts
 * import { eventRowMapping } from 'motcua/dossier';
 *
 * const kinds = { ...eventRowMapping.kinds, 'Chuyển bước': 'transferred' } as const;
 * kinds['Chuyển bước']; // => 'transferred'
 * eventRowMapping.columns.dossier[0]; // => 'Mã hồ sơ'
 * ```
 */
export const eventRowMapping: WholeEventRowMapping = /* @__PURE__ */ frozen<WholeEventRowMapping>({
  columns: {
    dossier: ['Mã hồ sơ', 'Số hồ sơ', 'dossier', 'dossier code', 'dossier id'],
    kind: ['Sự kiện', 'Loại sự kiện', 'kind', 'event', 'event kind'],
    at: ['Thời điểm', 'Thời gian', 'Ngày', 'at', 'date', 'happened at'],
    recordedAt: ['Thời điểm ghi nhận', 'Ngày ghi nhận', 'recorded at'],
    id: ['Mã sự kiện', 'event id'],
    sequence: ['Thứ tự', 'sequence'],
    agency: ['Cơ quan', 'Đơn vị', 'Cơ quan thực hiện', 'agency'],
    reason: ['Lý do', 'reason'],
    channel: ['Cách thức', 'Hình thức', 'Hình thức nộp', 'channel'],
    case: ['Trường hợp', 'case'],
    appointedFor: ['Ngày hẹn trả', 'Ngày hẹn trả kết quả', 'appointed for'],
    competent: ['Cơ quan có thẩm quyền', 'Cơ quan giải quyết', 'competent', 'competent agency'],
    items: ['Giấy tờ bổ sung', 'Nội dung bổ sung', 'items'],
    cause: ['Nguyên nhân', 'Nguyên nhân tạm dừng', 'cause'],
    to: ['Chuyển đến', 'Cơ quan nhận', 'Đơn vị nhận', 'to'],
    until: ['Đến ngày', 'Gia hạn đến', 'Hẹn lại ngày', 'until'],
    amount: ['Số lượng', 'Thời gian gia hạn', 'amount'],
    unit: ['Đơn vị tính', 'Đơn vị thời gian', 'unit'],
    publishedIn: ['Nơi công khai', 'published in'],
    kept: ['Kết quả giao nhận', 'kept'],
    letter: ['Loại thư', 'letter'],
    encloses: ['Gửi kèm', 'encloses'],
  },
  kinds: {
    submitted: 'submitted',
    'Nộp hồ sơ': 'submitted',
    'Mới đăng ký': 'submitted',
    received: 'received',
    'Tiếp nhận': 'received',
    'Tiếp nhận hồ sơ': 'received',
    'Được tiếp nhận': 'received',
    'Đã tiếp nhận': 'received',
    refused: 'refused',
    'Từ chối': 'refused',
    'Từ chối hồ sơ': 'refused',
    'Từ chối tiếp nhận': 'refused',
    'Từ chối tiếp nhận hồ sơ': 'refused',
    'Không được tiếp nhận': 'refused',
    'supplement-requested': 'supplement-requested',
    'Yêu cầu bổ sung': 'supplement-requested',
    'Yêu cầu bổ sung hồ sơ': 'supplement-requested',
    'Yêu cầu bổ sung giấy tờ': 'supplement-requested',
    supplemented: 'supplemented',
    'Bổ sung hồ sơ': 'supplemented',
    'Đã bổ sung': 'supplemented',
    'payment-requested': 'payment-requested',
    'Yêu cầu thực hiện nghĩa vụ tài chính': 'payment-requested',
    paid: 'paid',
    'Đã nộp phí, lệ phí': 'paid',
    'Đã thanh toán': 'paid',
    suspended: 'suspended',
    'Tạm dừng': 'suspended',
    resumed: 'resumed',
    'Tiếp tục giải quyết': 'resumed',
    'Tiếp tục xử lý': 'resumed',
    transferred: 'transferred',
    'Chuyển hồ sơ': 'transferred',
    'Chuyển xử lý': 'transferred',
    extended: 'extended',
    'Gia hạn': 'extended',
    reappointed: 'reappointed',
    'Hẹn lại': 'reappointed',
    'Hẹn lại ngày trả kết quả': 'reappointed',
    apologised: 'apologised',
    'Xin lỗi': 'apologised',
    'Gửi thư xin lỗi': 'apologised',
    'letter-sent': 'letter-sent',
    'Gửi thư': 'letter-sent',
    finished: 'finished',
    'Có kết quả': 'finished',
    'Đã xử lý xong': 'finished',
    'Có kết quả tại bộ phận một cửa': 'finished',
    'handed-over': 'handed-over',
    'Trả kết quả': 'handed-over',
    'Đã trả kết quả': 'handed-over',
    withdrawn: 'withdrawn',
    'Rút hồ sơ': 'withdrawn',
    'Công dân rút hồ sơ': 'withdrawn',
    'Người nộp rút hồ sơ': 'withdrawn',
    'Công dân yêu cầu rút hồ sơ': 'withdrawn',
    stopped: 'stopped',
    'Dừng xử lý': 'stopped',
    'Dừng giải quyết': 'stopped',
    returned: 'returned',
    'Trả lại': 'returned',
    'Trả lại hồ sơ': 'returned',
  },
  channels: CHANNEL_WORDS,
  causes: {
    applicant: 'applicant',
    'Người nộp hồ sơ': 'applicant',
    payment: 'payment',
    'Nghĩa vụ tài chính': 'payment',
    'Nộp tiền': 'payment',
    incident: 'incident',
    'Sự cố': 'incident',
    'Khắc phục sự cố': 'incident',
    'other-agency': 'other-agency',
    'Cơ quan khác': 'other-agency',
  },
  units: {
    'working-day': 'working-day',
    'Ngày làm việc': 'working-day',
    'calendar-day': 'calendar-day',
    'Ngày lịch': 'calendar-day',
    week: 'week',
    Tuần: 'week',
    month: 'month',
    Tháng: 'month',
    year: 'year',
    Năm: 'year',
    'working-hour': 'working-hour',
    'Giờ làm việc': 'working-hour',
    hour: 'hour',
    Giờ: 'hour',
    minute: 'minute',
    Phút: 'minute',
  },
  results: {
    early: 'early',
    'Trước hạn': 'early',
    'on-time': 'on-time',
    'Đúng hạn': 'on-time',
    overdue: 'overdue',
    'Quá hạn': 'overdue',
  },
  letters: {
    congratulation: 'congratulation',
    'Thư chúc mừng': 'congratulation',
    condolence: 'condolence',
    'Thư chia buồn': 'condolence',
  },
  enclosures: {
    'fee-request': 'fee-request',
    'Yêu cầu nộp phí, lệ phí': 'fee-request',
    survey: 'survey',
    'Phiếu khảo sát': 'survey',
  },
  dates: 'YYYY-MM-DD',
});
