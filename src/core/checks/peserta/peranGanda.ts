import type { Peran, Peserta } from "../../records/peserta";
import { rupiah, type Rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { total } from "../../values/exact";
import { namaKursi } from "../../records/people/namaTempat";

/**
 * Nobody is present or paid in two parts: peserta and panitia, peserta and narasumber, or on two seats. Only lists of
 * who came and who was paid count; an invitation is no payment. Where nothing tells the seats, one who was invited without
 * a part is a peserta to the list that pays him so; a list of all who were present says nothing of parts.
 */
export const peranGanda = defineCheck({
  code: "peran-ganda",
  family: "peserta",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["acara", "orangBerperan"],
  passesWith: ["peranTerbaca"],
  example: {
    nama: "Dedi Kurniawan",
    peran: ["Kepala Dinas Sosial", "narasumber"],
    dibayar: [undefined, rupiah(900_000)],
  },
  *run({ acara, orangBerperan }) {
    const nameOf = (peran: Peran) => (peran.jenis === "peserta" ? namaKursi(acara, peran.kursi) : peran.jenis);
    for (const { rows } of orangBerperan) {
      const besides = isAmongPeserta(rows) ? PESERTA : undefined;
      const partOf = ({ peran, tahap }: Peserta) =>
        peran ? nameOf(peran.value) : tahap === "pembayaran" ? besides : undefined;
      const parts = new Map<string, Peserta>();
      for (const row of rows) {
        const name = row.tahap === "hadir" || row.tahap === "pembayaran" ? partOf(row) : undefined;
        if (name !== undefined && !parts.has(name)) parts.set(name, row);
      }
      if (parts.size < 2) continue;
      yield {
        code: "peran-ganda",
        at: [...parts.values()].map(({ nama }) => nama.at),
        facts: {
          nama: rows[0].nama.value,
          peran: [...parts.keys()],
          dibayar: [...parts.keys()].map((part) => paid(rows.filter((row) => partOf(row) === part))),
        },
        difference: undefined,
      };
    }
  },
});

const PESERTA = "peserta";

/** Is paid as panitia or narasumber, and was invited like everybody else. */
function isAmongPeserta(rows: readonly Peserta[]): boolean {
  return (
    rows.some(({ tahap, peran }) => tahap === "pembayaran" && peran !== undefined && peran.value.jenis !== "peserta") &&
    rows.some(({ tahap, peran }) => tahap === "undangan" && peran === undefined)
  );
}

/** What these rows were paid together; undefined where nothing was. */
function paid(rows: readonly Peserta[]): Rupiah | undefined {
  const amounts = rows.flatMap(({ tahap, dibayar }) => (tahap === "pembayaran" && dibayar ? [dibayar.value] : []));
  return amounts.length === 0 ? undefined : total(amounts);
}
