import { parseAcara } from "../../../src/core/acara/parseAcara";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { draftOf, jsonOf } from "../../../src/taskpane/session/acaraDraft";

const saved = (draft: ReturnType<typeof draftOf>) => {
  const parsed = parseAcara(jsonOf(draft, rakorVervalDtks));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.acara;
};

describe("the activity as fields to type in", () => {
  const draft = draftOf(rakorVervalDtks);

  it("is the same activity when nothing was typed", () => {
    const { bawaan, ...own } = rakorVervalDtks;
    expect(bawaan).toBe(true);
    expect(saved(draft)).toEqual(own);
  });

  it("says nothing of a seat that was added and holds nothing yet, and saves none", () => {
    const added = { peran: "", nama: "", jumlah: "1", dikenalDari: "" };
    const acara = saved({ ...draft, perKabKota: [...draft.perKabKota, added, added] });
    expect(acara.kursi).toEqual(rakorVervalDtks.kursi);
  });

  it("keeps the officials that were typed, and shows their NIP as papers print it", () => {
    const kpa = { nama: " Contoh Satu ", nip: "19700101 199503 2 001", jabatan: "" };
    const acara = saved({ ...draft, pejabat: { ...draft.pejabat, kpa } });
    expect(acara.pejabat).toEqual({ kpa: { nama: "Contoh Satu", nip: "197001011995032001", jabatan: "" } });
    expect(draftOf(acara).pejabat.kpa.nip).toBe("19700101 199503 2 001");
  });

  it("saves a code without its name, as many papers print it, and asks for the code of a name alone", () => {
    const coded = (kode: string, nama: string) => ({
      ...draft,
      codes: { ...draft.codes, subKegiatan: { kode, nama } },
    });
    expect(saved(coded(" 1.06.05.2.02.0004 ", "")).subKegiatan).toEqual({ kode: "1.06.05.2.02.0004", nama: "" });
    const parsed = parseAcara(jsonOf(coded("", "Pengelolaan Data Fakir Miskin"), rakorVervalDtks));
    expect(parsed).toMatchObject({ ok: false, problems: [{ problem: "missing", field: "subKegiatan.kode" }] });
  });

  it("asks for the name of an official of whom only the NIP was typed", () => {
    const pptk = { nama: "", nip: "19700101 199503 2 001", jabatan: "" };
    const parsed = parseAcara(jsonOf({ ...draft, pejabat: { ...draft.pejabat, pptk } }, rakorVervalDtks));
    expect(parsed).toMatchObject({ ok: false, problems: [{ problem: "missing", field: "pejabat.pptk.nama" }] });
  });
});
