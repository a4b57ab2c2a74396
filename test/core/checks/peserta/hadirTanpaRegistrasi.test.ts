import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const HEAD = "nama | nip | asal | peran";
const list = (tahap: "registrasi" | "hadir", sheet: string, text: string) => orang(tahap, sheet, `${HEAD}\n${text}`);

describe("hadir-tanpa-registrasi", () => {
  it("names the participants who were present without registration, each once", () => {
    const [found, ...others] = findingsOf("hadir-tanpa-registrasi", {
      registrasi: list("registrasi", "Registrasi", "Rina Oktaviani | | 13.71 |"),
      hadir: [
        ...list("hadir", "Hari 1", "Rina Oktaviani | | 13.71 |\nHendra Gunawan | | 13.06 |"),
        ...list("hadir", "Hari 2", "Hendra Gunawan | | 13.06 |"),
      ],
    });
    expect(others).toEqual([]);
    expect(found?.facts).toEqual({ nama: ["Hendra Gunawan"], orang: 2 });
    expect(places(found?.at ?? [])).toEqual(["Hari 1!A3"]);
  });

  it("does not ask for panitia and narasumber", () => {
    const found = {
      registrasi: list("registrasi", "Registrasi", "Rina Oktaviani | | 13.71 |"),
      hadir: list("hadir", "Hadir", "Rina Oktaviani | | 13.71 |\nDedi Kurniawan | | provinsi | panitia"),
    };
    expect(findingsOf("hadir-tanpa-registrasi", found)).toEqual([]);
  });

  it("is not checkable without a registration list", () => {
    const found = { hadir: list("hadir", "Hadir", "Rina Oktaviani | | 13.71 |") };
    expect(outcomeOf("hadir-tanpa-registrasi", found)).toMatchObject({
      state: "not-checkable",
      missing: ["registrasi"],
    });
  });
});
