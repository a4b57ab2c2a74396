import { JABATAN_PEJABAT, type Acara, type JabatanPejabat } from "../../acara/acara";
import { toNumber } from "../../values/rupiah";
import type { PlannedStyle, PlannedValue } from "../plan/plannedWorkbook";
import type { SheetWords } from "../words";

export type FactLine =
  | "nama"
  | "tanggal"
  | "tempat"
  | "nomorDpa"
  | "program"
  | "kegiatan"
  | "subKegiatan"
  | "pagu"
  | "rencanaPeserta"
  | "kuota"
  | "panitia"
  | JabatanPejabat;

/** What the activity is by its own papers, line by line; a line without a value is left out. */
export function factLines(
  acara: Acara,
  words: SheetWords,
): readonly (readonly [FactLine, PlannedValue, PlannedStyle])[] {
  const say = words.kegiatan;
  const pagu = ["pagu", toNumber(acara.pagu), "rupiah"] as const;
  if (acara.unrelated) return [["nama", say.unnamed, "text"], ...(acara.paguDisebut ? [pagu] : [])];
  const lines: readonly (readonly [FactLine, PlannedValue, PlannedStyle])[] = [
    ["nama", acara.nama, "text"],
    ["tanggal", say.period(acara), "text"],
    ["tempat", acara.tempat, "text"],
    ["nomorDpa", acara.nomorDpa, "text"],
    ["program", say.codeAndName(acara.program.kode, acara.program.nama), "text"],
    ["kegiatan", say.codeAndName(acara.kegiatan.kode, acara.kegiatan.nama), "text"],
    ["subKegiatan", say.codeAndName(acara.subKegiatan.kode, acara.subKegiatan.nama), "text"],
    pagu,
    ["rencanaPeserta", acara.rencanaPeserta, "integer"],
    ["kuota", say.seats(acara), "text"],
    ["panitia", acara.panitia, "integer"],
    ...JABATAN_PEJABAT.map((office) => {
      const person = acara.pejabat[office];
      return [office, person && say.pejabat(person), "text"] as const;
    }),
  ];
  return lines.filter(([, value]) => value !== undefined && value !== "");
}
