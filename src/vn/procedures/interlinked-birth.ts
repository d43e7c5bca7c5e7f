import type { TimeLimit } from '../../deadline/index.js';
import type { Procedure } from '../../procedure/index.js';
import { constant } from '../constant.js';
import { reading } from '../documents.js';
import { decree63of2024, decree301 } from '../interlinked-documents.js';
import {
  levels,
  offered,
  officials,
  portalId,
  results,
  subjects,
  texts,
  unclearRecord,
  workingDays,
  zeroUnexplained,
} from './parts.js';

/** Received after 15:00 time counts from the next working day: that this is the day a dossier then counts as received on is a reading. */
const cutoffBasis = [reading(decree63of2024('7', '2')), reading(decree301('5'))];

const atMost = (amount: number): TimeLimit => ({ amount, unit: 'working-day', receiptCutoff: '15:00', cutoffBasis });

/** The limit of the group, read where decree 301 amended it. */
const limitLaw = () => [decree63of2024('7', '2'), decree301('5')];

const common = {
  code: '2.000986',
  name: {
    vi: 'Liên thông thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    en: 'Birth registration, permanent residence and health insurance card of a child under 6, interlinked',
  },
  field: { name: 'Hộ tịch' },
  mechanism: 'interlinked',
} as const;

/** The interlinked birth group: the record with the law it had, and the law in force since 01/09/2026. */
export const interlinkedBirth: readonly Procedure[] = /* @__PURE__ */ constant(() => [
  {
    ...common,
    levels: levels('commune'),
    subjects: subjects('citizen', ...officials),
    limits: {
      // the unit of the record is days, its note says working days
      statutory: workingDays(20),
      extensions: [
        {
          when: 'Phải hoàn thiện hồ sơ theo yêu cầu của công an, bảo hiểm xã hội',
          by: workingDays(2),
          basis: unclearRecord,
        },
        { when: 'Xã cách xa từ 50 km, đi lại khó khăn, chưa có Internet', by: workingDays(5), basis: unclearRecord },
      ],
      unread: [{ amount: 20, unit: 'DAY' }],
      basis: unclearRecord,
    },
    channels: offered(['in-person'], zeroUnexplained),
    until: '2026-08-31',
    remarks: [
      { about: 'agencies', text: 'Bản ghi còn nêu cơ quan cấp huyện, đã kết thúc hoạt động ngày 30/06/2025.' },
      { about: 'law', text: 'Bản ghi không dẫn Nghị định 63/2024/NĐ-CP, chưa đọc bản chưa sửa đổi của Nghị định này.' },
    ],
    ids: portalId('019d2bfd-95d8-77dd-86c5-880463eb8dbe'),
    results: results('KQ.G01.000065', 'KQ.G01.000067', 'KQ.G15.000031', 'KQ.G18.000047'),
    basis: texts(
      '123/2015/NĐ-CP',
      '36/2014/TT-BCA',
      '15/2015/TT-BTP',
      '105/2014/NĐ-CP',
      '02/2014/TT-BTC',
      '158/2005/NĐ-CP',
      '68/2020/QH14',
      '41/2024/QH15',
      '263/2016/TT-BTC',
      '31/2020/TT-BTC',
    ),
    announcement: { decision: 'QĐ/0001-BTP' },
  },
  {
    ...common,
    levels: levels('commune'),
    limits: {
      statutory: atMost(3),
      extensions: [
        {
          when: 'Phải xác minh',
          upTo: atMost(5),
          basis: limitLaw(),
        },
      ],
      basis: limitLaw(),
    },
    channels: offered(['online']),
    supplementWithin: workingDays(7),
    basis: [decree63of2024('7', '2'), decree63of2024('8', '1'), decree301('5'), decree301('6', '1')],
    since: '2026-09-01',
    remarks: [
      {
        about: 'identity-card',
        text: 'Khi có đề nghị, thẻ căn cước cho trẻ em dưới 6 tuổi cấp trong 05 ngày làm việc từ khi cơ quan cấp thẻ nhận hồ sơ, sau khi đăng ký thường trú.',
      },
      {
        about: 'clock',
        text: 'Không tính thời gian người yêu cầu hoàn thiện hoặc xác nhận; sự cố hệ thống được thông báo thì tạm dừng.',
      },
      { about: 'results', text: 'Trả ngay kết quả của từng thủ tục; khai sinh trong 24 giờ từ khi hồ sơ hợp lệ.' },
    ],
  },
]);
