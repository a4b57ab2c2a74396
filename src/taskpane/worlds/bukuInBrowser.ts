import { HostFailure } from "../../core/host";
import { EMPTY_BUKU } from "../../core/meja/bukuTamu";
import { linesOfBuku, readLines } from "../../core/meja/bukuLines";
import { mergeBuku } from "../../core/meja/mergeBuku";
import type { BukuKeep } from "./bukuKeep";

const DATABASE = "spj-rapi-meja";
const STORE = "buku";
const KEY = "registrasi";

/**
 * The book in the browser's own database on this computer, where it stays when the window is closed. Each entry is a
 * transaction of its own that is on the disk before it is answered, and two windows lose nothing of each other's.
 */
export async function bukuInBrowser(): Promise<BukuKeep> {
  const database = await opened();
  return {
    async read() {
      const kept = await inStore(database, "readonly", (store) => store.get(KEY));
      return readLines(linesIn(kept));
    },
    async add(makeEntry) {
      let book = EMPTY_BUKU;
      await inStore(database, "readwrite", (store) => {
        const asked = store.get(KEY) as IDBRequest<unknown>;
        asked.onsuccess = () => {
          const { book: before } = readLines(linesIn(asked.result));
          book = mergeBuku(before, makeEntry(before));
          store.put(linesOfBuku(book), KEY);
        };
        return asked;
      });
      return book;
    },
    forget: async () => {
      await inStore(database, "readwrite", (store) => store.delete(KEY));
    },
  };
}

/** Answers when the transaction is done, not when its request is: what was answered survives a power cut. */
function inStore(
  database: IDBDatabase,
  mode: "readonly" | "readwrite",
  ask: (store: IDBObjectStore) => Pick<IDBRequest<unknown>, "result">,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode, { durability: "strict" });
    const request = ask(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(notKept(transaction.error));
    transaction.onerror = () => reject(notKept(transaction.error));
  });
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(DATABASE, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(notKept(asked.error));
    asked.onblocked = () => reject(notKept(null));
  });
}

function notKept(fault: DOMException | null): HostFailure {
  return new HostFailure("not-kept", fault?.name ?? "blocked");
}

function linesIn(kept: unknown): readonly string[] {
  if (kept === undefined) return linesOfBuku(EMPTY_BUKU);
  return Array.isArray(kept) ? kept.map(String) : [];
}
