import type { Wilayah } from "./kabKota";
import { provinsiNamed } from "./provinsi";

const MOST_WORDS = 4;

/** The longest province that begins where the pattern's first group does; what follows it in the line is passed over. */
export function namedProvince(text: string, pattern: RegExp): Wilayah | undefined {
  const words = pattern.exec(text)?.[1]?.trim().split(/\s+/) ?? [];
  for (let length = Math.min(words.length, MOST_WORDS); length > 0; length--) {
    const value = provinsiNamed(words.slice(0, length).join(" "));
    if (value) return value;
  }
  return undefined;
}
