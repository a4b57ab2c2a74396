import type { Benang, LinkDecision, Ruas, RuasKey } from "../../../src/core/benang/benang";
import { benangAnggaran } from "../../../src/core/benang/benangAnggaran";
import { addressOf } from "../../../src/core/cells/cellRef";
import type { Records } from "../../../src/core/records/records";
import { toNumber } from "../../../src/core/values/rupiah";
import { anggaran, bku, cell, formulir, realisasi, recordsOf, register } from "../../support/recordBuilders";

const threads = (found: Partial<Records>, links: readonly LinkDecision[] = []) =>
  benangAnggaran(recordsOf(found), links);

/** `BKU!E3` or the word for what is not there; `?` before candidates. */
function told(ruas: Ruas): string {
  const places = (at: readonly { sheet: string; row: number; col: number }[]) =>
    at.map((one) => `${one.sheet}!${addressOf(one)}`).join(" ");
  if (ruas.keadaan === "ada") return places(ruas.at);
  return ruas.keadaan === "tanya" ? `? ${places(ruas.calon.map(({ at }) => at))}` : ruas.keadaan;
}

const links = (benang: readonly Benang[], key: RuasKey) => benang.map(({ ruas }) => told(ruas[key]));

describe("receipts and the BKU", () => {
  it("are one payment by number and amount, whatever else is written", () => {
    const { benang } = threads({
      kuitansi: register("Register", "nomor | kode | jumlah\n007/KW/2024 | 5.1.02.01.01.0024 | 560.000"),
      bku: bku("BKU", "bukti | kode | keluar\n7/KW/2024 | 5.1.02.01.01.0026 | 560.000"),
    });
    expect(links(benang, "bku")).toEqual(["BKU!C2"]);
    expect(benang[0]?.ruas.bku).toMatchObject({ keyakinan: "pasti", alasan: ["nomor", "jumlah"] });
  });

  it("are one payment in a book that names no account, where tax and money moved are no payments", () => {
    const { benang } = threads({
      kuitansi: register(
        "Register",
        `nomor | kode | jumlah
         001/SPJ/2024 | 5.1.02.01.01.0024 | 1.050.000
         002/SPJ/2024 | 5.1.02.01.01.0026 | 1.700.000`,
      ),
      bku: bku(
        "BKU",
        `bukti | uraian | keluar
         001/SPJ/2024 | Bayar ATK bimtek | 1.050.000
         002/SPJ/2024 | Bayar spanduk | 1.700.000
         - | Setor PPh 21 honor narasumber | 745.000
         003/SPJ/2024 | Bayar konsumsi | 900.000`,
      ),
    });
    expect(links(benang, "bku")).toEqual(["BKU!C2", "BKU!C3", "BKU!C5"]);
    expect(links(benang, "kuitansi")).toEqual([expect.any(String), expect.any(String), "belum-ada"]);
  });

  it("are one payment by account, amount and day; without a day nearly so", () => {
    const kuitansi = register(
      "Register",
      `tanggal | kode | jumlah
       8 Maret 2023 | 5.1.02.02.05.0043 | 16.080.000
                    | 5.1.02.01.01.0052 | 456.000`,
    );
    const { benang } = threads({
      kuitansi,
      bku: bku(
        "BKU",
        `tanggal | kode | keluar
         8 Maret 2023 | 5.1.02.02.05.0043 | 16.080.000
         9 Maret 2023 | 5.1.02.01.01.0052 | 456.000`,
      ),
    });
    expect(links(benang, "bku")).toEqual(["BKU!C2", "BKU!C3"]);
    expect(benang.map(({ ruas }) => ruas.bku)).toMatchObject([{ keyakinan: "pasti" }, { keyakinan: "kuat" }]);
  });

  it("are asked about where two payments are alike in all that is written", () => {
    const { benang } = threads({
      kuitansi: register("Register", "kode | jumlah\n5.1.02.04.01.0003 | 150.000"),
      bku: bku("BKU", "kode | keluar\n5.1.02.04.01.0003 | 150.000\n5.1.02.04.01.0003 | 150.000"),
    });
    expect(links(benang, "bku")).toEqual(["? BKU!B2 BKU!B3", "BKU!B2", "BKU!B3"]);
    expect(links(benang, "kuitansi").slice(1)).toEqual(["belum-ada", "belum-ada"]);
  });

  it("are told apart by the words where amount and account are the same", () => {
    const { benang } = threads({
      kuitansi: register(
        "Register",
        `kode | untuk | jumlah
         5.1.02.02.01.0003 | Honor moderator Kartika Rekaan | 700.000
         5.1.02.02.01.0003 | Honor notulis Yuliana Rekaan | 700.000`,
      ),
      bku: bku(
        "BKU",
        `kode | uraian | keluar
         5.1.02.02.01.0003 | Honor notulis, Yuliana Rekaan | 700.000
         5.1.02.02.01.0003 | Honor moderator, Kartika Rekaan | 700.000`,
      ),
    });
    expect(links(benang, "bku")).toEqual(["BKU!C3", "BKU!C2"]);
  });

  it("do not belong together weeks apart, nor on other accounts for other things", () => {
    const { benang } = threads({
      kuitansi: register(
        "Register",
        `tanggal | kode | untuk | jumlah
         8 Maret 2023 | 5.1.02.01.01.0052 | Nasi kotak | 780.000
         8 Maret 2023 | 5.1.02.02.05.0043 | Kamar narasumber | 1.300.000`,
      ),
      bku: bku(
        "BKU",
        `tanggal | kode | uraian | keluar
         8 Juni 2023 | 5.1.02.01.01.0052 | Nasi kotak | 780.000
         8 Maret 2023 | 5.1.02.04.01.0004 | Uang saku panitia | 1.300.000`,
      ),
    });
    expect(links(benang, "bku").slice(0, 2)).toEqual(["? BKU!D2", "belum-ada"]);
  });

  it("may be one receipt paid in parts, and several receipts paid at once", () => {
    const { benang } = threads({
      kuitansi: register(
        "Register",
        `nomor | tanggal | kode | jumlah
         01/KW | 8 Maret 2023 | 5.1.02.02.05.0043 | 10.000.000
         02/KW | 9 Maret 2023 | 5.1.02.04.01.0003 | 150.000
         03/KW | 9 Maret 2023 | 5.1.02.04.01.0003 | 250.000`,
      ),
      bku: bku(
        "BKU",
        `bukti | tanggal | kode | keluar
         01/KW | 8 Maret 2023 | 5.1.02.02.05.0043 | 4.000.000
         01/KW | 8 Maret 2023 | 5.1.02.02.05.0043 | 6.000.000
               | 9 Maret 2023 | 5.1.02.04.01.0003 | 400.000`,
      ),
    });
    expect(links(benang, "bku")).toEqual(["BKU!D2 BKU!D3", "BKU!D4", "BKU!D4"]);
    const booked = benang.map(({ ruas: { bku: one } }) => (one.keadaan === "ada" ? one.jumlah : undefined));
    expect(booked.map((one) => one && toNumber(one))).toEqual([10_000_000, 150_000, 250_000]);
  });

  it("with one number and different amounts are joined only where something else agrees, and both amounts stay", () => {
    const { benang } = threads({
      kuitansi: register(
        "Register",
        `nomor | kode | untuk | jumlah
         007 | 5.1.02.01.01.0026 | Jilid laporan | 560.000
         008 | 5.1.02.01.01.0052 | Snack rapat | 456.000`,
      ),
      bku: bku(
        "BKU",
        `bukti | kode | uraian | keluar
         007 | 5.1.02.01.01.0026 | Jilid laporan | 650.000
         008 | 5.1.02.02.05.0043 | Kamar hotel | 1.300.000`,
      ),
    });
    expect(links(benang, "bku")).toEqual(["BKU!D2", "? BKU!D3", "BKU!D3"]);
  });
});

