import type { BandingPajak } from "../../../pajak/bandingPajak";
import type { BarisBukuPajak } from "../../../pajak/bukuPajak";
import type { GerakPajak } from "../../../pajak/gerakPajak";
import type { PphDaftar } from "../../../pajak/pphDaftar";
import type { With } from "../../../values/having";
import type { Belanja } from "../../../tally/belanja";

/** What the checks of taxes ask for. */
export interface PajakNeeds {
  /** No amount of a tax book is. */
  readonly pajakTerbaca: true;
  /** What the lines of a BKU and of a buku pajak hold back of each tax and pay on. */
  readonly gerakPajak: readonly GerakPajak[];
  /** The same of the tax book alone where there is one: a BKU tells of the same money. */
  readonly gerakSatuBuku: readonly GerakPajak[];
  /** Each tax of which both the BKU and the Buku Pajak tell, with what they say of it. */
  readonly bandingPajak: readonly BandingPajak[];
  /** Payment lists with PPh that one numbered bukti pays, with what the books hold back of it. */
  readonly pphDaftar: readonly PphDaftar[];
  /** Taxes that were held back and can be reckoned anew. */
  readonly pajakTerhitung: readonly With<BarisBukuPajak, "hitungan">[];
  /** Taxes of which both the day that they were held back and that of the deposit are known. */
  readonly pajakBertanggal: readonly With<BarisBukuPajak, "setor" | "batas">[];
  /** Payments of belanja with a number and an account: of kuitansi, or of the BKU where there are none. */
  readonly belanjaBernomor: readonly With<Belanja, "nomor" | "kode">[];
}
