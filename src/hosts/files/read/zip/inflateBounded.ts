import { Inflate } from "fflate";
import type { Inflated } from "../byteWork";

/** Packed bytes taken in at a time: at most some 68 MB of output (deflate reaches 1032:1) before the limit is held. */
const BITE = 65_536;

/** Thrown through fflate to end its work. */
class TooMuch extends Error {}

/** `ByteWork.inflate` in JavaScript. */
export async function inflateBounded(
  packed: Uint8Array,
  expected: number,
  most: number,
  pause: () => Promise<void>,
): Promise<Inflated> {
  let out = new Uint8Array(Math.min(expected, most));
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    const next = filled + chunk.length;
    if (next > most) throw new TooMuch();
    if (next > out.length) {
      const grown = new Uint8Array(Math.max(next, out.length * 2));
      grown.set(out.subarray(0, filled));
      out = grown;
    }
    out.set(chunk, filled);
    filled = next;
  });
  for (let at = 0; at < packed.length; at += BITE) {
    try {
      inflate.push(packed.subarray(at, at + BITE), at + BITE >= packed.length);
    } catch (error) {
      if (error instanceof TooMuch) return "too-much";
      // fflate's own errors carry a number.
      if (error instanceof Error && "code" in error) return "broken";
      throw error;
    }
    await pause();
  }
  return filled === out.length ? out : out.subarray(0, filled);
}
