import { findingsOf, orang, outcomeOf } from "../../../support/recordBuilders";

const PADANG = [
  "Andi Saputra | 13.71 | kepala-dinas-sosial",
  "Budi Santoso | 13.71 | kepala-dinas-dukcapil",
  "Cici Amelia | 13.71 | supervisor",
  "Dedi Kurniawan | 13.71 | pengisi-data",
];
const of = (...rows: string[]) => ({ hadir: orang("hadir", "Hadir", ["nama | asal | peran", ...rows].join("\n")) });

describe("kuota-berbeda", () => {
  it("passes where a kab/kota fills its four seats, and leaves absent kab/kota to another finding", () => {
    expect(outcomeOf("kuota-berbeda", of(...PADANG))).toMatchObject({ state: "passed" });
  });

  it("names the seats that are filled too often or not at all, one finding a kab/kota", () => {
    const found = findingsOf("kuota-berbeda", of(...PADANG.slice(0, 3), "Eko Prasetyo | 13.71 | supervisor"));
    expect(found.map(({ facts }) => facts)).toEqual([
      {
        kabKota: "Kota Padang",
        kursi: [
          { nama: "Supervisor", rencana: 1, hadir: 2 },
          { nama: "Pengisi Data", rencana: 1, hadir: 0 },
        ],
        tanpaPeran: 0,
      },
    ]);
    expect(outcomeOf("kuota-berbeda", of(...PADANG.slice(1)))).toFind("kuota-berbeda", "Hadir!B2");
  });

  it("tells at which list an empty seat got empty, and that it was paid for all the same", () => {
    const list = (tahap: "undangan" | "registrasi" | "pembayaran", ...rows: string[]) =>
      orang(tahap, tahap, ["nama | asal | peran | dibayar", ...rows].join("\n"));
    const [found] = findingsOf("kuota-berbeda", {
      ...of(...PADANG.slice(0, 1)),
      undangan: list(
        "undangan",
        "Budi Santoso | 13.71 | kepala-dinas-dukcapil |",
        "Cici Amelia | 13.71 | supervisor |",
      ),
      registrasi: list("registrasi", "Cici Amelia | 13.71 | supervisor |"),
      pembayaran: list("pembayaran", "Cici Amelia | 13.71 | supervisor | 150.000"),
    });
    expect(found?.facts.kursi.map(({ nama, sampai }) => [nama, sampai])).toEqual([
      ["Kepala Dinas Dukcapil", { tahap: "undangan", dibayar: false }],
      ["Supervisor", { tahap: "registrasi", dibayar: true }],
      ["Pengisi Data", { tahap: undefined, dibayar: false }],
    ]);
  });

  it("is silent where somebody of unknown seat or unclear place may fill the empty one", () => {
    expect(findingsOf("kuota-berbeda", of(...PADANG.slice(1), "Fitri Handayani | 13.71 |"))).toEqual([]);
    expect(
      findingsOf("kuota-berbeda", of(...PADANG.slice(1), "Fitri Handayani | Padang? 13.71 13.05 | supervisor")),
    ).toEqual([]);
  });

  it("counts one person on two days once", () => {
    const day2 = orang("hadir", "Hari 2", ["nama | asal | peran", ...PADANG].join("\n"));
    expect(findingsOf("kuota-berbeda", { hadir: [...of(...PADANG).hadir, ...day2] })).toEqual([]);
  });

  it("compares the province with its own two seats: 2 x (1 + 19) = 40", () => {
    const province = [
      "Gina Lestari | provinsi | kepala-dinas-sosial",
      "Hadi Wijaya | provinsi | kepala-dinas-dukcapil",
    ];
    expect(findingsOf("kuota-berbeda", of(...province))).toEqual([]);
    expect(findingsOf("kuota-berbeda", of(province[0] ?? ""))[0]?.facts).toMatchObject({ kabKota: undefined });
  });

  it("is not checkable where no seat could be told", () => {
    expect(outcomeOf("kuota-berbeda", of("Andi Saputra | 13.71 |"))).toMatchObject({
      state: "not-checkable",
      missing: ["hadirBerkursi"],
    });
  });
});
