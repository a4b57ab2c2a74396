import fc from "fast-check";
import { benangAnggaran } from "../../../src/core/benang/benangAnggaran";
import { bku, recordsOf, register } from "../../support/recordBuilders";

/** Few values, so that numbers, accounts, days and amounts meet by chance all the time. */
const line = fc.record({
  nomor: fc.constantFrom("", "", "1/KW", "2/KW", "3/KW"),
  hari: fc.constantFrom("", "8 Maret 2023", "9 Maret 2023"),
  kode: fc.constantFrom("", "5.1.02.04.01.0003", "5.1.02.01.01.0052"),
  uraian: fc.constantFrom("Transport peserta", "Nasi kotak", "Honor moderator"),
  jumlah: fc.constantFrom("100.000", "150.000", "250.000", "300.000"),
});

describe("the chains of expenses", () => {
  it("hold every receipt and every payment of the BKU once, however they are joined, asked or left", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }), (receipts, payments) => {
        const rows = (head: string, lines: readonly Readonly<Record<string, string>>[]) =>
          [head, ...lines.map((one) => Object.values(one).join(" | "))].join("\n");
        const records = recordsOf({
          // Registers write each number once; a second line of a number would be part of the receipt.
          kuitansi: register(
            "Register",
            rows(
              "nomor | tanggal | kode | untuk | jumlah",
              receipts.map((one, index) => ({ ...one, nomor: one.nomor && `${index + 1}/KW` })),
            ),
          ),
          bku: bku("BKU", rows("bukti | tanggal | kode | uraian | keluar", payments)),
        });
        const { benang } = benangAnggaran(records, []);
        const placed = (key: "kuitansi" | "bku") =>
          benang.flatMap(({ ruas }) => (ruas[key].keadaan === "ada" ? [ruas[key].jumlah ?? 0] : []));
        const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
        expect(sum(placed("kuitansi"))).toBe(sum(records.kuitansi.map(({ jumlah }) => jumlah?.value ?? 0)));
        const cells = benang.flatMap(({ ruas }) => (ruas.bku.keadaan === "ada" ? ruas.bku.at : []));
        const known = new Set(cells.map(({ row }) => row));
        const booked = records.bku.filter(({ at }) => known.has(at.row));
        expect(sum(placed("bku"))).toBe(sum(booked.map(({ pengeluaran }) => pengeluaran?.value ?? 0)));
        const coded = records.bku.filter(({ kodeRekening }) => kodeRekening);
        for (const { at } of coded) expect(known.has(at.row)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
