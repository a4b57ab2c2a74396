import fc from "fast-check";
import { rupiahFromSen } from "../../../src/core/values/rupiah";
import { SUMATERA_BARAT } from "../../../src/core/values/wilayah/sumateraBarat";
import { formatRupiah } from "../../../src/messages/format";
import { functionMessagesIn, type FunctionName } from "../../../src/messages/functions";
import { LANGUAGES } from "../../../src/messages/language";
import { CELL_FUNCTIONS } from "../../../src/commands/functions/cellFunctions";

const reckon = (name: FunctionName, input: unknown) =>
  CELL_FUNCTIONS[name](input, functionMessagesIn("id"), SUMATERA_BARAT);

/** The value in the cell; a sentence where there is none fails the test. */
function valueOf(name: FunctionName, input: unknown): string | number {
  const answer = reckon(name, input);
  if (!("value" in answer)) throw new Error(answer.problem);
  return answer.value;
}

function problemOf(name: FunctionName, input: unknown): string {
  const answer = reckon(name, input);
  if ("value" in answer) throw new Error(`answered ${answer.value}`);
  return `${answer.because}: ${answer.problem}`;
}

describe("SPJ.TERBILANG", () => {
  it.each([
    [16_080_000, "enam belas juta delapan puluh ribu"],
    [50_041_800, "lima puluh juta empat puluh satu ribu delapan ratus"],
    ["Rp. 16.080.000,-", "enam belas juta delapan puluh ribu"],
    [0, "nol"],
    [1_000, "seribu"],
    [83.5, "delapan puluh tiga rupiah lima puluh sen"],
    [0.1 + 0.2, "nol rupiah tiga puluh sen"],
    [999_999_999_999_999, expect.stringMatching(/^sembilan ratus sembilan puluh sembilan triliun /)],
  ])("of %p", (input, words) => {
    expect(valueOf("TERBILANG", input)).toEqual(words);
  });

  it.each([
    [-1, "wrong: Jumlah di bawah nol"],
    ["-Rp 500", "wrong: Jumlah di bawah nol"],
    [1 / 3, "wrong: Angka ini punya pecahan di bawah satu sen"],
    [1e15, "wrong: Jumlah ini terlalu besar"],
    ["Paket fullday", 'wrong: "Paket fullday" bukan jumlah rupiah'],
    ["50.041", 'unsure: "50.041" belum pasti, mungkin Rp 50.041. Tulis lengkap'],
    [true, "wrong: Isi sel ini bukan teks dan bukan angka"],
  ])("has no answer for %p", (input, sentence) => {
    expect(problemOf("TERBILANG", input)).toContain(sentence);
  });
});

describe("SPJ.ANGKA", () => {
  it.each([
    ["Enam belas juta delapan puluh ribu rupiah", 16_080_000],
    ["= Limapuluh juta empat puluh satu ribu delapan ratus rupiah =", 50_041_800],
    ["#dua milyar#", 2_000_000_000],
    ["Terbilang : seribu rupiah", 1_000],
    ["tiga puluh rupiah lima puluh sen", 30.5],
  ])("of %p", (words, amount) => {
    expect(valueOf("ANGKA", words)).toBe(amount);
  });

  it.each([
    ["enam belas juta delapn puluh ribu", 'wrong: Kata "delapn" bukan kata bilangan. Mungkin maksudnya "delapan".'],
    ["ribu enam juta", 'wrong: Kata "ribu" tidak pada tempatnya'],
    ["= =", "wrong: Isi sel ini bukan terbilang"],
    [16_080_000, "wrong: Isi sel ini bukan terbilang"],
  ])("has no answer for %p", (input, sentence) => {
    expect(problemOf("ANGKA", input)).toContain(sentence);
  });
});

describe("SPJ.RUPIAH", () => {
  it.each([
    ["Rp.50.041.800-", 50_041_800],
    ["16.080.000,-", 16_080_000],
    ["467.998.630.663,83", 467_998_630_663.83],
    ["Rp 50.041", 50_041],
    [16_080_000, 16_080_000],
  ])("of %p", (text, amount) => {
    expect(valueOf("RUPIAH", text)).toBe(amount);
  });

  it.each([
    [
      "16,080,000",
      'unsure: "16,080,000" belum pasti, mungkin Rp 16.080.000. Tulis lengkap, misalnya Rp 16.080.000,00.',
    ],
    ["Rp 1.234,567", "wrong: Angka ini punya pecahan di bawah satu sen"],
    ["dua juta", 'wrong: "dua juta" bukan jumlah rupiah'],
    ["x".repeat(100), `wrong: "${"x".repeat(60)}…" bukan jumlah rupiah`],
  ])("has no answer for %p", (input, sentence) => {
    expect(problemOf("RUPIAH", input)).toContain(sentence);
  });

  it.each(["12.34", "1.5", "84.43", "1.234", "16,080,000", "1,234.50", "135.646"])(
    "can read what its own question about %p offers, and so can TERBILANG",
    (text) => {
      for (const name of ["RUPIAH", "TERBILANG"] as const) {
        const offered = /misalnya (Rp [\d.]+,\d\d)\.$/.exec(problemOf(name, text))?.[1] ?? "";
        const read = text.includes(",") ? text.replaceAll(",", "") : text;
        const meant = [Number(read), Number(read.replace(".", ""))];
        expect(meant).toContain(valueOf("RUPIAH", offered));
        expect(typeof valueOf("TERBILANG", offered)).toBe("string");
      }
    },
  );
});

