import type { Sourced } from "../cells/sourced";
import type { Bukti } from "../tally/distinctKuitansi";
import type { Rujukan } from "../records/kuitansi";
import { rupiah, type Rupiah } from "../values/rupiah";
import type { Ruas } from "./benang";

/** Above this a purchase needs an SPK (Perpres 16/2018 Pasal 28 jo. Perpres 12/2021). */
const NEEDS_SPK = rupiah(50_000_000);

/** The SPK and BAST that a receipt cites: most are no workbooks, so what can be told is that they are named. */
export function documentRuas(bukti: Bukti, jumlah: Rupiah): { readonly spk: Ruas; readonly bast: Ruas } {
  const spk = bukti.as.find((one) => one.spk)?.spk;
  const bast = bukti.as.find((one) => one.bast)?.bast;
  return {
    spk: cited(spk) ?? { keadaan: jumlah > NEEDS_SPK ? "belum-ada" : "tidak-perlu" },
    bast: cited(bast) ?? { keadaan: spk ? "belum-ada" : "tidak-perlu" },
  };
}

function cited(rujukan: Sourced<Rujukan> | undefined): Ruas | undefined {
  if (rujukan === undefined) return undefined;
  const { value, at } = rujukan;
  if (value.surat)
    return {
      keadaan: "ada",
      at: [value.surat.at],
      jumlah: undefined,
      nomor: value.nomor,
      keyakinan: "pasti",
      alasan: ["nomor"],
    };
  return { keadaan: "disebut", at: [at], nomor: value.nomor, tanggal: value.tanggal };
}
