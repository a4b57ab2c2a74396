import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import type { CheckInputs } from "../inputs";
import { nomorKey } from "../../values/keys";
import { sheetKey } from "../../cells/sheetKey";
import { accountKey, levelsOf } from "../../values/rekening";

type Statement = CheckInputs["buktiBerkode"][number];

/**
 * A bukti stands on one account wherever it is written: on the kuitansi, in the realisasi and in the BKU. A receipt that
 * is divided among accounts agrees where any of them does; an account and the level above it agree. Bare numbers that
 * start again on every sheet (1, 2, 3) name no single receipt.
 */
export const rekeningBuktiBerbeda = defineCheck({
  code: "rekening-bukti-berbeda",
  family: "realisasi",
  severity: "salah",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["buktiBerkode"],
  example: {
    nomor: "002/KW/2023",
    kode: "5.1.02.01.01.0052",
    pada: "kuitansi",
    tercatat: "5.1.02.01.01.0024",
    di: "bku",
  },
  *run({ buktiBerkode }) {
    for (const [nomor, all] of grouped(buktiBerkode, (each) => nomorKey(each.nomor.value))) {
      const papers = [...grouped(all, ({ pada }) => pada).values()].filter((lines) => !restarts(nomor, lines));
      const [first, ...others] = papers;
      for (const other of others) {
        const [one, two] = [first?.[0], other[0]];
        if (!first || !one || !two || two.pada === "kuitansi" || first.some((a) => other.some((b) => agree(a, b))))
          continue;
        yield {
          code: "rekening-bukti-berbeda",
          at: [two.kode.at, one.kode.at],
          facts: {
            nomor: one.nomor.value,
            kode: one.kode.value.written,
            pada: one.pada,
            tercatat: two.kode.value.written,
            di: two.pada,
          },
          difference: undefined,
        };
      }
    }
  },
});

function agree({ kode: a }: Statement, { kode: b }: Statement): boolean {
  return levelsOf(a.value).includes(accountKey(b.value)) || levelsOf(b.value).includes(accountKey(a.value));
}

function restarts(nomor: string, lines: readonly Statement[]): boolean {
  return /^\d+$/.test(nomor) && new Set(lines.map(({ kode }) => sheetKey(kode.at))).size > 1;
}
