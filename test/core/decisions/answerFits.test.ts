import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { answerFits, writable, type Writable } from "../../../src/core/decisions/answerFits";

const fits = (asked: Writable, words: string) => answerFits(asked, words, rakorVervalDtks);

describe("words written in answer to a question", () => {
  it.each<[Writable, string]>([
    ["amount", "1.250.000"],
    ["amount", "Rp 1.250.000,-"],
    ["date", "8 Maret 2023"],
    ["date", "8/3/2023"],
    ["kab-kota", "Kota Solok"],
    ["kab-kota", "Pessel"],
    ["kab-kota", "Provinsi Sumatera Barat"],
    ["code", "5.1.02.02.05.0043"],
    ["nip", "19740109 199901 2 007"],
    ["number", "2,5"],
    ["peran", "Supervisor"],
    ["peran", "panitia"],
  ])("fit %p when they are %p", (asked, words) => expect(fits(asked, words)).toBe(true));

  it.each<[Writable, string]>([
    ["amount", "tidak tahu"],
    ["date", "kemarin"],
    ["date", "31 Februari 2023"],
    ["kab-kota", "asdf"],
    ["kab-kota", "Solok"],
    ["code", "hotel"],
    ["nip", "tidak ada"],
    ["number", "banyak"],
    ["peran", "tamu"],
  ])("do not fit %p when they are %p", (asked, words) => expect(fits(asked, words)).toBe(false));

  it("are asked for by what the cell should hold; of a row or a list one can only choose", () => {
    expect(writable({ about: "number", field: "nip" })).toBe("nip");
    expect(writable({ about: "number", field: "volume" })).toBe("number");
    expect(writable({ about: "row", field: "uraian" })).toBeUndefined();
  });
});
