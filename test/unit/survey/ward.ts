import { type Questionnaire, satisfactionLevels, yesNo } from 'motcua/survey';

/** A questionnaire with a question of every kind. */
export const ward: Questionnaire = {
  id: 'ward-desk',
  version: '2026',
  names: { vi: 'Phiếu khảo sát', en: 'Survey' },
  collector: 'the desk of a ward',
  population: 'people served in the month',
  questions: [
    { id: 'manner', kind: 'scale', names: { vi: 'Thái độ phục vụ', en: 'Manner' }, levels: satisfactionLevels() },
    { id: 'paid', kind: 'single', names: { vi: 'Có nộp lệ phí', en: 'Fee paid' }, options: yesNo() },
    {
      id: 'how',
      kind: 'single',
      names: { vi: 'Hình thức nộp', en: 'How it was paid' },
      options: [
        { id: 'online', names: { vi: 'Trực tuyến', en: 'Online' } },
        { id: 'cash', names: { vi: 'Tiền mặt', en: 'Cash' } },
      ],
      askedOf: { question: 'paid', answers: ['yes'] },
    },
    {
      id: 'receipt',
      kind: 'single',
      options: yesNo(),
      askedOf: { question: 'how', answers: ['cash'] },
    },
    {
      id: 'heard',
      kind: 'multiple',
      names: { vi: 'Biết qua', en: 'Heard of it by' },
      options: [{ id: 'board', names: { vi: 'Bảng niêm yết', en: 'Board' } }, { id: 'portal' }, { id: 'neighbour' }],
    },
    {
      id: 'from-board',
      kind: 'scale',
      levels: satisfactionLevels(),
      askedOf: { question: 'heard', answers: ['board', 'portal'] },
    },
    { id: 'days', kind: 'number', names: { vi: 'Số ngày chờ', en: 'Days waited' }, unit: 'day', least: 0, most: 365 },
    { id: 'why', kind: 'text', names: { vi: 'Góp ý', en: 'Remarks' } },
  ],
  factors: [{ id: 'officials', questions: ['manner'] }],
};
