import { amount, findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const of = (...rows: string[]) => ({ hadir: orang("hadir", "Hadir", ["nama | ttd", ...rows].join("\n")) });

describe("tanda-tangan-kosong", () => {
  it("names who did not sign", () => {
    const [found] = findingsOf("tanda-tangan-kosong", of("Andi Saputra | v", "Rina Oktaviani | -", "Cici Amelia | v"));
    expect(places(found?.at ?? [])).toEqual(["Hadir!B3"]);
    expect(found?.facts).toEqual({ semua: false, nama: "Rina Oktaviani" });
  });

  it("says what was paid to somebody who did not sign, though they signed for the money", () => {
    const [found] = findingsOf("tanda-tangan-kosong", {
      hadir: orang("hadir", "Hadir", "nama | asal | ttd\nAndi Saputra | 13.06 | v\nRina Oktaviani | 13.06 | -"),
      pembayaran: orang(
        "pembayaran",
        "Bayar",
        "nama | asal | dibayar | ttd\nAndi Saputra | 13.06 | 150.000 | v\nRina Oktaviani | 13.06 | 150.000 | v",
      ),
    });
    expect(places(found?.at ?? [])).toEqual(["Hadir!C3", "Bayar!C3"]);
    expect(found?.facts).toEqual({ semua: false, nama: "Rina Oktaviani", dibayar: amount("150.000") });
  });

  it("says once that a whole column is empty, as on a list that is signed on paper", () => {
    const found = findingsOf("tanda-tangan-kosong", of("Andi Saputra | -", "Rina Oktaviani | -"));
    expect(found.map(({ facts }) => facts)).toEqual([{ semua: true, baris: 2 }]);
  });

  it("names all lists that were printed and on which nobody signed in one finding", () => {
    const rows = "nama | ttd\nAndi Saputra | -";
    const tercetak = [...orang("tercetak", "Agam", rows), ...orang("tercetak", "Solok", rows)];
    const [found, ...others] = findingsOf("tanda-tangan-kosong", { tercetak });
    expect(others).toEqual([]);
    expect(places(found?.at ?? [])).toEqual(["Agam!B2", "Solok!B2"]);
    expect(found?.facts).toEqual({ semua: true, baris: 2 });
  });

  it.each([
    "jumlah-peserta-berbeda",
    "kab-kota-tidak-lengkap",
    "undangan-tidak-hadir",
    "registrasi-tidak-hadir",
    "dibayar-tanpa-hadir",
  ] as const)("calls nobody absent while one list is without any signature: %s", (code) => {
    const found = {
      undangan: orang("undangan", "Undangan", "nama | asal\nCici Amelia | 13.06"),
      registrasi: orang("registrasi", "Registrasi", "nama | asal\nCici Amelia | 13.06"),
      tercetak: orang("tercetak", "Solok", "nama | asal | ttd\nCici Amelia | 13.06 | -"),
      hadir: orang("hadir", "Hadir", "nama | asal | ttd\nAndi Saputra | 13.06 | v"),
      pembayaran: orang("pembayaran", "Bayar", "nama | asal | dibayar\nCici Amelia | 13.06 | 100.000"),
    };
    const outcome = outcomeOf(code, found);
    expect(outcome.state === "not-checkable" && outcome.missing).toContain("kehadiranTerlihat");
  });

  it("does not say that somebody was paid without a signature whose attendance list shows none at all", () => {
    const found = {
      tercetak: orang("tercetak", "Solok", "nama | asal | ttd\nCici Amelia | 13.06 | -"),
      hadir: orang("hadir", "Hadir", "nama | asal | ttd\nAndi Saputra | 13.06 | v"),
      pembayaran: orang("pembayaran", "Bayar", "nama | asal | dibayar\nCici Amelia | 13.06 | 100.000"),
    };
    expect(outcomeOf("jumlah-dibayar-berbeda", found)).toMatchObject({
      state: "not-checkable",
      missing: ["tandaTanganTerlihat"],
    });
  });

  it("passes where everyone signed", () => {
    expect(outcomeOf("tanda-tangan-kosong", of("Andi Saputra | v"))).toMatchObject({ state: "passed" });
  });

  it("is not checkable where the list has no signature column", () => {
    expect(outcomeOf("tanda-tangan-kosong", of("Andi Saputra |"))).toMatchObject({
      state: "not-checkable",
      missing: ["bertandaTangan"],
    });
  });
});
