import type { Pejabat } from "../../core/acara/acara";
import type { StatedAcara, StatedPejabat } from "../../core/acara/stated/statedAcara";
import type { CellRef } from "../../core/cells/cellRef";
import { toNumber } from "../../core/values/rupiah";
import { formatNip, formatNumber, formatTanggal } from "../../messages/format";
import { NEW_ACARA } from "./newAcara";
import { CODE_FIELDS, type AcaraDraft, type CodeField, type TextField } from "./acaraDraft";

const OFFICES = ["kpa", "pptk", "bendaharaPembantu"] as const;
export type StatedOffice = (typeof OFFICES)[number];

/** One fact as it would stand in a field of the form, with the cell that states it. */
export interface StatedField {
  readonly field: TextField | CodeField | "wilayah" | StatedOffice;
  readonly text: string;
  readonly at: CellRef;
}

/** What the papers say for the fields that are still empty; what a person typed is not talked over. */
export function statedFields(draft: AcaraDraft, stated: StatedAcara): readonly StatedField[] {
  const codes = CODE_FIELDS.flatMap((field): StatedField[] => {
    const fact = stated[field];
    const { kode, nama } = draft.codes[field];
    if (fact === undefined || `${kode}${nama}`.trim() !== "") return [];
    return [{ field, text: `${fact.value.kode} ${fact.value.nama}`.trim(), at: fact.at }];
  });
  const { wilayah } = stated;
  const province: readonly StatedField[] =
    wilayah && draft.builtInProvince === undefined
      ? [{ field: "wilayah", text: wilayah.value.namaProvinsi, at: wilayah.at }]
      : [];
  const officials = OFFICES.flatMap((office): StatedField[] => {
    const fact = stated[office];
    if (fact === undefined || draft.pejabat[office].nama.trim() !== "") return [];
    const { nama, nip } = fact.value;
    return [{ field: office, text: nip === "" ? nama : `${nama}, NIP ${formatNip(nip)}`, at: fact.at }];
  });
  const texts = textFields(stated).filter(({ field }) => draft.texts[field].trim() === "");
  return [...texts, ...codes, ...province, ...officials];
}

/** What stands in the form just as the papers say it, with the cells to hold it against. */
export function takenFields(draft: AcaraDraft, stated: StatedAcara): readonly StatedField[] {
  const filled = fillStated(NEW_ACARA, stated);
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return statedFields(NEW_ACARA, stated).filter(({ field }) => {
    if (field === "wilayah") return draft.builtInProvince === filled.builtInProvince;
    if (isOffice(field)) return draft.pejabat[field].nama === filled.pejabat[field].nama;
    return isCode(field)
      ? same(draft.codes[field], filled.codes[field])
      : draft.texts[field].trim() === filled.texts[field].trim();
  });
}

function isOffice(field: StatedField["field"]): field is StatedOffice {
  return OFFICES.some((office) => office === field);
}

function isCode(field: StatedField["field"]): field is CodeField {
  return CODE_FIELDS.some((code) => code === field);
}

/** The form with what the papers say in its empty fields. */
export function fillStated(draft: AcaraDraft, stated: StatedAcara): AcaraDraft {
  const fields = statedFields(draft, stated);
  const texts = textFields(stated).filter((one) => fields.some(({ field }) => field === one.field));
  const codes = CODE_FIELDS.filter((field) => fields.some((one) => one.field === field));
  const officials = OFFICES.filter((office) => fields.some(({ field }) => field === office)).map(
    (office) => [office, filledIn(draft.pejabat[office], stated[office]?.value)] as const,
  );
  return {
    ...draft,
    texts: { ...draft.texts, ...Object.fromEntries(texts.map(({ field, text }) => [field, text])) },
    codes: { ...draft.codes, ...Object.fromEntries(codes.map((field) => [field, stated[field]?.value])) },
    ...(fields.some(({ field }) => field === "wilayah") ? { builtInProvince: stated.wilayah?.value.kodeProvinsi } : {}),
    pejabat: { ...draft.pejabat, ...Object.fromEntries(officials) },
  };
}

/** A number that a person typed before the name stays. */
function filledIn(draft: Pejabat, stated: StatedPejabat | undefined): Pejabat {
  if (stated === undefined) return draft;
  return { ...draft, nama: stated.nama, nip: draft.nip.trim() === "" ? formatNip(stated.nip) : draft.nip };
}

function textFields(stated: StatedAcara): readonly (StatedField & { readonly field: TextField })[] {
  const { nama, waktu, tempat, pagu, tahunAnggaran, nomorDpa } = stated;
  const last = waktu !== undefined && JSON.stringify(waktu.value.dari) !== JSON.stringify(waktu.value.sampai);
  return [
    ...(nama ? [{ field: "nama", text: nama.value, at: nama.at } as const] : []),
    ...(waktu ? [{ field: "tanggal", text: formatTanggal(waktu.value.dari, "id"), at: waktu.at } as const] : []),
    ...(last
      ? [{ field: "tanggalSelesai", text: formatTanggal(waktu.value.sampai, "id"), at: waktu.at } as const]
      : []),
    ...(tempat ? [{ field: "tempat", text: tempat.value, at: tempat.at } as const] : []),
    ...(pagu ? [{ field: "pagu", text: formatNumber(toNumber(pagu.value), "id"), at: pagu.at } as const] : []),
    ...(tahunAnggaran
      ? [{ field: "tahunAnggaran", text: String(tahunAnggaran.value), at: tahunAnggaran.at } as const]
      : []),
    ...(nomorDpa ? [{ field: "nomorDpa", text: nomorDpa.value, at: nomorDpa.at } as const] : []),
  ];
}
