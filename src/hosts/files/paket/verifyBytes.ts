import type { Kept } from "../../../core/paket/kept";
import type { PaketHead } from "../../../core/paket/paketHead";
import type { PaketWords } from "../../../core/paket/paketWords";
import { PART } from "../../../core/paket/parts";
import { unreadable } from "../../../core/paket/verify/partDifferences";
import { isDataFault, once, verifyPaket, type Verified } from "../../../core/paket/verify/verifyPaket";
import type { ByteWork } from "../read/byteWork";
import { byteDifferences } from "./byteDifferences";
import { readPaket, type ReadPaket } from "./readPaket";
import { textSha256 } from "./sums";
import { writePaket } from "./writePaket";

/** Verifies a package: against itself, and byte for byte against the one that its own data make. */
export async function verifyBytes(
  name: string,
  bytes: Uint8Array,
  wordsFor: (head: PaketHead, kept: Kept) => PaketWords,
  maker: string,
  work: ByteWork,
): Promise<ReadPaket<Verified>> {
  const read = await readPaket(name, bytes, work);
  if (!read.ok) return read;
  const { plan, ...verified } = verifyPaket(read.value, wordsFor, maker, textSha256(work));
  if (plan === undefined) return { ok: true, value: verified };
  const { differences, unsettled, otherMaker } = verified;
  try {
    const made = await writePaket(plan, work.sha256);
    const told = new Set([...differences, ...unsettled].flatMap((one) => ("part" in one ? [one.part] : [])));
    const others = await byteDifferences({ bytes, parts: read.value.contents }, made, plan.workbook, told, work);
    const value = otherMaker
      ? { ...verified, unsettled: once([...unsettled, ...others]) }
      : { ...verified, differences: once([...differences, ...others]) };
    return { ok: true, value };
  } catch (fault) {
    if (!isDataFault(fault)) throw fault;
    return { ok: true, value: { ...verified, differences: once([...differences, unreadable(PART.records)]) } };
  }
}
