/** Where a dossier stands, in words; keyed by the status. */
export const statusWords = {
  vi: /* @__PURE__ */ new Map<unknown, string>([
    ['not-received', 'chưa tiếp nhận'],
    ['pending', 'đang giải quyết'],
    ['suspended', 'tạm dừng, thời hạn không chạy'],
    ['finished', 'đã giải quyết'],
    ['refused', 'từ chối tiếp nhận hồ sơ'],
    ['withdrawn', 'người nộp rút hồ sơ'],
    ['returned', 'trả lại hồ sơ'],
    ['stopped', 'dừng giải quyết'],
  ]),
  en: /* @__PURE__ */ new Map<unknown, string>([
    ['not-received', 'not received'],
    ['pending', 'pending'],
    ['suspended', 'suspended, the clock stands still'],
    ['finished', 'finished'],
    ['refused', 'not accepted'],
    ['withdrawn', 'withdrawn'],
    ['returned', 'returned'],
    ['stopped', 'stopped'],
  ]),
};

/** How a dossier stands to its due date, in words; nothing for the one that has no timeliness. */
export const timelinessWords = {
  vi: /* @__PURE__ */ new Map<unknown, string>([
    ['early', 'trước hạn'],
    ['on-time', 'đúng hạn'],
    ['overdue', 'quá hạn'],
    ['not-due', 'trong hạn'],
    ['due-today', 'đến hạn trong ngày'],
    ['unknown', 'không xác định được hạn'],
  ]),
  en: /* @__PURE__ */ new Map<unknown, string>([
    ['early', 'early'],
    ['on-time', 'on time'],
    ['overdue', 'overdue'],
    ['not-due', 'not due'],
    ['due-today', 'due today'],
    ['unknown', 'due date unknown'],
  ]),
};
