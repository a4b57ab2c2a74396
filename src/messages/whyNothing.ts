import { isMoneyForm, type FormKind, type MoneyForm } from "../core/formulir/formKinds";

/** What is said where a form cannot be made. */
interface Said {
  readonly nothingToMend: string;
  readonly nobodyInvited: string;
  readonly nothingRead: { readonly [K in MoneyForm]: string };
}

/** Why there is nothing to make a form of. */
export function whyNothing(kind: FormKind, say: Said): string {
  if (isMoneyForm(kind)) return say.nothingRead[kind];
  return kind === "daftar-hadir" ? say.nobodyInvited : say.nothingToMend;
}
