import { EMPTY_BUKU, type DataOrang, type Jawaban } from "../../../core/meja/bukuTamu";
import { answerPair, type MakeEntry, tick, untick, writePerson } from "../../../core/meja/entries";
import { mergeBuku } from "../../../core/meja/mergeBuku";
import type { Tamu } from "../../../core/meja/people";
import { troubleOf } from "../actions/withWork";
import type { Pane } from "../pane";
import { keepEntry } from "./keepEntry";
import { localTime } from "./localTime";
import { mejaStore } from "./mejaState";
import { keepOwnDesk, ownDesk } from "./ownDesk";

/** Opens what is kept of a desk: where the window was closed, registration goes on. */
export async function openMeja(pane: Pane): Promise<void> {
  const store = mejaStore(pane);
  if (store.getState().keep !== undefined) return;
  try {
    const keep = await pane.world.openBuku(() => pane.store.getState().acara);
    const { book, damaged } = await keep.read();
    store.setState({ keep, book, damaged, trouble: undefined });
    // What is not kept yet would be gone with the window.
    window.addEventListener("beforeunload", (event) => {
      if (store.getState().waiting.length > 0) event.preventDefault();
    });
  } catch (fault) {
    store.setState({ trouble: troubleOf(fault, "saving", pane.store.getState().language) });
  }
}

/**
 * Begins at this desk: its name, the session, and those invited whom the book does not know yet. Under the name that this
 * computer had before it is the same desk, and no second one.
 */
export async function startMeja(pane: Pane, nama: string, sesi: string): Promise<void> {
  const store = mejaStore(pane);
  const own = ownDesk(store.getState().book);
  const meja = own?.nama === nama ? own : { id: crypto.randomUUID().slice(0, 8), nama };
  const invited = await invitedHere(pane);
  const { nama: acara } = pane.store.getState().acara;
  const kept = await keepEntry(pane, (book) => ({
    ...EMPTY_BUKU,
    acara,
    meja: [{ ...meja, versi: 0 }],
    orang: newAmong(invited, book.orang),
  }));
  if (!kept) return;
  // First of all the desk is open: a computer that remembers nothing only asks for its name once more.
  store.setState({ meja, sesi });
  keepOwnDesk(meja);
}

/** The invited of the papers that are read. */
export async function invitedHere(pane: Pane) {
  return pane.line.holdsReview ? pane.line.ask((desk) => desk.invited()) : [];
}

/** A person's data may have been changed at the door: who is in the book stays as the book has them. */
function newAmong<T extends { readonly kunci: string }>(
  people: readonly T[],
  known: readonly { readonly kunci: string }[],
): readonly T[] {
  const keys = new Set(known.map(({ kunci }) => kunci));
  return people.filter(({ kunci }) => !keys.has(kunci));
}

export function chooseSession(pane: Pane, sesi: string): void {
  mejaStore(pane).setState({ sesi, done: undefined });
}

export async function tickTamu(pane: Pane, { kunci, data: { nama, jabatan } }: Tamu): Promise<void> {
  const store = mejaStore(pane);
  const { meja, sesi } = store.getState();
  if (meja === undefined) return;
  const pukul = localTime();
  if (await keepEntry(pane, (book) => tick(book, kunci, { sesi, meja: meja.id, pukul }), kunci)) {
    store.setState({ done: { what: "ticked", kunci, nama: nama || jabatan, pukul } });
  }
}

export async function untickTamu(pane: Pane, tamu: Tamu): Promise<void> {
  const store = mejaStore(pane);
  const { meja, sesi } = store.getState();
  if (meja === undefined) return;
  const { kunci, data } = tamu;
  const pukul = localTime();
  if (await keepEntry(pane, (book) => untick(book, tamu, { sesi, meja: meja.id }), kunci)) {
    store.setState({ done: { what: "unticked", kunci, nama: data.nama || data.jabatan, pukul } });
  }
}

/** Writes a guest who was not invited, and ticks them. */
export async function addGuest(pane: Pane, data: DataOrang): Promise<void> {
  const store = mejaStore(pane);
  const { meja, sesi } = store.getState();
  if (meja === undefined) return;
  const kunci = `tamu:${meja.id}:${crypto.randomUUID().slice(0, 8)}`;
  const pukul = localTime();
  const both: MakeEntry = (book) =>
    mergeBuku(writePerson(book, kunci, data), tick(book, kunci, { sesi, meja: meja.id, pukul }));
  if (await keepEntry(pane, both, kunci)) store.setState({ done: { what: "ticked", kunci, nama: data.nama, pukul } });
}

/** Writes who came for an office that was invited without a name, or the one of two spellings that holds. */
export async function settlePerson(pane: Pane, tamu: Tamu, chosen: DataOrang): Promise<void> {
  const { kunci, data, otherwise } = tamu;
  await keepEntry(pane, (book) => writePerson(book, kunci, chosen, [data, ...otherwise]), kunci);
}

export async function settlePair(
  pane: Pane,
  [one, other]: readonly [Tamu, Tamu],
  answer: Pick<Jawaban, "orangSama" | "pakai">,
): Promise<void> {
  const { jawaban } = mejaStore(pane).getState().book;
  await keepEntry(pane, (book) => answerPair(book, [one.kunci, other.kunci], answer, jawaban));
}
