import { readJumlahOrang } from "../../../src/core/values/jumlahOrang";

const read = (text: string) =>
  readJumlahOrang(text).map(({ siapa, jumlah, bagian, rencana }) =>
    [siapa, ...(rencana ? ["rencana"] : []), ...(bagian.length > 0 ? [bagian.join("+")] : []), jumlah].join(" "),
  );

describe("how many people a line says there were", () => {
  it.each([
    ["Jumlah peserta : 78 orang", ["peserta 78"]],
    ["Jumlah Peserta yang hadir 78 (tujuh puluh delapan) orang", ["peserta 78"]],
    ["JUMLAH PESERTA HADIR = 78", ["peserta 78"]],
    ["Total undangan: 80 orang", ["undangan 80"]],
    ["Jumlah seluruh orang: 88", ["orang 88"]],
    ["Rapat dihadiri oleh 78 orang peserta.", ["peserta 78"]],
    ["Peserta rapat berjumlah 78 orang, dan 10 orang panitia.", ["peserta 78", "panitia 10"]],
    ["Peserta direncanakan sebanyak lebih kurang 70 orang", ["peserta rencana 70"]],
    ["40 + 19 + 19 = 78 orang", ["orang 40+19+19 78"]],
    ["40 orang eselon II + 19 supervisor + 19 pengisi data = 77 peserta", ["peserta 40+19+19 77"]],
    ["78 peserta + 10 panitia = 88 orang", ["semua 78+10 88"]],
    [
      "Peserta 78 orang terdiri dari 40 orang eselon II, 19 orang supervisor dan 19 orang pengisi data",
      ["peserta 40+19+19 78"],
    ],
    [
      "Peserta berjumlah 78 orang yaitu 40 eselon II (2 provinsi dan 38 kab/kota), 19 supervisor, 19 pengisi data serta 10 panitia",
      ["peserta 40+19+19 78"],
    ],
    [
      "78 orang terdiri dari 40 eselon II, 19 supervisor dan 19 pengisi data pada 8 Maret 2023.",
      ["peserta 40+19+19 78"],
    ],
    [
      "Peserta 78 orang terdiri dari 40 pejabat eselon 2, 19 guru SMK 1 dan 19 pengisi data tahun 2023",
      ["peserta 40+19+19 78"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "Peserta per kab/kota 4 orang",
    "Jumlah peserta dari Kota Padang 4 orang",
    "Jumlah peserta eselon II 40 orang",
    "Peserta laki-laki 40 orang dan perempuan 38 orang",
    "Uang saku peserta 70 org x 1 hr",
    "2 x (1 + 19) = 40 orang",
    "Peserta 40 orang eselon II, 19 orang supervisor",
    "Rapat Koordinasi Petugas, 8 Maret 2023, 19 Kab/Kota",
    "Belanja makan peserta Rp 78.000",
    "Jumlah peserta: 1.250.000",
    "Jumlah orang miskin 78.214 jiwa",
    "Kursi 78 buah",
  ])("takes no part, price or other thing for all of them: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("reads each sentence by itself", () => {
    expect(read("Jumlah peserta 78 orang. Setiap kab/kota 4 orang. Jumlah panitia 10 orang.")).toEqual([
      "peserta 78",
      "panitia 10",
    ]);
  });
});