describe("the budget line of an expense", () => {
  const dpa = anggaran(
    "DPA",
    `kode | uraian | jumlah
     5.1.02.02.05.0043 | Paket fullday | 16.800.000
     5.1.02.01.01.0024 | Pulpen | 252.000
     5.1.02.01.01.0024 | Map | 455.000
     5.1.02.04.01.0004 | Uang saku peserta | 5.200.000
     5.1.02.04.01.0004 | Uang saku panitia | 1.300.000`,
  );
  const of = (line: string) =>
    links(threads({ anggaran: dpa, kuitansi: register("R", `kode | untuk | jumlah\n${line}`) }).benang, "anggaran");

  it.each([
    ["the only one of its account", "5.1.2.02.05.0043 | Hotel | 16.080.000", "DPA!C2"],
    ["all lines that add up to it", "5.1.02.01.01.0024 | Alat tulis | 707.000", "DPA!C3 DPA!C4"],
    ["the one of its amount and words", "5.1.02.04.01.0004 | Uang saku panitia | 1.300.000", "DPA!C6"],
    ["the one of its words", "5.1.02.04.01.0004 | Uang saku peserta rapat | 5.000.000", "DPA!C5"],
    ["asked about where none stands out", "5.1.02.01.01.0024 | Alat tulis | 300.000", "? DPA!C3 DPA!C4"],
    ["missing where the account has none", "5.1.02.99.99.0001 | Lain | 300.000", "belum-ada"],
  ])("is %s", (_what, line, expected) => {
    expect(of(line)).toEqual([expected]);
  });
});

describe("an expense over several lines of its account", () => {
  const dpa = anggaran(
    "DPA",
    `kode | uraian | jumlah
     5.1.02.01.01.0024 | Pulpen gel | 252.000
     5.1.02.01.01.0024 | Spidol | 455.000
     5.1.02.01.01.0024 | Kertas HVS | 805.000
     5.1.02.01.01.0024 | Amplop | 203.000`,
  );
  const of = (line: string) =>
    links(threads({ anggaran: dpa, kuitansi: register("R", `kode | untuk | jumlah\n${line}`) }).benang, "anggaran");

  it.each([
    ["the only ones that add up to it", "Alat tulis | 707.000", "DPA!C2 DPA!C3"],
    ["each one that its words name", "Belanja kertas HVS dan amplop | 1.000.000", "DPA!C4 DPA!C5"],
    ["asked about where none add up to it", "Alat tulis | 1.000.000", "? DPA!C2 DPA!C3 DPA!C4 DPA!C5"],
    [
      "asked about where those that are named are too small",
      "Spidol dan amplop | 700.000",
      "? DPA!C2 DPA!C3 DPA!C4 DPA!C5",
    ],
  ])("is allowed by %s", (_what, line, expected) => {
    expect(of(`5.1.02.01.01.0024 | ${line}`)).toEqual([expected]);
  });
});

