import type { Decisions } from "../decisions/decisions";
import type { Records } from "../records/records";
import type { MaskedPart } from "./mask/maskedPart";
import type { FindingsPart } from "./outcomesTold";
import type { TrailPart } from "./trailPart";

/** What a package holds of the review it was made from. */
export interface Kept {
  readonly records: Records;
  readonly trail: TrailPart;
  readonly decisions: Decisions;
}

/** What a masked package holds beside that. */
export interface KeptMasked extends Kept {
  readonly findings: FindingsPart;
  readonly masked: MaskedPart;
}
