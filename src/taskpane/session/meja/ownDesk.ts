import { parseJson } from "../../../core/values/parseJson";
import type { BukuTamu } from "../../../core/meja/bukuTamu";

/** This computer's desk: its name at the door, and what the book knows it by. */
export interface OwnDesk {
  readonly id: string;
  readonly nama: string;
}

const KEY = "spj-rapi.meja";

/** The desk that this computer was in this book, so that a closed window comes back as the same one. */
export function ownDesk({ meja }: BukuTamu): OwnDesk | undefined {
  const kept = parseJson(localStorage.getItem(KEY) ?? "null");
  const known =
    typeof kept === "object" && kept !== null && "id" in kept ? meja.find(({ id }) => id === kept.id) : undefined;
  return known && { id: known.id, nama: known.nama };
}

export function keepOwnDesk({ id }: OwnDesk): void {
  localStorage.setItem(KEY, JSON.stringify({ id }));
}

export function forgetOwnDesk(): void {
  localStorage.removeItem(KEY);
}
