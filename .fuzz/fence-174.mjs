import { inspectionToJson, parseInspection } from "file:///work/main/.fuzz/motcua-oversight.mjs";
const input = { code: "kt-2021", name: "Ki\u1EC3m tra c\xF4ng v\u1EE5", scope: { by: "records", announced: true }, units: [{ unit: "phu-tam" }] };
inspectionToJson(parseInspection(input));
parseInspection({ ...input, units: [{ unit: "phu-tam" }, { unit: "phu-tam" }] });
parseInspection({ ...input, scope: { by: "phone" } });
