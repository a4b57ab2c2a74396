import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { CHECKS } from "../../../src/core/checks";
import { runChecks } from "../../../src/core/checks/runChecks";
import { messagesOf } from "../../../src/messages/findings";
import { LANGUAGES } from "../../../src/messages/language";
import { SUMATERA_BARAT } from "../../../src/core/values/wilayah/sumateraBarat";
import { anggaran, bku, orang, realisasi, recordsOf, register } from "../../support/recordBuilders";

const ROOT = join(__dirname, "..", "..", "..");
const FOLDERS = {
  "pagu-anggaran": "pagu",
  realisasi: "realisasi",
  kuitansi: "kuitansi",
  peserta: "peserta",
  dokumen: "dokumen",
} as const;

/** `pagu-terlampaui` is told in `paguTerlampaui.ts`. */
const fileOf = (code: string): string => code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The codes that the domain names, family by family, in its order. */
const CODES = {
  "pagu-anggaran":
    "total-anggaran-berbeda versi-anggaran-berbeda belanja-mendahului-pergeseran anggaran-tersembunyi perkalian-berbeda perkalian-uraian-berbeda subtotal-berbeda pergeseran-berbeda pindahan-berbeda hitungan-baris-berbeda harga-satuan-di-atas-standar kode-rekening-tidak-sah baris-anggaran-ganda",
  realisasi:
    "pagu-terlampaui rekening-terlampaui rekening-di-luar-dpa pagu-rekening-berbeda sisa-berbeda persentase-berbeda realisasi-kumulatif-berbeda rincian-bulan-berbeda realisasi-tanpa-kuitansi kuitansi-tanpa-realisasi nilai-kuitansi-berbeda rekening-bukti-berbeda realisasi-bku-berbeda nomor-bukti-berbeda nomor-bukti-dua-nilai folio-berbeda bukti-ganda nomor-bukti-lompat tanggal-di-luar-tahun-anggaran tanggal-hari-libur saldo-berbeda saldo-minus saldo-penutup-berbeda buku-pembantu-berbeda tanggal-bku-mundur kuitansi-sesudah-dibukukan pajak-belum-dipungut pajak-dihitung-berbeda pajak-belum-disetor pajak-lebih-disetor pajak-bku-berbeda pph-daftar-berbeda setor-pajak-terlambat",
  kuitansi:
    "terbilang-berbeda isian-kosong tanggal-tidak-lengkap sub-kegiatan-berbeda nomor-dpa-berbeda urutan-tanggal-terbalik isi-kuitansi-berbeda kuitansi-ganda nomor-kuitansi-dua-nilai pembayaran-kembar meterai-belum-dipastikan bukti-tidak-sesuai-nilai nilai-di-bawah-batas harga-satuan-tersembunyi orang-kuitansi-melebihi-hadir klausul-barang-pada-jasa",
  peserta:
    "kab-kota-tidak-lengkap kab-kota-tidak-dikenal kuota-berbeda jumlah-peserta-berbeda jumlah-orang-tertulis-berbeda peserta-ganda peran-ganda nip-tidak-sah nik-tidak-lengkap nik-ganda nip-berbeda nama-berbeda mungkin-satu-orang asal-berbeda hadir-tanpa-undangan undangan-tidak-hadir registrasi-tidak-hadir hadir-tanpa-registrasi tanda-tangan-kosong tanda-tangan-tanpa-nama jumlah-dibayar-berbeda hari-dibayar-berbeda honor-diterima-berbeda honor-ganda perkalian-bayar-berbeda rincian-bayar-berbeda pph-21-berbeda dibayar-tanpa-hadir hadir-tidak-dibayar daftar-bayar-tanpa-bukti",
  dokumen:
    "pagu-lembar-berbeda sub-kegiatan-lembar-berbeda nomor-dpa-lembar-berbeda tahun-anggaran-lembar-berbeda tanggal-lembar-berbeda hari-berbeda bukti-belum-dilampirkan nip-pejabat-berbeda isi-surat-berbeda dokumen-belum-ada",
};

