import { strFromU8, unzipSync } from "fflate";
import type { FindingsPart } from "../../src/core/paket/outcomesTold";
import type { MaskedPart } from "../../src/core/paket/mask/maskedPart";
import type { Decisions } from "../../src/core/decisions/decisions";
import type { PaketHead } from "../../src/core/paket/paketHead";
import type { PaketMode } from "../../src/core/paket/paketMode";
import type { TrailPart } from "../../src/core/paket/trailPart";
import { headOf } from "../../src/core/paket/verify/headOf";
import { jsonOf, keptIn } from "../../src/core/paket/verify/keptIn";
import { remade } from "../../src/core/paket/verify/remade";
import type { Difference } from "../../src/core/paket/verify/difference";
import type { Records } from "../../src/core/records/records";
import { nodeBytes } from "../../src/hosts/files/nodeBytes";
import { textSha256 } from "../../src/hosts/files/paket/sums";
import { writePaket } from "../../src/hosts/files/paket/writePaket";
import { paketWordsIn } from "../../src/messages/paketWords";
import { paketBytes, verified } from "./tamperedPaket";

/** The data of a package as a forger holds them; what is not of its mode is empty. */
export interface ForgedData {
  readonly head: PaketHead;
  readonly records: Records;
  readonly trail: TrailPart;
  readonly decisions: Decisions;
  readonly findings: FindingsPart;
  readonly masked: MaskedPart;
}

/** What verifying finds in the package of a mode that was forged. */
export async function differencesOfForged(mode: PaketMode, forge: Forging): Promise<readonly Difference[]> {
  return (await verified(await forgedPaket(paketBytes(mode), forge))).differences;
}

export type Forging = (data: ForgedData) => Partial<ForgedData>;

/**
 * A package whose forger knows SPJ Rapi: he changes the data and makes everything else from them anew, workbook, tables and
 * fingerprints, so that no part contradicts another.
 */
export async function forgedPaket(bytes: Uint8Array, forge: Forging): Promise<Uint8Array> {
  const texts = new Map(
    Object.entries(unzipSync(bytes)).flatMap(([path, part]) =>
      path.endsWith(".xlsx") ? [] : [[path, strFromU8(part)]],
    ),
  );
  const head = headOf(jsonOf(texts, "paket.json"));
  const kept = head && keptIn(texts, head.mode, []);
  if (head === undefined || kept === undefined) throw new Error("No package");
  const data = { findings: jsonOf(texts, "data/pemeriksaan.json") as FindingsPart, masked: NO_ONE, ...kept, head };
  const forged = { ...data, ...forge(data) };
  const { findings, masked, records, trail, decisions } = forged;
  const own = { records, trail, decisions, ...(forged.head.mode === "bagikan" ? { findings, masked } : {}) };
  const { plan } = remade(own, forged.head, paketWordsIn("id", trail.acara), textSha256(nodeBytes));
  return writePaket(plan, nodeBytes.sha256);
}

const NO_ONE: MaskedPart = { orang: [], unsure: [], stale: [] };
