/** Papers about the money, made of what was read. */
export const MONEY_FORMS = ["kuitansi", "register", "realisasi", "lpj"] as const;
export type MoneyForm = (typeof MONEY_FORMS)[number];

/** The papers that go out, apart from the result. */
export const FORM_KINDS = ["daftar-hadir", "perbaikan", "templat", ...MONEY_FORMS] as const;
export type FormKind = (typeof FORM_KINDS)[number];

export function isMoneyForm(kind: FormKind): kind is MoneyForm {
  return (MONEY_FORMS as readonly FormKind[]).includes(kind);
}
