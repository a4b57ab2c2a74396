import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { headcountsIn, isPricedPerPerson } from "./purpose";

/**
 * A payment by the head is for no more people than came: all of them, with panitia, narasumber and whoever was paid. For fewer
 * it may well be (who lives near takes no room). Texts with several counts say which part each is of only in words.
 */
export const orangKuitansiMelebihiHadir = defineCheck({
  code: "orang-kuitansi-melebihi-hadir",
  family: "kuitansi",
  severity: "periksa",
  rule: { source: "daftar hadir dan daftar pembayaran", status: "confirmed", from: undefined, to: undefined },
  needs: ["formulirBerketerangan", "orangSeluruhnya"],
  example: { jumlah: rupiah(12_600_000), orang: 36, hadir: 33 },
  *run({ formulirBerketerangan, orangSeluruhnya }) {
    for (const { jumlah, untukPembayaran } of formulirBerketerangan) {
      if (!isPricedPerPerson(untukPembayaran.value)) continue;
      const [orang, ...others] = new Set(headcountsIn(untukPembayaran.value, "people"));
      if (orang === undefined || others.length > 0 || orang <= orangSeluruhnya) continue;
      yield {
        code: "orang-kuitansi-melebihi-hadir",
        at: [untukPembayaran.at, jumlah.at],
        facts: { jumlah: jumlah.value, orang, hadir: orangSeluruhnya },
        difference: undefined,
      };
    }
  },
});
