import { rupiah } from "../../values/rupiah";
import { compareTanggal } from "../../values/tanggal";
import { defineCheck } from "../defineCheck";
import { minus, total } from "../../values/exact";
import { grouped } from "../../values/grouped";
import { accountKey } from "../../values/rekening";

/**
 * An expense is held against the budget of its own day: what was spent on an account before the day of a revised budget
 * keeps within what the account had before it, and a revision does not leave an account with less than was spent by then. The day is the one that the revised budget's title says; the approval may
 * be of another one, so a person decides.
 */
export const belanjaMendahuluiPergeseran = defineCheck({
  code: "belanja-mendahului-pergeseran",
  family: "pagu-anggaran",
  severity: "periksa",
  rule: { source: "DPA kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["versiBertanggal", "belanjaBertanggal", "pengurangan"],
  passesWith: ["anggaranTerbaca", "kuitansiTerbaca", "bkuTerbaca"],
  example: {
    kode: "5.1.02.01.01.0052",
    berlaku: { year: 2023, month: 5, day: 5 },
    semula: rupiah(3_000_000),
    menjadi: rupiah(7_800_000),
    jumlah: rupiah(4_200_000),
  },
  *run({ versiBertanggal, belanjaBertanggal, pengurangan }) {
    for (const { account, berlaku, semula, menjadi, belanja, jumlah } of pengurangan) {
      yield {
        code: "belanja-mendahului-pergeseran",
        at: [...belanja.map((one) => one.jumlah.at), berlaku.at],
        facts: { kode: belanja[0]?.kode.value.written ?? account, berlaku: berlaku.value, semula, menjadi, jumlah },
        difference: minus(jumlah, menjadi),
      };
    }
    for (const { berlaku, accounts } of versiBertanggal) {
      const early = belanjaBertanggal.filter(({ hari }) => compareTanggal(hari, berlaku.value) < 0);
      const spent = grouped(early, ({ kode }) => accountKey(kode.value));
      for (const { account, semula, menjadi } of accounts) {
        const own = spent.get(account) ?? [];
        const [before, after] = [total(semula), total(menjadi.map(({ jumlah }) => jumlah.value))];
        const jumlah = total(own.map((one) => one.jumlah.value));
        if (after <= before || jumlah <= before) continue;
        yield {
          code: "belanja-mendahului-pergeseran",
          at: [...own.map((one) => one.jumlah.at), berlaku.at],
          facts: {
            kode: own[0]?.kode.value.written ?? account,
            berlaku: berlaku.value,
            semula: before,
            menjadi: after,
            jumlah,
          },
          difference: minus(jumlah, before),
        };
      }
    }
  },
});
