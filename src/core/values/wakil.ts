/** Who signed, and for whom: `Simon Bau (mewakili Drs. Yohanes Nahak)`. */
export interface Wakil {
  readonly nama: string;
  readonly mewakili: string;
}

const FOR_ANOTHER = /^(.*[\p{L}\d.])[\s(,/;-]+(?:mewakili|wakil dari)\b[\s.:]*(\p{L}.*?)[\s)]*$/iu;

/** Undefined where a name cell tells of nobody else. */
export function readWakil(text: string): Wakil | undefined {
  const [, nama, mewakili] = FOR_ANOTHER.exec(text) ?? [];
  return nama === undefined || mewakili === undefined ? undefined : { nama, mewakili };
}
