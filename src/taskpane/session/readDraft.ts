import type { Acara } from "../../core/acara/acara";
import type { AcaraProblem } from "../../core/acara/acaraProblem";
import { parseAcara, type ParsedAcara } from "../../core/acara/parseAcara";
import { jsonOf, type AcaraDraft } from "./acaraDraft";

/**
 * The activity that a form comes to. The province has to be said: a file without one means Sumatera Barat, an empty form
 * does not.
 */
export function readDraft(draft: AcaraDraft, before: Acara): ParsedAcara {
  const parsed = parseAcara(jsonOf(draft, before));
  const missing = provinceProblem(draft);
  if (missing === undefined) return parsed;
  return { ok: false, problems: [...(parsed.ok ? [] : parsed.problems), missing] };
}

function provinceProblem({ builtInProvince, takingPart }: AcaraDraft): AcaraProblem | undefined {
  if (builtInProvince === undefined) return { problem: "missing", field: "wilayah", expected: "wilayah" };
  const nobody = builtInProvince !== "" && takingPart?.length === 0;
  return nobody ? { problem: "missing", field: "wilayah.kabKota", expected: "kab-kota" } : undefined;
}
