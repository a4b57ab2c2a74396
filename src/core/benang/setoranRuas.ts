import type { BarisBku } from "../records/bku";
import type { Records } from "../records/records";
import type { Rupiah } from "../values/rupiah";
import { holdsTaxBack, passesTaxOn } from "../tally/taxLine";
import { grouped } from "../values/grouped";
import { nomorKey } from "../values/keys";
import type { Ruas } from "./benang";
import { sumOfParties } from "./party";

/** The lines of a BKU that pay a tax on, and those that hold one back. */
export class TaxLines {
  private readonly paid: ReadonlyMap<string, readonly BarisBku[]>;
  private readonly withheld: ReadonlySet<string>;
  private readonly byAmount: ReadonlyMap<number, readonly BarisBku[]>;

  constructor({ bku, pajak }: Pick<Records, "bku" | "pajak">) {
    // Both books tell of the same deposits; the tax book tells more of them.
    const own = pajak.length === 0;
    const lines: readonly BarisBku[] = own ? bku : pajak;
    const paid = lines.filter(
      (line) => line.pengeluaran && line.pengeluaran.value !== 0 && (!own || passesTaxOn(line)),
    );
    this.paid = grouped(paid, ({ nomorBukti }) => nomorBukti && nomorKey(nomorBukti.value));
    this.byAmount = grouped(paid, ({ pengeluaran }) => pengeluaran?.value);
    this.withheld = new Set(
      lines.flatMap((line) => {
        const { penerimaan, nomorBukti } = line;
        const holds = penerimaan && penerimaan.value !== 0 && (!own || holdsTaxBack(line));
        return holds && nomorBukti ? [nomorKey(nomorBukti.value)] : [];
      }),
    );
  }

  /** The deposit of an expense's tax: booked under its number, or of exactly the amount that its form takes off. */
  of(numbers: readonly string[], potongan: Rupiah | undefined): Ruas {
    const numbered = [...new Set(numbers.flatMap((nomor) => this.paid.get(nomor) ?? []))];
    if (numbered.length > 0) return found(numbered, ["nomor"]);
    const due = potongan !== undefined && potongan > 0;
    const priced = due ? (this.byAmount.get(potongan) ?? []) : [];
    if (priced.length === 1) return found(priced, ["potongan", "satu-satunya"]);
    if (due || numbers.some((nomor) => this.withheld.has(nomor))) return { keadaan: "belum-ada" };
    return { keadaan: "tidak-perlu" };
  }
}

function found(lines: readonly BarisBku[], alasan: readonly ("nomor" | "potongan" | "satu-satunya")[]): Ruas {
  return {
    keadaan: "ada",
    at: lines.map(({ at, pengeluaran }) => pengeluaran?.at ?? at),
    jumlah: sumOfParties(lines.flatMap(({ pengeluaran }) => (pengeluaran ? [{ jumlah: pengeluaran.value }] : []))),
    nomor: lines[0]?.nomorBukti?.value,
    keyakinan: alasan[0] === "nomor" ? "pasti" : "kuat",
    alasan,
  };
}
