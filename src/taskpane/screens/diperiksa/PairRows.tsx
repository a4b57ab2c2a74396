import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { CellLink } from "../../parts/CellLink";
import { useSay } from "../../parts/useSay";
import type { PairView } from "../../work/views/pairView";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0`,
    maxWidth: "640px",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  field: {
    gridColumn: "1 / -1",
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  differs: { fontWeight: tokens.fontWeightSemibold },
  blank: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  mark: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusWarningForeground1,
    "::before": { content: '"\\2260\\00a0"' },
  },
});

/** Two rows with all that they say, line by line; what differs is marked in words. */
export function PairRows({ pair: { rows, lines } }: { readonly pair: PairView }) {
  const styles = useStyles();
  const say = useSay(diperiksaIn);
  return (
    <div role="group" aria-label={say.pair} className={styles.pair}>
      {lines.map(({ field, texts, differs }) => (
        <div key={field} role="group" aria-label={say.pairFields[field]} style={{ display: "contents" }}>
          <div className={styles.field}>
            <Text size={200}>{say.pairFields[field]}</Text>
            {differs && (
              <Text size={200} className={styles.mark}>
                {say.pairDiffers}
              </Text>
            )}
          </div>
          {texts.map((text, index) => (
            <Text
              key={index}
              className={mergeClasses(styles.text, differs && styles.differs, text === "" && styles.blank)}
            >
              {text === "" ? say.pairBlank : text}
            </Text>
          ))}
        </div>
      ))}
      {rows.map(({ at }, index) => (
        <span key={index}>
          <CellLink at={at} />
        </span>
      ))}
    </div>
  );
}
