import { amount, findingsOf, formulir, outcomeOf, type FormLines } from "../../../support/recordBuilders";

const of = (form: FormLines) => ({ kuitansi: [formulir("Kuitansi", form)] });

describe("bukti-tidak-sesuai-nilai", () => {
  it("asks for the SPK of a kuitansi of more than Rp 50.000.000", () => {
    const found = findingsOf("bukti-tidak-sesuai-nilai", of({ jumlah: "50.000.001" }));
    expect(found[0]?.facts).toMatchObject({ perlu: "spk", batas: amount("50.000.000") });
    expect(outcomeOf("bukti-tidak-sesuai-nilai", of({ jumlah: "50.000.001" }))).toFind(
      "bukti-tidak-sesuai-nilai",
      "Kuitansi!D4",
    );
  });

  it("asks for the surat perjanjian of more than Rp 200.000.000, SPK or not", () => {
    const found = findingsOf("bukti-tidak-sesuai-nilai", of({ jumlah: "200.000.001", spk: "7 Maret 2023" }));
    expect(found[0]?.facts.perlu).toBe("surat-perjanjian");
  });

  it.each<[string, FormLines]>([
    ["the Rakor's Rp 16.080.000", { jumlah: "16.080.000" }],
    ["exactly Rp 50.000.000", { jumlah: "50.000.000" }],
    ["Rp 64.000.000 with an SPK", { jumlah: "64.000.000", spk: "7 Maret 2023" }],
    ["Rp 250.000.000 with a contract", { jumlah: "250.000.000", untuk: "Sesuai Surat Perjanjian No. 1" }],
  ])("is silent about %s", (_name, form) => {
    expect(findingsOf("bukti-tidak-sesuai-nilai", of(form))).toEqual([]);
  });

  it("is not checkable for an event after the rule was replaced", () => {
    const tanggal = { year: 2025, month: 6, day: 1 };
    expect(outcomeOf("bukti-tidak-sesuai-nilai", of({ jumlah: "64.000.000" }), { tanggal })).toMatchObject({
      state: "not-checkable",
      missing: ["aturan"],
    });
  });
});
