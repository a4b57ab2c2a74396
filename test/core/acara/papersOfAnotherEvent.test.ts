import type { Acara } from "../../../src/core/acara/acara";
import { acaraForPapers } from "../../../src/core/acara/papersOfAnotherEvent";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { bku, orang, recordsOf } from "../../support/recordBuilders";

const bookOf = (year: number) =>
  bku("BKU", `tanggal | pengeluaran\n 3 Juni ${year} | 100.000\n 4 Juni ${year} | 200.000\n 5 Juni ${year} | 300.000`);
const named: Acara = Object.fromEntries(
  Object.entries(rakorVervalDtks).filter(([key]) => key !== "bawaan"),
) as unknown as Acara;

describe("the built-in acara before papers of another event", () => {
  it("judges papers of its own year by all it knows", () => {
    expect(acaraForPapers(recordsOf({ bku: bookOf(2023) }), rakorVervalDtks)).toBe(rakorVervalDtks);
  });

  it("lends no year, plan, seats or codes to papers of another year, and keeps the pagu", () => {
    const judged = acaraForPapers(recordsOf({ bku: bookOf(2024) }), rakorVervalDtks);
    expect(judged).toMatchObject({ tahunAnggaran: 2024, nomorDpa: "", kursi: { perKabKota: [], provinsi: [] } });
    expect(judged.rencanaPeserta).toBeUndefined();
    expect(judged.pagu).toBe(rakorVervalDtks.pagu);
  });

  it("lends no seats to people from places it does not know", () => {
    const hadir = orang(
      "hadir",
      "Hadir",
      `nama | asal\n Budi | Kab. Sleman\n Sari | Kab. Bantul\n Tono | Kab. Kulon Progo`,
    );
    expect(acaraForPapers(recordsOf({ hadir }), rakorVervalDtks).kursi.perKabKota).toEqual([]);
  });

  it("still calls a single date of another year wrong", () => {
    const mixed = [...bookOf(2023), ...bookOf(2024).slice(0, 1)];
    expect(acaraForPapers(recordsOf({ bku: mixed }), rakorVervalDtks)).toBe(rakorVervalDtks);
  });

  it("never takes anything from an acara that somebody named", () => {
    expect(acaraForPapers(recordsOf({ bku: bookOf(2024) }), named)).toBe(named);
  });
});
