import { amount, findingsOf, orang, outcomeOf, places, realisasi, register } from "../../../support/recordBuilders";

const list = (sheet: string, ...rows: string[]) =>
  orang("pembayaran", sheet, ["nama | bruto | pajak | dibayar", ...rows].join("\n"));
const receipts = (...amounts: string[]) =>
  register("Register", ["nomor | jumlah", ...amounts.map((each, index) => `00${index + 1} | ${each}`)].join("\n"));

const TRANSPORT = list("Transport", "Andi Saputra | | | 150.000", "Budi Hartono | | | 150.000");
const HONOR = list("Honor", "Zul Fahmi | 2.700.000 | 405.000 | 2.295.000");

describe("daftar-bayar-tanpa-bukti", () => {
  it("passes where a bukti has the sum of the list, before tax or after", () => {
    const kuitansi = receipts("300.000", "2.700.000");
    expect(outcomeOf("daftar-bayar-tanpa-bukti", { pembayaran: [...TRANSPORT, ...HONOR], kuitansi })).toMatchObject({
      state: "passed",
    });
  });

  it("finds a list whose sum no bukti has", () => {
    const [found, ...others] = findingsOf("daftar-bayar-tanpa-bukti", {
      pembayaran: [...TRANSPORT, ...HONOR],
      kuitansi: receipts("350.000", "2.295.000"),
    });
    expect(others).toEqual([]);
    expect(places(found?.at ?? [])).toEqual(["Transport!D2", "Transport!D3"]);
    expect(found?.facts).toEqual({ jumlah: amount("300.000"), orang: 2 });
  });

  it("lets several lists share one bukti, and each person have one", () => {
    const pembayaran = [...TRANSPORT, ...list("Transport Panitia", "Citra Lestari | | | 200.000")];
    expect(findingsOf("daftar-bayar-tanpa-bukti", { pembayaran, kuitansi: receipts("500.000") })).toEqual([]);
    expect(
      findingsOf("daftar-bayar-tanpa-bukti", { pembayaran: TRANSPORT, kuitansi: receipts("150.000", "150.000") }),
    ).toEqual([]);
  });

  it("lets two bukti that name honor come to one list, and no others of that sum", () => {
    const people = list("Honor", "Dr. Hadi | 10.800.000 | 0 | 10.800.000", "Indah | 1.400.000 | 0 | 1.400.000");
    const paid = (first: string, second: string) => ({
      pembayaran: people,
      realisasi: realisasi("Realisasi", `uraian | realisasi\n${first} | 10.800.000\n${second} | 1.400.000`),
    });
    const single = list("Honor", "Dr. Hadi | 12.200.000 | 0 | 12.200.000");
    expect(
      findingsOf("daftar-bayar-tanpa-bukti", {
        ...paid("Honorarium narasumber", "Honorarium moderator"),
        pembayaran: single,
      }),
    ).toEqual([]);
    expect(
      findingsOf("daftar-bayar-tanpa-bukti", { ...paid("Sewa gedung", "Spanduk"), pembayaran: single }),
    ).toHaveLength(1);
  });

  it("is not-checkable without any bukti", () => {
    expect(outcomeOf("daftar-bayar-tanpa-bukti", { pembayaran: TRANSPORT })).toMatchObject({
      state: "not-checkable",
      missing: ["nilaiBukti"],
    });
  });
});
