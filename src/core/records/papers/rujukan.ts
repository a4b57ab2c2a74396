import type { Sourced } from "../../cells/sourced";
import { readTanggal } from "../../values/tanggal";
import type { Rujukan } from "../kuitansi";

const SPK = /\b(?:SPK|Surat\s+Perintah\s+Kerja|Surat\s+Pesanan)\b/i;
const BAST = /\b(?:BAST(?:HP|B)?|BAP?HP|Berita\s+Acara\s+(?:Serah\s+Terima|Hasil\s+Pekerjaan|Penerimaan)\w*)\b/i;

const NOMOR = /\b(?:No(?:mor)?)\b\s*[.:]*\s*/i;
const DATED = /\b(?:ter)?(?:tanggal|tgl)\b\s*[.:]*\s*/i;
const DATE = /^(?:\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}|(?:\d{1,2}\s+)?\p{L}+\s+\d{4})/u;

/** The SPK that a text cites: `SPK Nomor: 465-423/PFM/Dinsos/2023 tanggal 7 Maret 2023`. */
export function findSpk(text: Sourced<string> | undefined): Sourced<Rujukan> | undefined {
  return find(SPK, BAST, text);
}

/** The BAST that a text cites: `BAST No. 046/HIP/UTP/2023 tgl 8 Maret 2023`. */
export function findBast(text: Sourced<string> | undefined): Sourced<Rujukan> | undefined {
  return find(BAST, SPK, text);
}

/** The document is what follows its name, up to the name of the next one; without a number nothing is cited. */
function find(name: RegExp, next: RegExp, text: Sourced<string> | undefined): Sourced<Rujukan> | undefined {
  if (!text) return undefined;
  const found = name.exec(text.value);
  if (!found) return undefined;
  const behind = text.value.slice(found.index + found[0].length);
  const end = next.exec(behind)?.index ?? behind.length;
  const passage = behind.slice(0, end);
  const marked = NOMOR.exec(passage);
  const numbered = marked ? passage.slice(marked.index + marked[0].length) : passage;
  const nomor = /^\s*([^\s,;()]*\d(?:[^\s,;()]|\s*[/-]\s*(?=\S))*)/.exec(numbered)?.[1]?.replace(/[.:]+$/, "");
  // A bare year or count behind the name is no number of a document.
  if (nomor === undefined || (!marked && !nomor.includes("/"))) return undefined;
  const dated = DATED.exec(passage);
  const date = dated && DATE.exec(passage.slice(dated.index + dated[0].length))?.[0];
  return { ...text, value: { nomor, tanggal: date ? readTanggal(date) : undefined } };
}
