import fc from "fast-check";
import { namaKey, splitNama } from "../../../src/core/values/namaOrang";

describe("a person's name", () => {
  test.each<[string, string, string[], string[]]>([
    ["Yuswandi", "Yuswandi", [], []],
    ["Ir. H. Ahmad Yani, S.T., M.M.", "Ahmad Yani", ["Ir.", "H."], ["S.T.", "M.M."]],
    ["Hj. Nuraini, S. KM., M. KM", "Nuraini", ["Hj."], ["S. KM.", "M. KM"]],
    ["Dra Hj Rosmaniar MM", "Rosmaniar", ["Dra", "Hj"], ["MM"]],
    ["Prof. Dr. Ir. Budi Santoso, M.Sc., Ph.D", "Budi Santoso", ["Prof.", "Dr.", "Ir."], ["M.Sc.", "Ph.D"]],
    ["dr. Siti Rahma, Sp.A", "Siti Rahma", ["dr."], ["Sp.A"]],
    ["Dr.dr.Siti Rahma,Sp.A(K)", "Siti Rahma", ["Dr.", "dr."], ["Sp.A(K)"]],
    ["Budi Santoso S.Sos M.Si", "Budi Santoso", [], ["S.Sos", "M.Si"]],
    ["Budi Santoso S. Sos, M. Si", "Budi Santoso", [], ["S. Sos", "M. Si"]],
    ["Budi Santoso S. Pd. I", "Budi Santoso", [], ["S. Pd. I"]],
    ["Budi Santoso, S.STP, M.Kom, Ak, CA", "Budi Santoso", [], ["S.STP", "M.Kom", "Ak", "CA"]],
    ["BUDI SANTOSO, SH. MH", "BUDI SANTOSO", [], ["SH.", "MH"]],
    ["Budi Santoso, A.Md.Kom", "Budi Santoso", [], ["A.Md.Kom"]],
    ["Nurhayati, Hj", "Nurhayati", ["Hj"], []],
    ["1. Budi Santoso", "Budi Santoso", [], []],
    ["apt. Rina Melati, S.Farm", "Rina Melati", ["apt."], ["S.Farm"]],
    ["K.H. Abdul Karim", "Abdul Karim", ["K.H."], []],
    // Not titles: a surname, an initial, names that end as a degree is written.
    ["Harahap, Budi", "Harahap Budi", [], []],
    ["HARAHAP, BUDI", "HARAHAP BUDI", [], []],
    ["Budi Santoso, X.Yz., QXR", "Budi Santoso", [], ["X.Yz.", "QXR"]],
    ["R Yusuf", "R Yusuf", [], []],
    ["Siti Ma", "Siti Ma", [], []],
    ["LINDA MEI", "LINDA MEI", [], []],
    ["PUTRI DEA", "PUTRI DEA", [], []],
    ["BUDI SANTOSO SE MM", "BUDI SANTOSO", [], ["SE", "MM"]],
    ["Irma", "Irma", [], []],
    ["Irwan", "Irwan", [], []],
    ["Hendri", "Hendri", [], []],
    ["H.", "H.", [], []],
    ["Kaca polos 8 mm", "Kaca polos 8 mm", [], []],
    ["Budi Santoso SH MH SH", "Budi Santoso", [], ["SH", "MH", "SH"]],
    ["SE", "SE", [], []],
    ["", "", [], []],
  ])("%p", (text, nama, gelarDepan, gelarBelakang) => {
    expect(splitNama(text)).toEqual({ nama, gelarDepan, gelarBelakang });
  });

  test("has one key however degrees, case, dots and spaces vary", () => {
    const variants = [
      "Nur Aini, S.KM, M.KM",
      "NUR AINI, S. KM., M. KM",
      "Hj. Nuraini",
      "nuraini SKM MKM",
      "Hj Nur'aini, SKM",
      "Ir. Hj. Nur Aini",
      "  NUR  AINI ",
    ];
    expect(new Set(variants.map(namaKey))).toEqual(new Set(["nuraini"]));
  });

  test("has one key for the spellings of Muhammad", () => {
    const variants = [
      "Moh. Rizal",
      "Moh Rizal",
      "Muh. Rizal",
      "Muhammad Rizal",
      "Mohammad Rizal",
      "Muhamad Rizal",
      "MOHD. RIZAL",
    ];
    expect(new Set(variants.map(namaKey))).toEqual(new Set(["muhammadrizal"]));
    expect(namaKey("Muh")).toBe("muh");
  });

  test("keeps its key under any dress", () => {
    const names = fc.constantFrom("Ahmad Yani", "Siti Nurhaliza Putri", "Yuswandi", "Zulkifli Anwar", "Desi Ratnasari");
    const front = fc.subarray(["Prof.", "Dr.", "Ir.", "H.", "Drs.", "Hj "]);
    const back = fc.subarray(["S.E.", "M.Si", "S. KM.", "M. Kom", "Ak", "CA", "S.STP", "S.Pd.I", "A.Md"]);
    fc.assert(
      fc.property(names, front, back, fc.boolean(), fc.boolean(), (name, before, behind, upper, spaced) => {
        const dressed = [[...before, name].join(" "), ...behind].join(spaced ? ", " : ",");
        expect(namaKey(upper ? dressed.toUpperCase() : dressed)).toBe(name.toLowerCase().replaceAll(" ", ""));
      }),
      { numRuns: 1000 },
    );
  });
});
