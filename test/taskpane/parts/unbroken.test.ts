import { unbroken } from "../../../src/taskpane/parts/unbroken";

describe("a sentence as it is shown", () => {
  it("never has Rp at the end of one line and its digits on the next", () => {
    expect(unbroken("tertulis Rp 9.450.000, seharusnya Rp -18.900.000.")).toBe(
      "tertulis Rp\u00a09.450.000, seharusnya Rp\u00a0-18.900.000.",
    );
  });

  it("may break everywhere else", () => {
    const sentence = "Jumlah (Rp) di kolom Rp dan CORP 12 tidak cocok.";
    expect(unbroken(sentence)).toBe(sentence);
  });
});
