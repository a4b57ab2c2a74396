import type { Acara } from "../../../src/core/acara/acara";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { draftOf, type AcaraDraft } from "../../../src/taskpane/session/acaraDraft";
import { borrowedOf, withoutBorrowed } from "../../../src/taskpane/session/borrowed";
import { NEW_ACARA } from "../../../src/taskpane/session/newAcara";
import { readDraft } from "../../../src/taskpane/session/readDraft";

const typed = (draft: AcaraDraft, texts: Partial<AcaraDraft["texts"]>): AcaraDraft => ({
  ...draft,
  texts: { ...draft.texts, ...texts },
});
const BIMTEK = { nama: "Bimtek Kepala Desa", tanggal: "20 Mei 2025", pagu: "38.750.000" };

function saved(draft: AcaraDraft): Acara {
  const parsed = readDraft(draft, rakorVervalDtks);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.acara;
}

describe("a new activity", () => {
  it("knows what was typed, and nothing of the built-in one", () => {
    const acara = saved(typed({ ...NEW_ACARA, builtInProvince: "33" }, BIMTEK));
    expect(acara).toMatchObject({ nama: BIMTEK.nama, tahunAnggaran: 2025, tempat: "", nomorDpa: "" });
    expect(acara).toMatchObject({ rencanaPeserta: undefined, panitia: undefined, tanggalDokumen: {}, pejabat: {} });
    expect(acara.kursi).toEqual({ perKabKota: [], provinsi: [] });
    expect([acara.program, acara.kegiatan, acara.subKegiatan].map(({ kode }) => kode)).toEqual(["", "", ""]);
    expect(acara.wilayah.namaProvinsi).toBe("Jawa Tengah");
  });

  it("asks for its province, rather than taking one", () => {
    const parsed = readDraft(typed(NEW_ACARA, BIMTEK), rakorVervalDtks);
    expect(parsed).toMatchObject({ ok: false, problems: [{ problem: "missing", field: "wilayah" }] });
  });

  it("is for a part of the kab/kota where only those were chosen, and opens with them again", () => {
    const acara = saved(typed({ ...NEW_ACARA, builtInProvince: "33", takingPart: ["33.07"] }, BIMTEK));
    expect(acara.wilayah.kabKota.map(({ kode, nama }) => [kode, nama])).toEqual([["33.07", "Wonosobo"]]);
    expect(draftOf(acara)).toMatchObject({ builtInProvince: "33", takingPart: ["33.07"] });
  });

  it("asks which kab/kota take part where none was chosen", () => {
    const parsed = readDraft(typed({ ...NEW_ACARA, builtInProvince: "33", takingPart: [] }, BIMTEK), rakorVervalDtks);
    expect(parsed).toMatchObject({ ok: false, problems: [{ problem: "missing", field: "wilayah.kabKota" }] });
  });

  it("knows a seat by its name where no other words were typed", () => {
    const perKabKota = [{ peran: "", nama: "Sekretaris Desa", jumlah: "13", dikenalDari: "" }];
    const acara = saved(typed({ ...NEW_ACARA, builtInProvince: "33", perKabKota }, BIMTEK));
    expect(acara.kursi.perKabKota).toMatchObject([{ jumlah: 13, dikenalDari: [["sekretaris", "desa"]] }]);
  });
});

describe("a form that was begun from the built-in activity", () => {
  const builtIn = draftOf(rakorVervalDtks);

  it("borrows nothing while it is about that activity, whatever was put right in it", () => {
    expect(borrowedOf(builtIn)).toEqual([]);
    expect(borrowedOf(typed(builtIn, { pagu: "55.000.000" }))).toEqual([]);
  });

  it("names all that is still the built-in one's once it is about another", () => {
    const borrowed = borrowedOf(typed(builtIn, BIMTEK));
    expect(borrowed).toEqual(
      expect.arrayContaining(["tempat", "nomorDpa", "rencanaPeserta", "bast", "program", "perKabKota", "provinsi"]),
    );
    expect(borrowed).not.toContain("pagu");
    expect(borrowed).not.toContain("kak");
  });

  it("keeps what was typed when the rest is left empty", () => {
    const draft = typed(builtIn, { ...BIMTEK, tahunAnggaran: "2025", tanggalSelesai: "21 Mei 2025" });
    const acara = saved(withoutBorrowed(draft, borrowedOf(draft)));
    expect(acara).toMatchObject({ nama: BIMTEK.nama, tempat: "", nomorDpa: "", tanggalDokumen: {} });
    expect(acara.tanggalSelesai).toEqual({ year: 2025, month: 5, day: 21 });
    expect(acara.kursi).toEqual({ perKabKota: [], provinsi: [] });
  });
});
