import { total } from "../values/exact";
import { grouped } from "../values/grouped";
import { sheetKey } from "../cells/sheetKey";
import { bandingPajak } from "../pajak/bandingPajak";
import { gerakPajak, type GerakPajak } from "../pajak/gerakPajak";
import type { Records } from "../records/records";
import { excess } from "../sheets/plan/formula";
import { TableData } from "../sheets/plan/tableData";
import { toNumber, type Rupiah } from "../values/rupiah";
import type { FormWords } from "./formWords";
import { bookNames } from "./bookNames";
import { noColumn } from "../sheets/plan/noColumn";

export type LpjTaxColumn = "no" | "buku" | "jenis" | "dipungut" | "disetor" | "belumDisetor" | "lebihDisetor";

interface TaxLine {
  readonly buku: string;
  readonly jenis: string;
  readonly dipungut: Rupiah;
  readonly disetor: Rupiah;
}

/** Of each book and tax, what was held back and paid on, with their sums; undefined where the books hold no tax. */
export function lpjTaxTable(
  records: Pick<Records, "bku" | "pajak">,
  { lpj: say, total: totalWord }: FormWords,
): TableData<LpjTaxColumn> | undefined {
  const lines = taxLines(gerakPajak(records));
  if (lines.length === 0) return undefined;
  const header = say.taxColumns;
  const amount = { style: "rupiah", width: 20, total: "sum" } as const;
  return TableData.of<LpjTaxColumn, TaxLine>("LpjPajak", lines, [
    noColumn(header.no),
    {
      key: "buku",
      header: header.buku,
      style: "wrapped",
      width: 34,
      total: { label: totalWord },
      value: ({ buku }) => buku,
    },
    { key: "jenis", header: header.jenis, style: "text", width: 20, value: ({ jenis }) => jenis },
    { ...amount, key: "dipungut", header: header.dipungut, value: ({ dipungut }) => toNumber(dipungut) },
    { ...amount, key: "disetor", header: header.disetor, value: ({ disetor }) => toNumber(disetor) },
    {
      ...amount,
      key: "belumDisetor",
      header: header.belumDisetor,
      formula: (all) => excess(all.thisRow("dipungut"), all.thisRow("disetor")),
    },
    {
      ...amount,
      key: "lebihDisetor",
      header: header.lebihDisetor,
      formula: (all) => excess(all.thisRow("disetor"), all.thisRow("dipungut")),
    },
  ]);
}

/** A sentence for each tax of which the BKU and the Buku Pajak say different amounts. */
export function taxDisagreements(records: Pick<Records, "bku" | "pajak">, { lpj: say }: FormWords): readonly string[] {
  return bandingPajak(records)
    .filter(({ diBku, diBukuPajak }) => diBku !== diBukuPajak)
    .map(say.taxDisagreement);
}

function taxLines(moves: readonly GerakPajak[]): readonly TaxLine[] {
  const nameOf = bookNames(moves.map(({ baris }) => baris));
  return [...grouped(moves, ({ baris }) => sheetKey(baris)).values()].flatMap((inBook) =>
    [...grouped(inBook, ({ jenis }) => jenis)].map(([jenis, of]): TaxLine => {
      const amountOf = (side: GerakPajak["sisi"]) =>
        total(of.flatMap(({ sisi, jumlah }) => (sisi === side ? [jumlah.value] : [])));
      return {
        buku: inBook[0] ? nameOf(inBook[0].baris) : "",
        jenis,
        dipungut: amountOf("dipungut"),
        disetor: amountOf("disetor"),
      };
    }),
  );
}