describe("the list of checks", () => {
  it("holds the codes of the domain, in reading order", () => {
    expect(CHECKS.map(({ family, code }) => `${family} ${code}`)).toEqual(
      Object.entries(CODES).flatMap(([family, codes]) => codes.split(" ").map((code) => `${family} ${code}`)),
    );
  });

  it("calls nothing passed where nothing was found", () => {
    const outcomes = runChecks(recordsOf({}), rakorVervalDtks);
    expect(outcomes.filter(({ state }) => state !== "not-checkable")).toEqual([]);
  });

  it("stays linear: twice the rows are looked at little more than twice as often", () => {
    expect(looksAtRows(2000) / looksAtRows(1000)).toBeLessThan(2.3);
  });
});

describe.each(CHECKS.map((check) => [check.code, check] as const))("%s", (code, check) => {
  const folder = FOLDERS[check.family];

  it("has its own file and its own test", () => {
    const files = readdirSync(join(ROOT, "src/core/checks", folder));
    expect(files).toContain(`${fileOf(code)}.ts`);
    const test = readFileSync(join(ROOT, "test/core/checks", folder, `${fileOf(code)}.test.ts`), "utf8");
    expect(test).toContain(`describe("${code}"`);
    expect(test).toContain("not-checkable");
  });

  it("names the source of its rule; one that is not confirmed is info at most", () => {
    expect(check.rule.source.trim()).not.toBe("");
    expect(check.rule.status === "confirmed" || check.severity === "info").toBe(true);
  });

  it("asks whether its rule holds where the rule is dated", () => {
    const dated = check.rule.from !== undefined || check.rule.to !== undefined;
    expect((check.needs as readonly string[]).includes("aturan")).toBe(dated);
  });

  it.each(LANGUAGES)("has a title, meaning, reason and next step in %s", (language) => {
    const { nama, arti, alasan, langkah } = messagesOf(code, language);
    for (const text of [nama, arti, alasan, langkah]) expect(text.length).toBeGreaterThan(8);
    for (const text of [arti, alasan, langkah]) expect(text).toMatch(/[.]$/);
  });

  it("stands in docs/pemeriksaan.md", () => {
    expect(readFileSync(join(ROOT, "docs/pemeriksaan.md"), "utf8")).toContain(`### \`${code}\``);
  });
});

/** How often the fields of records are looked at while so many rows of each kind are checked. */
function looksAtRows(count: number): number {
  let looks = 0;
  const watched = <T extends object>(record: T): T =>
    new Proxy(record, {
      get: (target, name, receiver) => {
        looks += 1;
        return Reflect.get(target, name, receiver) as unknown;
      },
    });
  const rows = manyRows(count);
  const records = Object.fromEntries(
    Object.entries(rows).map(([list, each]) => [list, (each as readonly object[]).map(watched)]),
  );
  expect(runChecks(recordsOf(records), rakorVervalDtks)).toHaveLength(CHECKS.length);
  return looks;
}

/** As many rows of each kind, all different people and receipts, with a slip here and there. */
function manyRows(count: number): Parameters<typeof recordsOf>[0] {
  const rows = (head: string, row: (index: number) => string) =>
    [head, ...Array.from({ length: count }, (_, index) => row(index))].join("\n");
  const place = (index: number) => SUMATERA_BARAT.kabKota[index % 19]?.kode ?? "";
  const people = rows("nama | asal | peran | ttd | dibayar", (index) =>
    [`Warga Nomor${index}`, place(index), "supervisor", index % 7 === 0 ? "-" : "v", "150.000"].join(" | "),
  );
  return {
    undangan: orang("undangan", "Undangan", people),
    hadir: orang("hadir", "Hadir", people),
    pembayaran: orang("pembayaran", "Transport", people),
    anggaran: anggaran(
      "RAB",
      rows(
        "kode | uraian | volume | harga | jumlah",
        (index) => `5.1.02.01.01.${(index % 999) + 1} | Uraian ${index} | 2 | 1.000 | 2.00${index % 9}`,
      ),
    ),
    realisasi: realisasi(
      "Realisasi",
      rows(
        "kode | bukti | pagu | realisasi | sisa | persen",
        (index) => `5.1.02.01.01.${(index % 999) + 1} | KW/${index} | 3.000 | 1.000 | 2.000 | 33,33`,
      ),
    ),
    bku: bku(
      "BKU",
      rows("bukti | uraian | keluar | saldo", (index) => `KW/${index} | Belanja ${index} | 1.000 | 5.000`),
    ),
    kuitansi: register(
      "Register",
      rows("nomor | penerima | untuk | jumlah", (index) => `KW/${index} | Warga ${index} | Snack | 1.00${index % 9}`),
    ),
  };
}
