import type { JoinedPeople } from "../../../people/joinPeople";
import type { OrangByRow } from "../../../people/heads";
import type { Orang } from "../../../people/orang";
import type { SeatRow } from "../../../people/seatMap";
import type { JumlahTertulis } from "../../../records/witnesses/jumlahTertulis";
import type { Peserta, Potongan } from "../../../records/peserta";
import type { With } from "../../../values/having";

/** A row of an honor list whose income tax has a column of its own. */
export type HonorBerpph = Peserta & { readonly potongan: With<Potongan, "pph"> };

/** What checks can ask for of people. */
export interface PesertaNeeds {
  readonly undangan: readonly Peserta[];
  readonly registrasi: readonly Peserta[];
  readonly hadir: readonly Peserta[];
  readonly hadirBerasal: readonly With<Peserta, "asal">[];
  /** Attendance rows whose seat could be told. */
  readonly hadirBerkursi: readonly With<Peserta, "peran">[];
  readonly orangBerasal: readonly With<Peserta, "asal">[];
  /** Rows of all lists. */
  readonly semuaOrang: readonly Peserta[];
  /** The people of all lists, each with their rows. */
  readonly orang: readonly Orang[];
  /** The same with those who may be one person. */
  readonly gabungan: JoinedPeople;
  /** The same people by their rows: heads are counted by it. Always there. */
  readonly orangPerBaris: OrangByRow;
  /** People with a known part on a list of who came or was paid. */
  readonly orangBerperan: readonly Orang[];
  readonly nip: readonly With<Peserta, "nip">[];
  readonly nik: readonly With<Peserta, "nik">[];
  /** Rows of attendance lists with a signature column, those without any signature among them. */
  readonly bertandaTangan: readonly (With<Peserta, "tandaTangan"> | With<Peserta, "belumTandaTangan">)[];
  /** Rows of attendance and payment lists that were signed. */
  readonly ditandatangani: readonly With<Peserta, "tandaTangan">[];
  /** Rows of payment lists that print what is due, what is taken off it and what is left. */
  readonly honor: readonly With<Peserta, "dibayar" | "potongan">[];
  /** Rows of payment lists that print how many, the price of one, and what it comes to. */
  readonly perkalianBayar: readonly With<Peserta, "perhitungan">[];
  /** Rows of payment lists that add up several payments. */
  readonly rincianBayar: readonly With<Peserta, "penjumlahan">[];
  /** Rows of honor lists with a column of income tax. */
  readonly honorBerpph: readonly HonorBerpph[];
  /** Some of them name a golongan. */
  readonly kolomGolongan: true;
  /** All of them do. */
  readonly semuaBergolongan: true;
  /** Of every payment list that takes something off it is known from what, and which of several payments is taxed. */
  readonly potonganTerbaca: true;
  readonly dasarPphDikenal: true;
  /** Rows of payment lists that count days. */
  readonly dibayarPerHari: readonly With<Peserta, "perhitungan">[];
  /** Attendance lists tell of two days or more. */
  readonly hariHadir: true;
  /** How far each seat of the acara came; where kab/kota have seats and there are lists of people. */
  readonly petaKursi: readonly SeatRow[];
  /** Rows of payment lists with an amount. */
  readonly dibayar: readonly With<Peserta, "dibayar">[];
  /** All who were paid could be looked for on an attendance list: each is a name, and people of that part stand on one. */
  readonly peranDibayarHadir: true;
  /** Somebody stands as a participant on an attendance list, and on a payment list. */
  readonly pesertaDibayar: true;
  /** Lines that say how many people there were or are to be, those of the budget among them. */
  readonly jumlahTertulis: readonly JumlahTertulis[];
  /** What such lines are held against. Always there; `rencana`: participants that the acara plans for. */
  readonly hitunganOrang: HitunganOrang;
}

/** The people whom lists name, to count them. */
export interface HitunganOrang {
  readonly semua: readonly Peserta[];
  readonly undangan: readonly Peserta[];
  readonly hadir: readonly Peserta[];
  readonly rencana: number | undefined;
}
