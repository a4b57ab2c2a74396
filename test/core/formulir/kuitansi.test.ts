import fc from "fast-check";
import {
  kuitansiPlan,
  unknownNumbers,
  withoutPayment,
  type KuitansiChoice,
} from "../../../src/core/formulir/kuitansiForm";
import type { Kuitansi } from "../../../src/core/records/kuitansi";
import { review, type Review } from "../../../src/core/review";
import { toNumber } from "../../../src/core/values/rupiah";
import { compareTerbilang, readTerbilang } from "../../../src/core/values/terbilang";
import { openWorkbook } from "../../../src/hosts/files/read/openWorkbook";
import { writeWorkbook } from "../../../src/hosts/files/write/writeWorkbook";
import { formWords } from "../../../src/messages/formWords";
import { toPdf } from "../../support/libreOffice";
import { printedPages } from "../../support/printedPages";
import { formulir, kepala, realisasi, register } from "../../support/recordBuilders";
import { itWith, TOOLS } from "../../support/requireTool";
import { RAKOR, reviewOf } from "../sheets/papers";
import { reviewedSamples } from "../sheets/samples";

const ALL: KuitansiChoice = { paper: "F4", nomor: [], perPage: 1 };

const REGISTER = register(
  "Register",
  `nomor | tanggal      | untuk              | penerima       | kode              | jumlah
   004   | 3 Maret 2023 | Belanja alat tulis | Toko Sinar Ria | 5.1.02.01.01.0024 | 1.420.800
   005   |              | Cetak spanduk      |                |                   | 360.000`,
);

/** The lines of one sheet, its filled cells from the left. */
function drawn(found: Review, name: string, choice = ALL): readonly string[] {
  const cells = kuitansiPlan(found, choice, formWords)?.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const rows = new Map<number, string[]>();
  for (const { row, value } of cells) rows.set(row, [...(rows.get(row) ?? []), String(value)]);
  return [...rows].sort(([a], [b]) => a - b).map(([, texts]) => texts.join(" | "));
}