describe("SPJ.KABKOTA", () => {
  it.each([
    ["Dinas Sosial Kab. Agam", "Kabupaten Agam"],
    ["KAB. 50 KOTA", "Kabupaten Lima Puluh Kota"],
    ["Pessel", "Kabupaten Pesisir Selatan"],
    ["Kota Pdg", "Kota Padang"],
    ["13.71", "Kota Padang"],
    [13.1, "Kabupaten Dharmasraya"],
  ])("of %p", (text, place) => {
    expect(valueOf("KABKOTA", text)).toBe(place);
  });

  it.each([
    ["Solok", 'unsure: "Solok" belum pasti: Kabupaten Solok atau Kota Solok. Tulis lengkap'],
    ["Jakarta", 'wrong: "Jakarta" tidak dikenal sebagai kabupaten atau kota di Sumatera Barat'],
    ["Provinsi Sumatera Barat", "wrong: "],
    [1371, "wrong: "],
    [-13.1, 'wrong: "-13.1" tidak dikenal'],
    [13.7149, 'wrong: "13.7149" tidak dikenal'],
    [13.0999, 'wrong: "13.0999" tidak dikenal'],
  ])("has no answer for %p", (input, sentence) => {
    expect(problemOf("KABKOTA", input)).toContain(sentence);
  });

  it("speaks of the province of the workbook's acara, and is not certain where that cannot be read", () => {
    const kampar = { kode: "14.01", jenis: "Kabupaten", nama: "Kampar", singkatan: [] } as const;
    const riau = { kodeProvinsi: "14", namaProvinsi: "Riau", kabKota: [kampar] };
    const say = functionMessagesIn("id");
    expect(CELL_FUNCTIONS.KABKOTA("Kab. Kampar", say, riau)).toEqual({ value: "Kabupaten Kampar" });
    expect(CELL_FUNCTIONS.KABKOTA("Padang", say, riau)).toMatchObject({
      problem: expect.stringContaining("kota di Riau.") as string,
    });
    expect(CELL_FUNCTIONS.KABKOTA("Padang", say, undefined)).toMatchObject({
      because: "unsure",
      problem: expect.stringMatching(/^Acara di buku kerja ini tidak terbaca.*hitung ulang\.$/) as string,
    });
  });

  it.each(SUMATERA_BARAT.kabKota.map((one) => `${one.jenis} ${one.nama}`))("leaves %s as it is", (place) => {
    expect(valueOf("KABKOTA", place)).toBe(place);
  });
});

describe("SPJ.NIP", () => {
  it.each(["198801012010012001", "19880101 201001 2 001", "NIP. 19880101.201001.2.001", "'198801012010012001"])(
    "of %p",
    (text) => {
      expect(valueOf("NIP", text)).toBe("19880101 201001 2 001");
    },
  );

  it.each([
    [Number("198801012010012001"), "wrong: Tiga angka terakhir NIP ini hilang karena disimpan sebagai angka"],
    ["19880101201001200", "wrong: NIP ini 17 angka, seharusnya 18"],
    ["198813012010012001", "wrong: Delapan angka pertama NIP ini bukan tanggal lahir"],
    ["198801011990012001", "wrong: Bulan pengangkatan pada NIP ini tidak mungkin"],
    ["198801012010013001", "wrong: Angka ke-15 NIP ini seharusnya 1 atau 2"],
    ["Rina Contoh", 'wrong: "Rina Contoh" bukan NIP'],
  ])("has no answer for %p", (input, sentence) => {
    expect(problemOf("NIP", input)).toContain(sentence);
  });
});

describe("there and back", () => {
  const sen = fc.integer({ min: 0, max: 9_000_000_000_000_000 });

  it("amounts of whole rupiah", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (amount) => {
        expect(valueOf("ANGKA", valueOf("TERBILANG", amount))).toBe(amount);
      }),
    );
  });

  it("amounts with sen", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (amount) => {
        expect(valueOf("ANGKA", valueOf("TERBILANG", amount / 100))).toBe(amount / 100);
      }),
    );
  });

  it("amounts as they are shown", () => {
    fc.assert(
      fc.property(sen, (amount) => {
        const whole = amount - (amount % 100);
        expect(valueOf("RUPIAH", formatRupiah(rupiahFromSen(whole)))).toBe(whole / 100);
      }),
    );
  });

  it("NIP, however they are written", () => {
    const nip = fc
      .record({
        year: fc.integer({ min: 1960, max: 2000 }),
        sex: fc.constantFrom(1, 2),
        serial: fc.integer({ min: 1, max: 999 }),
      })
      .map(({ year, sex, serial }) => `${year}0228${year + 25}03${sex}${String(serial).padStart(3, "0")}`);
    fc.assert(
      fc.property(nip, (digits) => {
        const shown = valueOf("NIP", digits);
        expect(String(shown).replaceAll(" ", "")).toBe(digits);
        expect(valueOf("NIP", shown)).toBe(shown);
      }),
    );
  });
});

describe("every function", () => {
  const names = Object.keys(CELL_FUNCTIONS) as FunctionName[];

  it.each(names)("%s of nothing is nothing", (name) => {
    for (const nothing of ["", "  ", null, undefined]) expect(valueOf(name, nothing)).toBe("");
  });

  it.each(["ANGKA", "KABKOTA", "NIP"] as const)("%s of an empty cell is nothing in Excel on a desk as well", (name) => {
    // https://github.com/OfficeDev/office-js/issues/4702: it hands over 0 there.
    expect(valueOf(name, 0)).toBe("");
  });

  it.each(names.flatMap((name) => LANGUAGES.map((language) => [name, language] as const)))(
    "%s answers anything, in %s, with a value or a sentence that ends",
    (name, language) => {
      fc.assert(
        fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant([["x"]])), (input) => {
          const answer = CELL_FUNCTIONS[name](input, functionMessagesIn(language), SUMATERA_BARAT);
          expect("value" in answer ? "." : answer.problem.slice(-1)).toBe(".");
        }),
      );
    },
  );
});
