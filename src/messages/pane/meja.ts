import { meja as en } from "../en/pane/meja";
import { meja as id } from "../id/pane/meja";
import type { Language } from "../language";

/** The registration desk: who is at the door, and how many are there. */
export interface MejaMessages {
  readonly title: string;
  readonly open: string;
  readonly opening: string;
  readonly where: { readonly excel: string; readonly files: string };
  readonly invited: (count: number) => string;
  readonly nobodyInvited: string;
  readonly readInvited: string;
  readonly continues: (people: number, present: number) => string;
  readonly deskName: string;
  readonly deskNameProposed: (nth: number) => string;
  /** The name is the one that this computer had before. */
  readonly sameDesk: string;
  readonly day: string;
  readonly part: string;
  readonly partHint: string;
  readonly start: string;
  readonly session: string;
  readonly sessionName: (day: string, part: string) => string;
  readonly present: (hadir: number, diundang: number) => string;
  readonly guests: (count: number) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (count: number) => string;
  readonly nobodyFound: string;
  readonly tick: string;
  readonly undo: string;
  readonly thereSince: (times: string) => string;
  readonly saving: string;
  readonly nameless: string;
  readonly ticked: (nama: string, clock: string) => string;
  readonly unticked: (nama: string) => string;
  readonly waiting: (count: number) => string;
  readonly tryAgain: string;
  readonly notKept: string;
  readonly damaged: (count: number) => string;
  readonly newGuest: string;
  readonly fields: {
    readonly [F in "nama" | "nip" | "jabatan" | "instansi" | "asal" | "peran" | "noHp"]: string;
  };
  readonly unknown: string;
  readonly panitia: string;
  readonly narasumber: string;
  readonly provinsi: (nama: string) => string;
  readonly nipUnusual: string;
  readonly nameNeeded: string;
  readonly resembles: string;
  readonly isThisOne: (nama: string) => string;
  readonly addAnyway: string;
  readonly add: string;
  readonly cancel: string;
  readonly counts: string;
  readonly seat: (nama: string, hadir: number, diundang: number) => string;
  readonly toSettle: (count: number) => string;
  readonly maybeOne: (one: string, other: string) => string;
  readonly same: (nama: string) => string;
  readonly different: string;
  readonly twoSpellings: string;
  readonly use: (nama: string) => string;
  readonly files: string;
  readonly save: string;
  readonly saveInExcel: string;
  readonly fileName: (acara: string, desk: string) => string;
  readonly saved: (file: string) => string;
  readonly merge: string;
  readonly merged: (file: string, desks: number) => string;
  readonly noBook: (file: string) => string;
  readonly review: string;
  readonly forget: string;
  readonly forgetHint: string;
  readonly forgetFirst: string;
  readonly forgetSure: string;
  readonly forgotten: string;
  readonly otherDesk: string;
}

const MESSAGES: { readonly [L in Language]: MejaMessages } = { id, en };

export function mejaIn(language: Language): MejaMessages {
  return MESSAGES[language];
}
