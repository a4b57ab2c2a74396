/** Text in quotes, a reference in brackets, or a separator of arguments. */
const PIECES = /"(?:[^"]|"")*"|\[((?:'(?:[^']|'')*'|[^\]'])*)\]|;/g;

/** An OpenFormula (`of:=SUM([.B3:.C3];1)`) as Excel writes it (`SUM(B3:C3,1)`). */
export function formulaOfOds(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  return written
    .replace(/^[\w-]+:(?==)/, "")
    .replace(/^=/, "")
    .replace(PIECES, (piece: string, reference: string | undefined) => {
      if (reference !== undefined) return referenceOf(reference);
      return piece === ";" ? "," : piece;
    });
}

/** `.B3:.C3` is `B3:C3`; `$'Data Satu'.A1` is `'Data Satu'!A1`. */
function referenceOf(reference: string): string {
  const edges = reference.match(/(?:'(?:[^']|'')*'|[^:'])+/g) ?? [];
  return edges
    .map((edge, index) => {
      const point = edge.lastIndexOf(".");
      const sheet = edge.slice(0, Math.max(0, point)).replace(/^\$/, "");
      return index === 0 && sheet !== "" ? `${sheet}!${edge.slice(point + 1)}` : edge.slice(point + 1);
    })
    .join(":");
}
