/** What a cell for the number of a receipt names: `001`; `001, 002` or `003-005`; or nothing (`-`). */
export function buktiNamed(written: string): "one" | "several" | "none" {
  if (!/[\p{L}\p{N}]/u.test(written)) return "none";
  const numbered = written.split(/[,;&+\n]|\s(?:dan|s\/d|sd|s\.d\.?|[-–—])\s/iu).filter((part) => /\d/.test(part));
  if (numbered.length > 1 || /\d\s*s[./]?d\.?\s*\d/i.test(written)) return "several";
  const [, from = "", to = ""] = /^\s*(\d+)\s*[-–—]\s*(\d+)\s*$/.exec(written) ?? [];
  // `12-2023` is a number with its year.
  return from.length === to.length && Number(from) < Number(to) ? "several" : "one";
}
