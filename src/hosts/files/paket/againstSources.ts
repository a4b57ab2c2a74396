import { PART } from "../../../core/paket/parts";
import type { PaketPlan } from "../../../core/paket/planPaket";
import type { Difference } from "../../../core/paket/verify/difference";
import { jsonOf } from "../../../core/paket/verify/keptIn";
import { resourcesOf } from "../../../core/paket/verify/resources";
import { sourceDifferences } from "../../../core/paket/verify/sources/sourceDifferences";
import { once } from "../../../core/paket/verify/verifyPaket";
import type { ByteWork } from "../read/byteWork";
import { byteDifferences } from "./byteDifferences";
import type { OpenedPaket } from "./readPaket";
import { writePaket } from "./writePaket";

/** Where a package is not, byte for byte, the one that was made of its sources anew. */
export async function againstSources(
  { bytes, contents, texts }: OpenedPaket,
  made: PaketPlan,
  work: ByteWork,
): Promise<readonly Difference[]> {
  const { resources } = resourcesOf(jsonOf(texts, PART.dataPackage), (path) => texts.get(path));
  const differences = sourceDifferences(made, texts, resources);
  // Whatever else is not the same follows from the data.
  if (differences.length > 0) return once(differences);
  return byteDifferences(
    { bytes, parts: contents },
    await writePaket(made, work.sha256),
    made.workbook,
    new Set(),
    work,
  );
}
