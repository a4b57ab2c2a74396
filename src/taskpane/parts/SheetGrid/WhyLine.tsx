import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { addressOf } from "../../../core/cells/cellRef";
import { lembarIn, type LembarMessages } from "../../../messages/pane/lembar";
import type { CellReasons } from "../../work/views/cellReasons";
import { useSay } from "../useSay";
import type { Spot } from "./spot";

const useStyles = makeStyles({
  line: { minHeight: "40px", lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  what: { color: tokens.colorNeutralForeground1 },
});

/** In one sentence, what the row under the pointer or the cell in front was taken for, and why. */
export function WhyLine({
  spot,
  reasons,
}: {
  readonly spot: Spot | undefined;
  readonly reasons: CellReasons | null | undefined;
}) {
  const styles = useStyles();
  const say = useSay(lembarIn);
  return (
    <div className={styles.line} role="status">
      {spot === undefined ? (
        <Text size={200}>{say.keys}</Text>
      ) : (
        <Text size={200}>
          <Text size={200} weight="semibold" className={styles.what}>
            {addressOf(spot)}
            {reasons !== undefined && `: ${whatOf(reasons, say)}`}
          </Text>
          {reasons?.row !== undefined && reasons.row.why.length > 0 && ` ${reasons.row.why.join("; ")}`}
        </Text>
      )}
    </div>
  );
}

export function whatOf(reasons: CellReasons | null, say: LembarMessages): string {
  if (reasons === null || reasons.row === undefined) return reasons === null ? say.outside : reasons.table.name;
  const { look, reason, sure } = reasons.row;
  return [say.looks[look], reason, sure === "unsure" ? say.unsure : undefined]
    .filter((part) => part !== undefined)
    .join(", ");
}
