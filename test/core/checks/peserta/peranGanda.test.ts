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

  it("finds one of the invited who is paid like them and as moderator, where nothing tells the seats", () => {
    const row = "nama\nUmi Suryanto";
    const [found] = findingsOf("peran-ganda", {
      undangan: orang("undangan", "Undangan", row),
      pembayaran: [
        ...orang("pembayaran", "Uang Harian", "nama | dibayar\nUmi Suryanto | 390.000"),
        ...orang("pembayaran", "Honor", "nama | peran | dibayar\nUmi Suryanto | narasumber | 900.000"),
      ],
    });
    expect(places(found?.at ?? [])).toEqual(["Uang Harian!A2", "Honor!A2"]);
    expect(found?.facts.peran).toEqual(["peserta", "narasumber"]);
    expect(found?.facts.dibayar).toEqual([rupiah(390_000), rupiah(900_000)]);
  });

  it("says nothing of a narasumber who is paid the way, and was not invited like the others", () => {
    expect(
      outcomeOf("peran-ganda", {
        pembayaran: [
          ...orang("pembayaran", "Transport", "nama | dibayar\nHadi Wijaya | 250.000"),
          ...orang("pembayaran", "Honor", "nama | peran | dibayar\nHadi Wijaya | narasumber | 900.000"),
        ],
      }),
    ).toMatchObject({ state: "not-checkable", missing: ["peranTerbaca"] });
  });

  it("takes nobody for a peserta who signed the list of all who were present and is paid for another part", () => {
    const outcome = outcomeOf("peran-ganda", {
      hadir: orang("hadir", "Hadir", "nama\nUmi Suryanto"),
      pembayaran: [
        ...orang("pembayaran", "Transport", "nama | dibayar\nUmi Suryanto | 150.000"),
        ...orang("pembayaran", "Honor", "nama | peran | dibayar\nUmi Suryanto | panitia | 300.000"),
      ],
    });
    expect(outcome).toMatchObject({ state: "not-checkable", missing: ["peranTerbaca"] });
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
