import { Inflate } from "fflate";
import type { Pace } from "../pace";

/** Packed bytes taken in at a time: at most some 68 MB of output (deflate reaches 1032:1) before the limit is held. */
const BITE = 65_536;

/**
 * Unpacks deflated bytes, counting what really comes out: `hold` is told the count and throws when it is too much,
 * since the declared size (`expected`) may lie. Undefined when the bytes are not deflated data or end too early.
 */
export async function inflateBounded(
  packed: Uint8Array,
  expected: number,
  hold: (bytes: number) => void,
  pace: Pace,
): Promise<Uint8Array | undefined> {
  let out = new Uint8Array(expected);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    const next = filled + chunk.length;
    hold(next);
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
      // fflate's own errors carry a number; anything else (a refusal) goes on as it is.
      if (error instanceof Error && "code" in error) return undefined;
      throw error;
    }
    await pace.pause();
  }
  return filled === out.length ? out : out.subarray(0, filled);
}
