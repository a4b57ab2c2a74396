import type { Acara } from "../../../src/core/acara/acara";
import { parseAcara } from "../../../src/core/acara/parseAcara";
import { planPaket } from "../../../src/core/paket/planPaket";
import { nodeBytes } from "../../../src/hosts/files/nodeBytes";
import { textSha256 } from "../../../src/hosts/files/paket/sums";
import { paketWordsIn } from "../../../src/messages/paketWords";
import { RAKOR, reviewOf } from "../sheets/papers";

const MADE = { madeWith: "SPJ Rapi", language: "id", sha256: textSha256(nodeBytes) } as const;

/** The lines of the cover from its signatures on. */
function signatures(acara: Acara, mode: "pemeriksa" | "bagikan" = "pemeriksa"): readonly string[] {
  const { workbook } = planPaket(reviewOf({}, { acara }), [], paketWordsIn("id", acara), { ...MADE, mode });
  const texts = (workbook.sheets[0]?.cells ?? []).map(({ value }) => String(value));
  return texts.slice(texts.indexOf("Tanda tangan") + 1);
}

describe("the signatures on the cover of a package", () => {
  const dots = "........................................";
  const pejabat = {
    kpa: { nama: "Contoh Satu", nip: "197001011995032001", jabatan: "" },
    penyusun: { nama: "Contoh Dua", nip: "", jabatan: "" },
  };

  it("leave room for who prepared it and who examined it, before the officials of the activity", () => {
    expect(signatures(RAKOR)).toEqual(["Disiapkan oleh", dots, `NIP ${dots}`, "Diperiksa oleh", dots, `NIP ${dots}`]);
  });

  it("name those who are known, once each", () => {
    expect(signatures({ ...RAKOR, pejabat })).toEqual([
      "Disiapkan oleh",
      "Contoh Dua",
      `NIP ${dots}`,
      "Diperiksa oleh",
      dots,
      `NIP ${dots}`,
      "Kuasa Pengguna Anggaran",
      "Contoh Satu",
      "NIP 197001011995032001",
    ]);
  });

  it("show nobody's name in a package that is shared", () => {
    expect(signatures({ ...RAKOR, pejabat }, "bagikan").join("\n")).not.toMatch(/Contoh (?:Satu|Dua)|19700101/);
  });

  it("are filled from the acara's own file", () => {
    const read = parseAcara({
      nama: "Rapat",
      tanggal: "8 Maret 2023",
      pagu: 1000,
      pejabat: { penyusun: { nama: "Contoh Dua" } },
    });
    expect(read.ok && read.acara.pejabat.penyusun?.nama).toBe("Contoh Dua");
  });
});
