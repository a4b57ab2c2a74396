import type { FileFormat } from "../core/cells/refusal";
import type { RowChoice } from "../core/records/aboutRow";
import type { Question, RowAccount } from "../core/records/records";
import type { FormField, GivenField } from "../core/tables/words/fields";
import type { Certainty, OtherReason, TableKind } from "../core/tables/foundTable";
import type { Sheet } from "../core/cells/workbook";

/** What things are called in the middle of a sentence or a list. */
export interface NameMessages {
  readonly columnField: { readonly [F in GivenField]: string };
  readonly formField: { readonly [F in FormField]: string };
  readonly tableKind: { readonly [K in TableKind]: string };
  /** What the rows of a table or form became. */
  readonly became: { readonly [B in RowAccount["became"]]: string };
  readonly certainty: { readonly [C in Certainty]: string };
  readonly rowReason: { readonly [R in OtherReason]: string };
  readonly sheetState: { readonly [S in Sheet["state"]]: string };
  readonly questionAbout: { readonly [A in Question["about"]]: string };
  /** What may be answered where it is asked whether a row counts. */
  readonly rowChoice: { readonly [C in RowChoice]: string };
  /** Answers to where somebody comes from that are no name of a place. */
  readonly originChoice: { readonly luar: string };
  readonly fileFormat: { readonly [F in FileFormat]: string };
}
