import type { Kept } from "../../../core/paket/kept";
import type { PaketHead } from "../../../core/paket/paketHead";
import type { PaketWords } from "../../../core/paket/paketWords";
import { PART } from "../../../core/paket/parts";
import { unreadable } from "../../../core/paket/verify/partDifferences";
import { isDataFault, once, verifyPaket, type Verified } from "../../../core/paket/verify/verifyPaket";
import type { ByteWork } from "../read/byteWork";
import { byteDifferences } from "./byteDifferences";
import { readPaket, type OpenedPaket, type ReadPaket } from "./readPaket";
import { textSha256 } from "./sums";
import { writePaket } from "./writePaket";

/** A package that was verified, and what it holds to be held against its sources; `kept` is undefined where it cannot be understood. */
export interface VerifiedPaket {
  readonly verified: Verified;
  readonly opened: OpenedPaket;
  readonly kept: Kept | undefined;
}

/** Verifies a package: against itself, and byte for byte against the one that its own data make. */
export async function verifyBytes(
  name: string,
  bytes: Uint8Array,
  wordsFor: (head: PaketHead, kept: Kept) => PaketWords,
  maker: string,
  work: ByteWork,
): Promise<ReadPaket<VerifiedPaket>> {
  const read = await readPaket(name, bytes, work);
  if (!read.ok) return read;
  const opened = read.value;
  const { plan, kept, ...verified } = verifyPaket(opened, wordsFor, maker, textSha256(work));
  const held = (value: Verified) => ({ ok: true, value: { verified: value, opened, kept } }) as const;
  if (plan === undefined) return held(verified);
  const { differences, unsettled, otherMaker } = verified;
  try {
    const made = await writePaket(plan, work.sha256);
    const told = new Set([...differences, ...unsettled].flatMap((one) => ("part" in one ? [one.part] : [])));
    const others = await byteDifferences({ bytes, parts: opened.contents }, made, plan.workbook, told, work);
    return held(
      otherMaker
        ? { ...verified, unsettled: once([...unsettled, ...others]) }
        : { ...verified, differences: once([...differences, ...others]) },
    );
  } catch (fault) {
    if (!isDataFault(fault)) throw fault;
    return held({ ...verified, differences: once([...differences, unreadable(PART.records)]) });
  }
}
