import { makeStyles, tokens } from "@fluentui/react-components";

/** How each kind of row looks: never by colour alone, since the weight, a line through the text and a sign tell it too. */
export const useLooks = makeStyles({
  header: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
  },
  record: { backgroundColor: tokens.colorNeutralBackground1 },
  group: {
    backgroundColor: tokens.colorSubtleBackgroundHover,
    fontStyle: "italic",
    fontWeight: tokens.fontWeightSemibold,
  },
  witness: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  dropped: {
    color: tokens.colorNeutralForeground2,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralBackground1} 0 5px, ${tokens.colorNeutralBackground3} 5px 7px)`,
  },
  droppedText: { textDecorationLine: "line-through" },
});

/** The sign of each kind of row, beside its number. */
export const SIGNS = { header: "≡", record: "•", group: "›", witness: "Σ", dropped: "×" } as const;
export const UNSURE_SIGN = "?";
