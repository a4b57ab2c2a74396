import type { DokumenFacts } from "../core/checks/dokumen/dokumenFacts";
import type { Missing } from "../core/checks/findingFacts";
import type { CheckMessages } from "./findings";

/** What is said about the lines over tables. */
export type DokumenMessages = { readonly [C in keyof DokumenFacts]: CheckMessages<C> };

/** What these checks can lack, and how to give it. */
export type DokumenMissing = {
  readonly [
    M in Extract<
      Missing,
      | "acaraDiisi"
      | "paguDiisi"
      | "acaraBerkas"
      | "paguKepalaTerbaca"
      | "waktuKepalaTerbaca"
      | "paguKepala"
      | "waktuKepala"
      | "kodeKepala"
      | "dpaKepala"
      | "tahunTertulis"
      | "tanggalBerhari"
    >
  ]: string;
};
