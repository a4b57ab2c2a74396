import type { Acara } from "../../acara/acara";
import type { CellRef } from "../../cells/cellRef";
import type { Kuitansi } from "../../records/kuitansi";
import type { Tanggal, TanggalReading } from "../../values/tanggal";
import { dayNumber } from "../../values/tanggalArithmetic";
import { defineCheck } from "../defineCheck";
import type { Dokumen } from "../findingFacts";
import { dateOfPaper } from "./dateOfPaper";
import { purposeOf } from "./purpose";

interface Dated {
  readonly dokumen: Dokumen;
  readonly tanggal: Tanggal;
  /** Undefined for dates of the acara, which stand in no cell. */
  readonly at: CellRef | undefined;
}

/**
 * KAK, SPK, acara, BAST and laporan follow one another, and no kuitansi is older than its SPK. Only whole dates are
 * compared, and only where at least one of the two stands on a kuitansi. Goods may be handed over before the event, and an
 * activity of many days orders what it needs, and is handed it over, while it runs.
 */
export const urutanTanggalTerbalik = defineCheck({
  code: "urutan-tanggal-terbalik",
  family: "kuitansi",
  severity: "periksa",
  rule: { source: "urutan KAK, SPK, acara, BAST, laporan", status: "confirmed", from: undefined, to: undefined },
  needs: ["acara", "kuitansiBerdokumen"],
  passesWith: ["tanggalDokumenTerbaca"],
  example: {
    awal: { dokumen: "spk", tanggal: { year: 2023, month: 3, day: 9 } },
    akhir: { dokumen: "acara", tanggal: { year: 2023, month: 3, day: 8 } },
    hari: 1,
  },
  *run({ acara, kuitansiBerdokumen }) {
    for (const kuitansi of kuitansiBerdokumen) {
      for (const [awal, akhir] of pairsOf(kuitansi, acara)) {
        const at = [awal.at, akhir.at].filter((cell) => cell !== undefined);
        const hari = dayNumber(awal.tanggal) - dayNumber(akhir.tanggal);
        if (hari <= 0 || at.length === 0) continue;
        yield {
          code: "urutan-tanggal-terbalik",
          at,
          facts: { awal: plain(awal), akhir: plain(akhir), hari },
          difference: undefined,
        };
      }
    }
  },
});

/** What must not come after what. */
function pairsOf(kuitansi: Kuitansi, acara: Acara): readonly (readonly [Dated, Dated])[] {
  const { tanggalDokumen } = acara;
  const own = {
    spk: ofPaper("spk", kuitansi.spk),
    bast: ofPaper("bast", kuitansi.bast),
    kuitansi: dated("kuitansi", kuitansi.tanggal?.value, kuitansi.tanggal?.at),
  };
  const kak = ofAcara("kak", tanggalDokumen.kak);
  const laporan = ofAcara("laporan", tanggalDokumen.laporan);
  const goods = kuitansi.untukPembayaran !== undefined && purposeOf(kuitansi.untukPembayaran.value) === "barang";
  const pairs = [
    [kak, own.spk],
    [own.spk, acara.unrelated ? undefined : ofAcara("acara", acara.tanggalSelesai)],
    [goods || acara.unrelated ? undefined : ofAcara("acara", acara.tanggal), own.bast],
    [own.spk, own.bast],
    [own.bast, laporan],
    [own.spk, own.kuitansi],
  ] as const;
  return pairs.flatMap(([awal, akhir]) => (awal && akhir ? [[awal, akhir] as const] : []));
}

function ofPaper(dokumen: Dokumen, cited: Kuitansi["spk"]): Dated | undefined {
  const own = cited?.value.surat;
  return dated(dokumen, dateOfPaper(cited), own?.tanggal?.sure ? own.at : cited?.at);
}

function dated(dokumen: Dokumen, reading: TanggalReading | undefined, at: CellRef | undefined): Dated | undefined {
  return reading?.sure ? { dokumen, tanggal: reading.value, at } : undefined;
}

function ofAcara(dokumen: Dokumen, tanggal: Tanggal | undefined): Dated | undefined {
  return tanggal && { dokumen, tanggal, at: undefined };
}

function plain({ dokumen, tanggal }: Dated) {
  return { dokumen, tanggal };
}
