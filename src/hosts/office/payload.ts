/** What one request or answer may weigh, in bytes of JSON: Excel on the web refuses above 5 MB. */
export const PAYLOAD_TARGET = 2_000_000;

/** The weight of arrays as they travel: JSON inside of JSON, where each quotation mark takes a second byte. */
export function weigh(arrays: unknown): number {
  const text = JSON.stringify(arrays);
  let weight = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 92) weight += 1;
    else if (code > 127) weight += code > 2047 ? 2 : 1;
  }
  return weight;
}
