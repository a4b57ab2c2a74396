import { JABATAN_PEJABAT, type JabatanPejabat, type Pejabat } from "../../core/acara/acara";
import { CODE_FIELDS, TEXT_FIELDS, type AcaraDraft, type CodeField, type TextField } from "./acaraDraft";
import { NO_KETENTUAN } from "./ketentuanDraft";

const BLANK = { kode: "", nama: "" };

function each<K extends string, V>(names: readonly K[], value: V): { readonly [N in K]: V } {
  return Object.fromEntries(names.map((name) => [name, value])) as { readonly [N in K]: V };
}

/** A new activity: nothing is known of it, and nothing is taken from another one. */
export const NEW_ACARA: AcaraDraft = {
  texts: each<TextField, string>(TEXT_FIELDS, ""),
  codes: each<CodeField, typeof BLANK>(CODE_FIELDS, BLANK),
  perKabKota: [],
  provinsi: [],
  builtInProvince: undefined,
  takingPart: undefined,
  province: { kode: "", nama: "", kabKota: "" },
  pejabat: each<JabatanPejabat, Pejabat>(JABATAN_PEJABAT, { nama: "", nip: "", jabatan: "" }),
  ketentuan: NO_KETENTUAN,
  paguSure: false,
};
