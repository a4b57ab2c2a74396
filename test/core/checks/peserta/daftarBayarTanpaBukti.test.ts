import { amount, findingsOf, orang, outcomeOf, places, register } from "../../../support/recordBuilders";

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

  it("is not-checkable without any bukti", () => {
    expect(outcomeOf("daftar-bayar-tanpa-bukti", { pembayaran: TRANSPORT })).toMatchObject({
      state: "not-checkable",
      missing: ["nilaiBukti"],
    });
  });
});
