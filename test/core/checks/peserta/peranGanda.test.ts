import { rupiah } from "../../../../src/core/values/rupiah";
import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

describe("peran-ganda", () => {
  it("finds a participant who is also narasumber, wherever the lists name them", () => {
    const hadir = orang(
      "hadir",
      "Hadir",
      "nama | asal | peran\nDrs. Dedi Kurniawan, M.Si | 13.71 | kepala-dinas-sosial",
    );
    const pembayaran = orang("pembayaran", "Honor", "nama | peran | dibayar\nDedi Kurniawan | narasumber | 900.000");
    const [found] = findingsOf("peran-ganda", { hadir, pembayaran });
    expect(places(found?.at ?? [])).toEqual(["Hadir!A2", "Honor!A2"]);
    expect(found?.facts).toEqual({
      nama: "Drs. Dedi Kurniawan, M.Si",
      peran: ["Kepala Dinas Sosial", "narasumber"],
      dibayar: [undefined, rupiah(900_000)],
    });
  });

  it("is silent about one part on several lists, and about what only an invitation says", () => {
    const row = "nama | asal | peran\nDedi Kurniawan | 13.71 | supervisor";
    const undangan = orang("undangan", "Undangan", "nama | asal | peran\nDedi Kurniawan | 13.71 | pengisi-data");
    expect(
      findingsOf("peran-ganda", {
        undangan,
        hadir: orang("hadir", "Hadir", row),
        pembayaran: orang("pembayaran", "Transport", row),
      }),
    ).toEqual([]);
  });

  it("is not checkable where no part could be told", () => {
    const hadir = orang("hadir", "Hadir", "nama\nDedi Kurniawan");
    expect(outcomeOf("peran-ganda", { hadir })).toMatchObject({ state: "not-checkable", missing: ["orangBerperan"] });
  });

  it("is not-checkable while a narasumber stands on another list with a part that is not known", () => {
    const nip = "198005052006041005";
    expect(
      outcomeOf("peran-ganda", {
        hadir: orang("hadir", "Hadir", `nama | nip\nHendra Gunawan | ${nip}`),
        pembayaran: orang("pembayaran", "Honor", `nama | nip | peran\nHendra Gunawan | ${nip} | narasumber`),
      }),
    ).toMatchObject({ state: "not-checkable", missing: ["peranTerbaca"] });
  });
});
