import type { FormItem } from '../../dossier/index.js';
import type { Bilingual } from '../../kernel/index.js';

/** What the items of forms are called in print. */
export const ITEM_NAMES: Readonly<Record<FormItem, Bilingual>> = {
  dossierCode: { vi: 'Mã hồ sơ', en: 'Dossier code' },
  applicant: { vi: 'Tổ chức, cá nhân', en: 'Applicant' },
  identifier: { vi: 'Số định danh', en: 'Identifier' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  phone: { vi: 'Số điện thoại', en: 'Telephone' },
  email: { vi: 'Email', en: 'E-mail' },
  agent: { vi: 'Người được ủy quyền', en: 'Agent' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  documents: { vi: 'Thành phần hồ sơ', en: 'Documents' },
  sets: { vi: 'Số bộ hồ sơ', en: 'Sets' },
  limit: { vi: 'Thời hạn giải quyết', en: 'Limit' },
  receivedAt: { vi: 'Tiếp nhận', en: 'Received' },
  dueAt: { vi: 'Hẹn trả kết quả', en: 'Result due' },
  place: { vi: 'Nơi trả kết quả', en: 'Place of collection' },
  bookNumber: { vi: 'Vào sổ số', en: 'Book number' },
  items: { vi: 'Nội dung cần bổ sung, hoàn thiện', en: 'To be added or completed' },
  contact: { vi: 'Liên hệ', en: 'Contact' },
  state: { vi: 'Tình trạng giải quyết', en: 'State of handling' },
  reason: { vi: 'Lý do', en: 'Reason' },
  apology: { vi: 'Lời xin lỗi', en: 'Words of apology' },
  newDate: { vi: 'Hẹn lại ngày trả kết quả', en: 'New date for the result' },
  leadAgency: { vi: 'Cơ quan chủ trì giải quyết', en: 'Lead agency' },
  returnedAt: { vi: 'Trả kết quả', en: 'Result handed over' },
  returnChannel: { vi: 'Phương thức nhận kết quả', en: 'Way of return' },
  signature: { vi: 'Ký nhận', en: 'Signature' },
  handOvers: { vi: 'Giao, nhận hồ sơ', en: 'Hand-overs' },
};
