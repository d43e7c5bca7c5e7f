import { dayStatus } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { documentUrls, vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const { basis } = dayStatus(vietnamCalendar, "2024-05-04");
basis.map(({ document }) => document);
documentUrls.get("2450/VPCP-KGVX")?.startsWith("https://baotintuc.vn/");
