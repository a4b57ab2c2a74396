import { makeStyles, tokens, type GriffelStyle } from "@fluentui/react-components";
import type { BarPart } from "./barParts";

const FORCED = "@media (forced-colors: active)";

/** Stripes of a colour over the ground of the page. */
function stripes(angle: string, color: string, ground: string): string {
  return `repeating-linear-gradient(${angle}, ${color} 0 3px, ${ground} 3px 6px)`;
}

function striped(angle: string, color: string, forced: string): GriffelStyle {
  return {
    backgroundImage: stripes(angle, color, tokens.colorNeutralBackground1),
    [FORCED]: { backgroundImage: stripes(angle, forced, "Canvas") },
  };
}

const useStyles = makeStyles({
  adaKuitansi: { backgroundColor: tokens.colorCompoundBrandBackground, [FORCED]: { backgroundColor: "Highlight" } },
  menurutDaftar: striped("90deg", tokens.colorCompoundBrandBackground, "Highlight"),
  tanpaBukti: striped("135deg", tokens.colorStatusWarningForeground3, "CanvasText"),
  realisasi: { backgroundColor: tokens.colorBrandStroke2, [FORCED]: { backgroundColor: "GrayText" } },
  sisa: { backgroundColor: tokens.colorNeutralBackground1, [FORCED]: { backgroundColor: "Canvas" } },
});

/** Each part of a bar has its own pattern, so that it is never told by colour alone. */
export function usePartStyles(): Readonly<Record<BarPart, string>> {
  return useStyles();
}