describe("what only the realisasi knows", () => {
  it("is the part of an account above its receipts, once, with the kuitansi missing in its place", () => {
    const { benang } = threads({
      kuitansi: register("R", "kode | jumlah\n5.1.02.02.05.0043 | 16.080.000"),
      realisasi: realisasi(
        "Realisasi",
        `kode | uraian | realisasi
         5.1.02.02.05.0043 | Sewa hotel | 16.080.000
         5.1.02.04.01.0003 | Perjalanan dinas | 13.300.000`,
      ),
    });
    expect(benang.map(({ pokok, jumlah }) => [pokok.di, jumlah && toNumber(jumlah)])).toEqual([
      ["kuitansi", 16_080_000],
      ["realisasi", 13_300_000],
    ]);
    expect(links(benang, "kuitansi")).toEqual(["R!B2", "belum-ada"]);
    expect(links(benang, "bku")).toEqual(["tidak-dibaca", "tidak-dibaca"]);
  });
});

describe("documents and taxes", () => {
  it("cited stand as cited; a deposit is missing where the form takes a tax off and the BKU pays none on", () => {
    const kuitansi = [
      formulir("Hotel", { jumlah: "60.000.000", spk: "7 Maret 2023" }),
      formulir("Honor", { nomor: "011", jumlah: "2.700.000", bersih: "2.295.000" }),
    ];
    const honor = "bukti | kode | uraian | keluar\n011 | 5.1.02.02.01.0003 | Honor | 2.700.000";
    const without = threads({ kuitansi, bku: bku("BKU", honor) }).benang;
    expect(links(without, "spk")).toEqual(["disebut", "tidak-perlu"]);
    expect(links(without, "bast")).toEqual(["belum-ada", "tidak-perlu"]);
    expect(links(without, "setoran")).toEqual(["tidak-perlu", "belum-ada"]);
    const paid = threads({ kuitansi, bku: bku("BKU", `${honor}\n012 | | Setor PPh 21 | 405.000`) }).benang;
    expect(links(paid, "setoran")[1]).toBe("BKU!D3");
  });
});

describe("what a person said", () => {
  const found = {
    kuitansi: register("Register", "kode | jumlah\n5.1.02.04.01.0003 | 150.000"),
    bku: bku("BKU", "kode | keluar\n5.1.02.04.01.0003 | 150.000\n5.1.02.04.01.0003 | 150.000"),
  };
  const link = (to: readonly string[], raw = "150.000"): LinkDecision => ({
    ruas: "bku",
    from: cell("Register!B2"),
    raw,
    to: to.map((place) => ({ at: cell(place), raw: "150.000" })),
  });

  it("joins what was asked about, and the other payment stays without a receipt", () => {
    const { benang, stale } = threads(found, [link(["BKU!B3"])]);
    expect(links(benang, "bku")).toEqual(["BKU!B3", "BKU!B2"]);
    expect(benang[0]?.ruas.bku).toMatchObject({ keyakinan: "jawaban" });
    expect(stale).toEqual([]);
  });

  it("may be that nothing belongs to it, or more than one paper", () => {
    expect(links(threads(found, [link([])]).benang, "bku")[0]).toBe("belum-ada");
    expect(links(threads(found, [link(["BKU!B2", "BKU!B3"])]).benang, "bku")).toEqual(["BKU!B2 BKU!B3"]);
  });

  it("does not hold once a cell says something else, or the expense is gone: then it is told", () => {
    const changed = link(["BKU!B3"], "175.000");
    const { benang, stale } = threads(found, [changed]);
    expect(links(benang, "bku")[0]).toBe("? BKU!B2 BKU!B3");
    expect(stale).toEqual([{ link: changed, because: "text-changed" }]);
    const gone: LinkDecision = { ...link(["BKU!B3"]), from: cell("Register!B9") };
    expect(threads(found, [gone]).stale).toEqual([{ link: gone, because: "not-asked" }]);
  });

  it("of the budget holds for the expense alone", () => {
    const dpa = anggaran(
      "DPA",
      "kode | uraian | jumlah\n5.1.02.04.01.0003 | A | 90.000\n5.1.02.04.01.0003 | B | 80.000",
    );
    const said: LinkDecision = {
      ruas: "anggaran",
      from: cell("Register!B2"),
      raw: "150.000",
      to: [{ at: cell("DPA!C3"), raw: "80.000" }],
    };
    expect(links(threads({ ...found, anggaran: dpa }, [said]).benang, "anggaran")[0]).toBe("DPA!C3");
  });
});
