import { makerOf, type PaketMode } from "../../core/paket/paketMode";
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

/** The same package that the command line makes of the same files and decisions. */
export function makePaket(review: Review, sources: Sources, mode: PaketMode, language: Language): Promise<Uint8Array> {
  const files = withNotes(sources.trails(), overlooked(sources.workbooks(), review.sheets));
  const sha256 = textSha256(portableBytes);
  const words = paketWordsIn(language, review.acara);
  return writePaket(planPaket(review, files, words, { madeWith: MAKER, language, mode, sha256 }), portableBytes.sha256);
}
