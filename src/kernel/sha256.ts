/** Part of every platform, but of no ECMAScript library file. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

const ROUNDS = 64;

/** The first 32 bits of the fractional part of a root of a prime, as FIPS 180-4 derives its constants. */
const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** UTF-8 bytes padded to whole blocks of 64, as 32-bit big-endian words. */
function paddedWords(text: string): DataView {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, bytes.length << 3);
  return view;
}

function schedule(view: DataView, offset: number): Int32Array {
  const w = new Int32Array(ROUNDS);
  for (let at = 0; at < ROUNDS; at += 1) {
    if (at < 16) {
      w[at] = view.getInt32(offset + at * 4);
      continue;
    }
    const [a, b] = [w[at - 15] as number, w[at - 2] as number];
    const low = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const high = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    w[at] = (w[at - 16] as number) + low + (w[at - 7] as number) + high;
  }
  return w;
}

/**
 * The SHA-256 digest (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits: what `sha256sum` prints for the same bytes.
 * It is here because a calendar's version must come out at once and everywhere, and the platforms' own digests do not.
 *
 * @internal
 */
export function sha256(text: string): string {
  const primes = firstPrimes(ROUNDS);
  const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
  const hash = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
  const view = paddedWords(text);
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    const w = schedule(view, offset);
    let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
    for (let at = 0; at < ROUNDS; at += 1) {
      const choice = (e & f) ^ (~e & g);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const first =
        (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (constants[at] as number) + (w[at] as number)) | 0;
      const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) hash[at] = (hash[at] as number) + word;
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
