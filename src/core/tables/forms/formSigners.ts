import type { FormField } from "../words/fields";
import { fold } from "../words/fold";
import { isBlankLine } from "./formLabel";
import { looksLikePlaceAndDate } from "./formShapes";

interface PlacedText {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** A signer of a form: the office printed above, the name below it (empty where the line was left blank). */
export interface SignerField extends PlacedText {
  readonly field: FormField;
  readonly label: string;
  readonly labelAt: { readonly row: number; readonly col: number };
}

const OFFICES: readonly (readonly [RegExp, FormField, FormField | undefined])[] = [
  [
    /\byang (?:berhak )?menerima\b|^penerima\b|^yang bepergian\b|^pelaksana (?:spd|perjalanan dinas)\b/,
    "penerima",
    undefined,
  ],
  [/\bpengguna anggaran\b|\bkpa\b/, "kuasa_pengguna_anggaran", "nip_kuasa_pengguna_anggaran"],
  [/\bbendahara\b/, "bendahara", "nip_bendahara"],
  [/\bpptk\b|\bpejabat pelaksana teknis\b/, "pptk", "nip_pptk"],
];
/** Rows between an office and the name that signs for it. */
const REACH = 9;

/** Whether the text names an office that signs: `Bendahara Pengeluaran`, `PPTK`. */
export function isOffice(text: string): boolean {
  return officeOf(text) !== undefined;
}

function officeOf(text: string) {
  const words = fold(text);
  return words.length > 60 ? undefined : OFFICES.find(([shape]) => shape.test(words));
}

/**
 * Reads signature blocks: below an office, in about its column, stands a name and perhaps an NIP. Of blocks side by side
 * each keeps what stands nearer to it than to any other.
 */
export function signerFields(texts: readonly PlacedText[]): readonly SignerField[] {
  const fields: SignerField[] = [];
  const offices = texts.filter(({ text }) => isOffice(text));
  for (const office of offices) {
    const found = officeOf(office.text);
    if (found === undefined || fields.some(({ field }) => field === found[1])) continue;
    const below = texts.filter(
      (text) => signsBelow(office, text) && !offices.some((other) => isNearer(other, office, text)),
    );
    const nip = nearest(
      office,
      below.filter(({ text }) => /^nip\b/i.test(text)),
    )[0];
    const names = nearest(
      office,
      below.filter(({ row, text }) => (nip === undefined || row < nip.row) && isName(text)),
    );
    const name = nip === undefined ? names[0] : names[names.length - 1];
    const labelled = { label: office.text, labelAt: { row: office.row, col: office.col } };
    const text = name === undefined ? "" : nip === undefined ? wholeName(names, name) : name.text;
    fields.push({ ...labelled, field: found[1], row: name?.row ?? office.row + 4, col: name?.col ?? office.col, text });
    if (found[2] !== undefined && nip !== undefined)
      fields.push({
        ...labelled,
        label: `NIP ${office.text}`,
        field: found[2],
        row: nip.row,
        col: nip.col,
        text: nip.text.replace(/^nip[.:\s]*/i, ""),
      });
  }
  return fields;
}

function signsBelow(office: PlacedText, { row, col }: PlacedText): boolean {
  return row > office.row && row <= office.row + REACH && Math.abs(col - office.col) <= 2;
}

/** Another block, opened at about the same height, stands nearer to the text. */
function isNearer(other: PlacedText, office: PlacedText, text: PlacedText): boolean {
  return (
    signsBelow(other, text) &&
    Math.abs(other.row - office.row) <= 3 &&
    Math.abs(other.col - text.col) < Math.abs(office.col - text.col)
  );
}

/** The texts in the column that is closest to the office's own. */
function nearest(office: PlacedText, texts: readonly PlacedText[]): readonly PlacedText[] {
  const distance = ({ col }: PlacedText) => Math.abs(col - office.col);
  const least = Math.min(...texts.map(distance));
  return texts.filter((text) => distance(text) === least);
}

/** What stands under the name of a firm's signer: `Direktur`, `Pemilik`. */
const POST =
  /^\(?(?:direktur|direktris|pimpinan|pemilik|owner|manager|manajer|ketua|sekretaris|kepala|wakil|kuasa|general\s+manager|jabatan|npwp|alamat)\b/i;

/** The rank that stands between a name and its NIP: `Pembina Tk. I`, `Penata Muda (III/a)`. */
const RANK = /^(?:pembina|penata|pengatur|juru)(?: (?:utama|madya|muda|tingkat|tk|i{1,3}|iv|1|[a-e]))*$/;

/** A payee's name may run over lines: `PT Hotel Indonesia Properti` / `Unit Truntum Padang`. */
function wholeName(names: readonly PlacedText[], first: PlacedText): string {
  const second = names.find(({ row, col, text }) => row === first.row + 1 && col === first.col && !POST.test(text));
  return second === undefined ? first.text : `${first.text} ${second.text}`;
}

function isName(text: string): boolean {
  const words = fold(text);
  return (
    /\p{L}{2}/u.test(text) &&
    !isBlankLine(text) &&
    !looksLikePlaceAndDate(text) &&
    !/^(?:nip|materai|meterai|tgl|lunas|setuju|mengetahui|barang|pangkat|gol|golongan)\b/.test(words) &&
    !RANK.test(words) &&
    !OFFICES.some(([shape]) => shape.test(words))
  );
}
