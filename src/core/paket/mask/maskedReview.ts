import { benangAnggaran } from "../../benang/benangAnggaran";
import { decidedFindings } from "../../decisions/decidedFindings";
import type { Review } from "../../review";
import type { KeptMasked } from "../kept";
import { outcomesTold } from "../outcomesTold";
import { sameDecisions } from "../sameDecisions";
import { peopleAt } from "./maskedPart";

/** The review that a masked package tells of: who is one person and what the checks came to is taken from it. */
export function maskedReview({ records, trail, decisions, findings, masked }: KeptMasked): Review {
  const { acara, sheets, answered } = trail;
  const outcomes = outcomesTold(findings);
  const said = decidedFindings({ outcomes, sheets }, decisions.dispositions);
  const stale = sameDecisions([...trail.stale, ...masked.stale], decisions);
  return {
    acara,
    sheets,
    records,
    people: peopleAt(masked, records),
    outcomes,
    benang: benangAnggaran(records, decisions.links).benang,
    decided: { decisions, answered, ...said, stale },
  };
}
