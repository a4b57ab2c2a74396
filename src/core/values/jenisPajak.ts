/** The tax that a text names: `PPh 21`, `PPN`; `pajak daerah` for PB1 and its like, `pajak` where it is not said which. */
export function jenisPajak(uraian: string): string {
  const pph = /\bpph\s*\.?\s*(?:pasal|psl|ps)?\s*\.?\s*(2[1-6]|15|4)(?!\d)/i.exec(uraian)?.[1];
  if (pph !== undefined) return pph === "4" ? "PPh 4 (2)" : `PPh ${pph}`;
  if (/\bpph\s*final\b/i.test(uraian)) return "PPh 4 (2)";
  if (/\bpph\b/i.test(uraian)) return "PPh";
  if (/\bppn/i.test(uraian)) return "PPN";
  return /\b(?:pb\s?1|pbjt|(?:pajak|pj\.?)\s+(?:daerah|restoran|hotel|pb1|pbjt))\b/i.test(uraian)
    ? "pajak daerah"
    : "pajak";
}
