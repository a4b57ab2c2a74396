import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../../values/exact";

/** Up to here a kuitansi is enough. */
const KUITANSI = rupiah(50_000_000);
/** Up to here an SPK is enough for goods and other services. */
const SPK = rupiah(200_000_000);
const CONTRACT = /\b(?:surat\s)?perjanjian\b|\bkontrak\b/i;
const PURCHASE_ORDER = /\bsurat\spesanan\b|\be-?purchasing\b|\be-?kata?log\b/i;

/**
 * A purchase above Rp 50.000.000 cites its SPK, above Rp 200.000.000 its surat perjanjian. Payments that are no
 * procurement (honor, uang harian) look the same on a kuitansi, so a person decides. From 30 April 2025 Perpres 46/2025
 * applies, whose amounts are not in here.
 */
export const buktiTidakSesuaiNilai = defineCheck({
  code: "bukti-tidak-sesuai-nilai",
  family: "kuitansi",
  severity: "periksa",
  rule: {
    source: "Perpres 16/2018 Pasal 28 jo. Perpres 12/2021",
    status: "confirmed",
    from: { year: 2018, month: 7, day: 1 },
    to: { year: 2025, month: 4, day: 29 },
  },
  needs: ["aturan", "formulirBerjumlah"],
  example: { nomor: "012/KW/2023", jumlah: rupiah(64_000_000), batas: KUITANSI, perlu: "spk" },
  *run({ formulirBerjumlah }) {
    for (const { nomor, jumlah, spk, untukPembayaran } of formulirBerjumlah) {
      const text = untukPembayaran?.value ?? "";
      const contract = CONTRACT.test(text) || PURCHASE_ORDER.test(text);
      const enough = jumlah.value <= KUITANSI || contract || (jumlah.value <= SPK && spk !== undefined);
      if (enough) continue;
      const batas = jumlah.value > SPK ? SPK : KUITANSI;
      yield {
        code: "bukti-tidak-sesuai-nilai",
        at: [jumlah.at],
        facts: {
          nomor: nomor?.value,
          jumlah: jumlah.value,
          batas,
          perlu: jumlah.value > SPK ? "surat-perjanjian" : "spk",
        },
        difference: minus(jumlah.value, batas),
      };
    }
  },
});
