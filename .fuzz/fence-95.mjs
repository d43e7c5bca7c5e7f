import { parseNotice } from "file:///work/main/.fuzz/motcua-calendar.mjs";
const text = '{"id":"2028","covers":{"from":"2028-01-01","to":"2028-12-31"},"certainty":"official","basis":[],"entries":[]}';
parseNotice(JSON.parse(text)).covers.to;
