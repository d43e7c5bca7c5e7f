/** A few made-up dossiers to try the page with: one due date a day early, one dossier late, one late with an apology, one carried over that came by a channel its procedure does not have, one with a date nobody can read. */
export const sample = {
  period: { from: '2026-10-15', to: '2026-11-14' },
  text: `Mã hồ sơ;Mã thủ tục;Đơn vị;Cách thức;Ngày tiếp nhận;Ngày hẹn trả;Ngày có kết quả;Ngày xin lỗi
HS-0001;1.004222;Phường An Bình;Trực tuyến;15/10/2026;26/10/2026;23/10/2026;
HS-0002;1.004222;Phường An Bình;Trực tuyến;19/10/2026;28/10/2026;28/10/2026;
HS-0003;1.004222;Phường An Bình;Trực tiếp;20/10/2026;28/10/2026;29/10/2026;
HS-0004;1.004194;Phường An Bình;Trực tiếp;22/10/2026 09:10;27/10/2026;26/10/2026;
HS-0005;1.004194;Phường An Bình;Trực tuyến;02/11/2026;05/11/2026;10/11/2026;05/11/2026
HS-0006;1.004194;Xã Cẩm Giang;Trực tuyến;03/11/2026;06/11/2026;06/11/2026;
HS-0007;1.004194;Xã Cẩm Giang;Trực tiếp;05/11/2026;10/11/2026;;
HS-0008;1.004222;Xã Cẩm Giang;Trực tuyến;09/11/2026;18/11/2026;;
HS-0009;1.004222;Xã Cẩm Giang;Bưu chính công ích;08/10/2026;19/10/2026;16/10/2026;
HS-0010;1.004222;Xã Cẩm Giang;Trực tiếp;32/10/2026;10/11/2026;;
`,
} as const;
