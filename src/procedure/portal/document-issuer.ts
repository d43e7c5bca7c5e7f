// The symbol of a legal text ends with who issued it: 61/2018/NĐ-CP, 45/2016/QĐ-TTg, 01/2018/TT-VPCP; a law with the legislature: 91/2015/QH13.
const ISSUERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['CP', 'TTg', 'CTN', 'VPCP', 'HĐND', 'UBND', 'HĐTP', 'TANDTC', 'VKSNDTC', 'KTNN', 'TTCP', 'NHNN', 'UBDT'],
  ...['BCA', 'BCT', 'BDTTG', 'BGDĐT', 'BGTVT', 'BKHCN', 'BKHĐT', 'BLĐTBXH', 'BNG', 'BNNMT', 'BNNPTNT', 'BNV', 'BQP'],
  ...['BTC', 'BTNMT', 'BTP', 'BTTTT', 'BVHTTDL', 'BXD', 'BYT'],
]);

const LEGISLATURE = /^(?:UBTV)?QH\d{1,2}$/;
const DECREE = /^NĐ-CP$/;

/**
 * Whether the symbol of a legal text ends with an issuer that is known. One that is cut off (`NĐ-C`), run together with what came after it
 * (`TT-BTC80`) or of another body is not.
 */
export function hasKnownIssuer(document: string): boolean {
  const symbol = document.slice(document.lastIndexOf('/') + 1).normalize('NFC');
  const [kind = '', ...issuers] = symbol.split('-');
  if (issuers.length === 0) return LEGISLATURE.test(kind);
  if (/^N[ĐD]$/.test(kind)) return DECREE.test(symbol);
  return issuers.every((issuer) => ISSUERS.has(issuer) || LEGISLATURE.test(issuer));
}
