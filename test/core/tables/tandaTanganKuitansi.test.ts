import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";

/** The fields of the only kuitansi, by name. */
function kuitansiFields(drawing: string) {
  const [sheet] = findTables({ file: "kuitansi.xlsx", sheets: [drawnSheet(drawing).sheet] });
  return new Map(sheet?.forms.flatMap(({ fields }) => fields.map(({ field, text }) => [field, text])));
}

describe("signatures and bare lines of a kuitansi", () => {
  test("blocks side by side keep their own names and NIP; Lunas dibayar over an office asks for no date", () => {
    const drawing = `
        | KUITANSI
        | Sudah terima dari | Kuasa Pengguna Anggaran Dinsos
        | Uang sejumlah | Rp 4.000.000
        | Terbilang | Empat juta rupiah
        | Untuk pembayaran | Honor narasumber 2 orang
        | | | Bogor, 5 Juni 2024
        | Mengetahui/Menyetujui: | | Lunas dibayar
        | PPTK | | Bendahara Pengeluaran
        | Rina | | Tono
        | NIP 197001011998032002 | | NIP 198506062010011010
      form kuitansi | sudah_terima_dari B2 | jumlah B3 | pptk A9 | nip_pptk A10 | bendahara C9 | nip_bendahara C10
    `;
    expectReadAsDrawn(drawing);
    expect([...kuitansiFields(drawing).keys()]).not.toContain("tanggal_lunas");
  });

  test("a post in the list of those who were paid signs nothing", () => {
    const drawing = `
        | KUITANSI
        | Sudah terima dari | : | Kuasa Pengguna Anggaran
        | Uang sejumlah | : | Rp 1.500.000
        | Untuk pembayaran | : | Honor panitia
        |
        | No | Nama | Jabatan | Jumlah
        | 1 | Rina | Ketua | 400000
        | 2 | Sari | Anggota | 300000
        | 3 | Tono | Bendahara Pengeluaran | 300000
        | 4 | Budi | Petugas Lapangan | 250000
        | 5 | Dewi | Petugas Lapangan | 250000
        |
        | | Mengetahui | | Bogor, 5 Juni 2024
        | | PPTK | | Bendahara Pengeluaran
        | | Hartati | | Wulan
    `;
    const fields = kuitansiFields(drawing);
    expect([fields.get("bendahara"), fields.get("pptk")]).toEqual(["Wulan", "Hartati"]);
  });

  test("three blocks in neighbouring columns", () => {
    expectReadAsDrawn(`
        | KUITANSI
        | Sudah terima dari | : | Dinas Sosial
        | Uang sejumlah | : | Rp 4.000.000
        | Untuk pembayaran | : | Honor narasumber
        | Kuasa Pengguna Anggaran | Bendahara Pengeluaran | PPTK
        |
        | Hartati | Tono | Rina
        | NIP 197001011998032002 | NIP 198506062010011010 | NIP 198001012005012003
      form kuitansi | kuasa_pengguna_anggaran A7 | nip_kuasa_pengguna_anggaran A8 | bendahara B7 | nip_bendahara B8 | pptk C7 | nip_pptk C8
    `);
  });

  test("Bendahara behind Sudah terima dari is its value, over an amount too", () => {
    const drawing = `
        | KUITANSI
        | Sudah terima dari | Bendahara
        | Uang sejumlah | Rp 4.000.000
        | Terbilang | Empat juta rupiah
        | Untuk pembayaran | Honor narasumber 2 orang
        | | | Bogor, 5 Juni 2024
        | Mengetahui | | Lunas dibayar tanggal 5 Juni 2024
        | PPTK | | Bendahara Pengeluaran
        | Rina | | Tono
      form kuitansi | sudah_terima_dari B2 | jumlah B3 | tanggal_lunas C7 | pptk A9 | bendahara C9
    `;
    expectReadAsDrawn(drawing);
    expect(kuitansiFields(drawing).get("sudah_terima_dari")).toBe("Bendahara");
  });

  test("day and month left open before the year are place and date, not more of the purpose", () => {
    const drawing = `
        | KUITANSI
        | Terima dari | Bendahara
        | Sejumlah | Rp 6.000.000
        | Untuk pembayaran | Honor narasumber 2 orang
        | | | Bogor,         2024
        | Setuju dibayar | | Lunas dibayar
        | PPTK | | Bendahara
        | Rina | | Tono
      form kuitansi | untuk_pembayaran B4 | tempat_tanggal C5 | pptk A8 | bendahara C8
    `;
    expectReadAsDrawn(drawing);
    expect(kuitansiFields(drawing).get("untuk_pembayaran")).toBe("Honor narasumber 2 orang");
    expect([...kuitansiFields(drawing).keys()]).not.toContain("tanggal_lunas");
  });

  test.each([
    ["a number behind Rp", "Rp | 2150000", "B6"],
    ["an amount in the same cell", "Rp. 2.150.000,-", "A6"],
  ])("%s is the amount where the sum is given in words", (_, line, cell) => {
    expectReadAsDrawn(`
        | KUITANSI
        | No. : | '7
        | Sudah terima dari | Bendahara Pengeluaran Dinas Pariwisata
        | Uang sejumlah | dua juta seratus lima puluh ribu rupiah
        | Untuk pembayaran | Sewa sound system 1 unit
        | ${line}
        | | | Solo, 4-5-2024
        | | | Yang menerima,
        | | | Wahyu Sound
      form kuitansi | nomor_bukti B2 | terbilang B4 | jumlah ${cell} | tempat_tanggal C7 | penerima C9
    `);
  });
});