describe("a kuitansi to be signed", () => {
  it("is made of a line of the register, in the printed form, with its words and both codes", () => {
    const dots = ".........................";
    expect(drawn(reviewOf({ kuitansi: REGISTER }), "Kuitansi 004")).toEqual([
      "No. | : | 004",
      "KUITANSI",
      `Sudah terima dari | : | ${dots}`,
      "Uang sejumlah Rp | : | 1.420.800,-",
      "= Satu juta empat ratus dua puluh ribu delapan ratus rupiah =",
      "Untuk Pembayaran | : | Belanja alat tulis",
      "No. DPA | : | DPA/A.1/1.06.0.00.0.00.01.0000/001/2023",
      "Program | : | 1.06.05 Perlindungan dan Jaminan Sosial",
      "Kegiatan | : | 1.06.05.1.02 Pengelolaan Data Fakir Miskin Cakupan Daerah Provinsi",
      "Sub Kegiatan | : | 1.06.05.1.02.02 Pengelolaan Fakir Miskin Lintas Daerah Kabupaten/Kota",
      "Kode Rekening | : | 1.06.05.1.02.02 – 5.1.02.01.01.0024",
      `Diterima tgl. | : | ${dots} | Tanggal : 3 Maret 2023`,
      `Dibayar / Dibukukan tgl. | : | ${dots} | Yang menerima,`,
      `No. Folio Buku Kas | : | ${dots}`,
      "Toko Sinar Ria",
      `Setuju dibayar, | Lunas dibayar tgl. : ${dots} | Mengetahui,`,
      "Kuasa Pengguna Anggaran, | Bendahara Pengeluaran Pembantu, | Pejabat Pelaksana Teknis Kegiatan,",
      `${dots} | ${dots} | ${dots}`,
      `NIP. ${dots} | NIP. ${dots} | NIP. ${dots}`,
    ]);
  });

  it("is printed as the papers have it, and says under it what a check found wrong", () => {
    const [one] = REGISTER;
    const at = one?.tanggal ? [one.tanggal.at] : [];
    const outcomes = [
      {
        code: "tanggal-di-luar-tahun-anggaran",
        state: "found",
        findings: [
          {
            code: "tanggal-di-luar-tahun-anggaran",
            at,
            facts: {
              di: "kuitansi",
              tanggal: { year: 2023, month: 3, day: 3 },
              tahunAnggaran: 2023,
              barisBerbeda: 1,
              barisDiperiksa: 9,
            },
            difference: undefined,
          },
        ],
      },
    ] as const satisfies Review["outcomes"];
    const lines = drawn(reviewOf({ kuitansi: REGISTER }, { outcomes }), "Kuitansi 004");
    expect(lines.at(-1)).toBe("Periksa dulu sebelum ditandatangani: tanggalnya di luar tahun anggaran.");
    expect(drawn(reviewOf({ kuitansi: REGISTER }), "Kuitansi 004").at(-1)).toMatch(/^NIP/);
  });

  it("is signed by the Pengguna Anggaran and the Bendahara Pengeluaran where nobody was delegated to", () => {
    const found = reviewOf({ kuitansi: REGISTER });
    const pejabat = {
      pa: { nama: "Contoh Satu", nip: "", jabatan: "" },
      bendahara: { nama: "Contoh Dua", nip: "", jabatan: "" },
    };
    const lines = drawn({ ...found, acara: { ...found.acara, pejabat } }, "Kuitansi 004");
    expect(lines).toContain("Pengguna Anggaran, | Bendahara Pengeluaran, | Pejabat Pelaksana Teknis Kegiatan,");
    expect(lines).toContain("Contoh Satu | Contoh Dua | .........................");
  });

  it("leaves dotted what no paper says", () => {
    const lines = drawn(reviewOf({ kuitansi: REGISTER }), "Kuitansi 005");
    const dots = ".........................";
    expect(lines).toEqual(expect.arrayContaining([`Kode Rekening | : | 1.06.05.1.02.02 – ${dots}`, dots]));
    expect(lines).toEqual(expect.arrayContaining([`Diterima tgl. | : | ${dots} | ${dots}, .................... 2023`]));
  });

  it("of another sub kegiatan takes no DPA, program or kegiatan from the acara", () => {
    const other = kepala("kuitansi", { sub_kegiatan: ["Register!C1", "1.06.02.1.01.09"] });
    const lines = drawn(reviewOf({ kuitansi: REGISTER, kepala: [other] }), "Kuitansi 004");
    const dots = ".........................";
    expect(lines).toEqual(
      expect.arrayContaining([
        `No. DPA | : | ${dots}`,
        `Program | : | ${dots}`,
        `Kegiatan | : | ${dots}`,
        "Sub Kegiatan | : | 1.06.02.1.01.09",
        "Kode Rekening | : | 1.06.02.1.01.09 – 5.1.02.01.01.0024",
      ]),
    );
  });

  it("is not made of nothing, of money that came back, or of a line that names several receipts or none", () => {
    const kuitansi = register("Register", "nomor | jumlah\n1 | 500.000\n2 | 0\n3 | -250.000\n4 | ");
    const spent = realisasi(
      "Realisasi",
      `bukti   | realisasi
       1, 2    | 500.000
       5-7     | 3.000.000
       8 s/d 9 | 900.000
       -       | 70.000
       6/2023  | 60.000`,
    );
    const found = reviewOf({ kuitansi, realisasi: spent });
    expect(kuitansiPlan(found, ALL, formWords)?.sheets.map(({ name }) => name)).toEqual([
      "Kuitansi 1",
      "Kuitansi 4",
      "Kuitansi 6 2023",
    ]);
    expect(withoutPayment(found, [])).toEqual(["2", "3"]);
  });

  it("takes nothing from an activity that is not known to be that of the papers", () => {
    const acara = { ...RAKOR, unclaimed: true } as const;
    const lines = drawn(reviewOf({ kuitansi: REGISTER }, { acara }), "Kuitansi 004");
    expect(
      lines.filter((line) => line.includes("DPA/A.1") || line.includes("1.06.05") || line.includes("2023")),
    ).toEqual(["Diterima tgl. | : | ......................... | Tanggal : 3 Maret 2023"]);
  });

  it("leaves the words blank where the paper writes others than its amount: a person says which holds", () => {
    const form = formulir("Kuitansi", {
      nomor: "1",
      jumlah: "805.000",
      terbilang: "= Delapan ratus lima puluh ribu rupiah =",
    });
    expect(drawn(reviewOf({ kuitansi: [form] }), "Kuitansi 1").slice(3, 5)).toEqual([
      "Uang sejumlah Rp | : | 805.000,-",
      ".........................",
    ]);
  });

  it("is one for a form and the line of the register that states it again, with what either of them says", () => {
    const form = formulir("Kuitansi", { nomor: "004", jumlah: "1.420.800" });
    const found = reviewOf({ kuitansi: [form, ...REGISTER] });
    expect(kuitansiPlan(found, ALL, formWords)?.sheets.map(({ name }) => name)).toEqual([
      "Kuitansi 004",
      "Kuitansi 005",
    ]);
    expect(drawn(found, "Kuitansi 004")).toEqual(expect.arrayContaining(["Toko Sinar Ria"]));
  });

  it("is also made of a numbered line of the realisasi that no receipt is for", () => {
    const lines = realisasi(
      "Realisasi",
      `kode              | uraian        | realisasi | bukti
       5.1.02.01.01.0024 | Alat tulis    | 1.420.800 | 004
       5.1.02.01.01.0052 | Nasi rapat    | 780.000   | 009
       5.1.02.01.01.0053 | Tanpa nomor   | 5.000     |`,
    );
    const plan = kuitansiPlan(reviewOf({ kuitansi: REGISTER, realisasi: lines }), ALL, formWords);
    expect(plan?.sheets.map(({ name }) => name)).toEqual(["Kuitansi 004", "Kuitansi 005", "Kuitansi 009"]);
  });

  it("is made of those alone whose number is wanted, however it is written, two on a page if wished", () => {
    const found = reviewOf({ kuitansi: REGISTER });
    const names = (choice: Partial<KuitansiChoice>) =>
      kuitansiPlan(found, { ...ALL, ...choice }, formWords)?.sheets.map(({ name }) => name);
    expect(names({ nomor: ["5"] })).toEqual(["Kuitansi 005"]);
    expect(names({ perPage: 2 })).toEqual(["Kuitansi 004 & 005"]);
    expect(unknownNumbers(found, ["4", "17"])).toEqual(["17"]);
  });

  it("says of every amount what its words say", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (jumlah) => {
        const written = jumlah.toLocaleString("id-ID");
        const [line] = register("Register", `nomor | jumlah\n1 | ${written}`);
        const [amount = "", words = ""] = drawn(reviewOf({ kuitansi: line ? [line] : [] }), "Kuitansi 1").slice(3, 5);
        expect(amount).toBe(`Uang sejumlah Rp | : | ${written},-`);
        expect(readTerbilang(words)).toMatchObject({ sure: true, value: jumlah });
      }),
      { numRuns: 50 },
    );
  });

  it("reads back as the receipts that it was made of", async () => {
    const { review: found } = await reviewedSamples();
    const plan = kuitansiPlan(found, ALL, formWords);
    const opened = await openWorkbook("cetak.xlsx", await writeWorkbook(plan ?? { title: "", sheets: [] }));
    if (!opened.ok) throw new Error(opened.refusal.reason);
    const again = review([opened.workbook], found.acara);
    const distinct = found.records.kuitansi.filter(
      ({ nomor, bentuk }) =>
        bentuk === "formulir" ||
        found.records.kuitansi.every((one) => one.bentuk === "register" || one.nomor?.value !== nomor?.value),
    );
    const told = (list: readonly Kuitansi[]) =>
      list.map(({ nomor, jumlah, untukPembayaran, kodeRekening, penerima }) => [
        nomor?.value,
        jumlah && toNumber(jumlah.value),
        untukPembayaran?.value,
        kodeRekening?.value.written,
        penerima?.value,
      ]);
    const printed = told(again.records.kuitansi);
    expect(printed).toHaveLength(plan?.sheets.length ?? 0);
    expect(told(distinct)).toEqual(expect.arrayContaining(printed.filter(([nomor]) => nomor !== undefined)));
    for (const { jumlah, terbilang } of again.records.kuitansi) {
      if (jumlah && terbilang) expect(compareTerbilang(jumlah.value, terbilang.value)).toEqual({ same: true });
    }
    expect(again.records.questions).toEqual([]);
  });

  itWith(TOOLS.libreOffice, TOOLS.pdfText, TOOLS.pdfLetters)(
    "stands on one page each, or two on a page, in letters that can be read",
    async () => {
      const { review: found } = await reviewedSamples();
      for (const perPage of [1, 2] as const) {
        const plan = kuitansiPlan(found, { ...ALL, perPage }, formWords);
        const pages = printedPages(await toPdf(await writeWorkbook(plan ?? { title: "", sheets: [] })));
        expect(pages).toHaveLength(plan?.sheets.length ?? 0);
        expect(pages.filter(({ letters }) => letters < 8)).toEqual([]);
        expect(pages.every(({ text }) => text.split("KUITANSI").length - 1 <= perPage)).toBe(true);
      }
    },
    120_000,
  );
});
