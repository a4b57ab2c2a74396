import type { Acara } from "../../core/acara/acara";
import { makerOf, SIGNERS, type PaketMode, type Signers } from "../../core/paket/paketMode";
import { planPaket } from "../../core/paket/planPaket";
import type { Review } from "../../core/review";
import { overlooked } from "../../core/sheets/overlooked";
import { withNotes } from "../../core/sheets/withNotes";
import { textSha256 } from "../../hosts/files/paket/sums";
import { writePaket } from "../../hosts/files/paket/writePaket";
import { portableBytes } from "../../hosts/files/read/portableBytes";
import type { Language } from "../../messages/language";
import { paketWordsIn } from "../../messages/paketWords";
import type { Sources } from "./sources";
import packageJson from "../../../package.json";

const MAKER = makerOf(packageJson.version);

interface Wanted {
  readonly mode: PaketMode;
  /** In the place of those whom the acara names; undefined: as the acara has it. */
  readonly signers: Signers | undefined;
  readonly language: Language;
}

/** The same package that the command line makes of the same files, acara and decisions. */
export function makePaket(review: Review, sources: Sources, wanted: Wanted): Promise<Uint8Array> {
  const { mode, signers, language } = wanted;
  const files = withNotes(sources.trails(), overlooked(sources.workbooks(), review.sheets));
  const sha256 = textSha256(portableBytes);
  const acara = signers === undefined ? review.acara : signedBy(review.acara, signers);
  const words = paketWordsIn(language, acara);
  const made = { madeWith: MAKER, language, mode, sha256 };
  return writePaket(planPaket({ ...review, acara }, files, words, made), portableBytes.sha256);
}

/** Who is not named signs by hand. */
function signedBy(acara: Acara, signers: Signers): Acara {
  const others = Object.entries(acara.pejabat).filter(([office]) => !SIGNERS.some((one) => one === office));
  const named = SIGNERS.flatMap((office) => {
    const { nama, nip } = signers[office];
    return nama.trim() === ""
      ? []
      : [[office, { nama: nama.trim(), nip, jabatan: acara.pejabat[office]?.jabatan ?? "" }] as const];
  });
  return { ...acara, pejabat: Object.fromEntries([...others, ...named]) };
}
