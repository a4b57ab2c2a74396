import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const present = (text: string) => orang("hadir", "Hadir", `nama | nip | asal | peran\n${text}`);
const paid = (text: string) => orang("pembayaran", "Transport", `nama | nip | asal | dibayar\n${text}`);

describe("hadir-tidak-dibayar", () => {
  it("names who is not paid, where most on the same seat are and somebody from the same kab/kota is", () => {
    const [found, ...others] = findingsOf("hadir-tidak-dibayar", {
      hadir: present(
        `Rina Oktaviani | | 13.06 | supervisor
         Hendra Gunawan | | 13.71 | supervisor
         Fitri Handayani | | 13.72 | supervisor
         Dedi Kurniawan | | 13.06 | pengisi-data
         Zul Fahmi | | 13.71 | pengisi-data
         Nila Contoh | | 13.72 | pengisi-data
         Budi Panitia | | provinsi | panitia`,
      ),
      pembayaran: paid(
        `Rina Oktaviani | | 13.06 | 150.000
         Hendra Gunawan | | 13.71 | 150.000
         Fitri Handayani | | 13.72 | 150.000
         Dedi Kurniawan | | 13.06 | 150.000
         Zul Fahmi | | 13.71 | 150.000`,
      ),
    });
    expect(others).toEqual([]);
    expect(found?.facts).toEqual({ nama: ["Nila Contoh"], hadir: 6 });
    expect(places(found?.at ?? [])).toEqual(["Hadir!A7"]);
  });

  it.each([
    ["from the city of the event, of whom nobody is paid", "13.71 | supervisor", "13.06", "13.72"],
    ["on a kind of seat of which hardly anybody is paid", "13.06 | kepala-dinas-sosial", "13.06", "13.06"],
  ])("is silent about those %s", (_who, seat, first, second) => {
    const found = {
      hadir: present(
        `Rina Oktaviani | | ${first} | supervisor\nHendra Gunawan | | ${second} | supervisor\nDedi Kurniawan | | ${seat}`,
      ),
      pembayaran: paid(`Rina Oktaviani | | ${first} | 150.000\nHendra Gunawan | | ${second} | 150.000`),
    };
    expect(findingsOf("hadir-tidak-dibayar", found)).toEqual([]);
  });

  it("passes where every participant present is paid", () => {
    const found = {
      hadir: present("Rina Oktaviani | | 13.06 |\nHendra Gunawan | | 13.71 |"),
      pembayaran: paid("Rina Oktaviani | | 13.06 | 150.000\nHendra Gunawan | | 13.71 | 150.000"),
    };
    expect(outcomeOf("hadir-tidak-dibayar", found)).toMatchObject({ state: "passed" });
  });

  it.each([
    ["the only payment list is that of narasumber", "Rina Oktaviani | | 13.06 | supervisor"],
    ["nobody but narasumber signed", "Wati Sari | | provinsi | narasumber"],
  ])("is not checkable while %s: no participant was looked for", (_, hadir) => {
    const honor = orang("pembayaran", "Honor", "nama | peran | dibayar\nWati Sari | narasumber | 900.000");
    expect(outcomeOf("hadir-tidak-dibayar", { hadir: present(hadir), pembayaran: honor })).toEqual({
      code: "hadir-tidak-dibayar",
      state: "not-checkable",
      missing: ["pesertaDibayar"],
    });
  });

  it("is not checkable without payment lists", () => {
    expect(outcomeOf("hadir-tidak-dibayar", { hadir: present("Rina Oktaviani | | 13.06 |") })).toMatchObject({
      state: "not-checkable",
      missing: ["dibayar"],
    });
  });
});
