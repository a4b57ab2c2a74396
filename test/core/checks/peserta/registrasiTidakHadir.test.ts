import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const HEAD = "nama | nip | asal | peran";
const list = (tahap: "registrasi" | "hadir", text: string) => orang(tahap, tahap, `${HEAD}\n${text}`);

describe("registrasi-tidak-hadir", () => {
  it("finds who registered and stands on no attendance list", () => {
    const [found, ...others] = findingsOf("registrasi-tidak-hadir", {
      registrasi: list("registrasi", "Rina Oktaviani | | 13.71 |\nFitri Handayani | | 13.06 |"),
      hadir: list("hadir", "RINA OKTAVIANI, S.Sos | | 13.71 |"),
    });
    expect(others).toEqual([]);
    expect(found?.facts).toEqual({ nama: ["Fitri Handayani"], orang: 2 });
    expect(places(found?.at ?? [])).toEqual(["registrasi!A3"]);
  });

  it("does not look for panitia, whose attendance has a list of its own, nor for lines without a name", () => {
    const found = {
      registrasi: list("registrasi", "Dedi Kurniawan | | provinsi | panitia\n | | 13.06 | supervisor"),
      hadir: list("hadir", "Rina Oktaviani | | 13.71 |"),
    };
    expect(findingsOf("registrasi-tidak-hadir", found)).toEqual([]);
  });

  it("is not checkable without a registration list", () => {
    const found = { hadir: list("hadir", "Rina Oktaviani | | 13.71 |") };
    expect(outcomeOf("registrasi-tidak-hadir", found)).toMatchObject({
      state: "not-checkable",
      missing: ["registrasi"],
    });
  });
});
