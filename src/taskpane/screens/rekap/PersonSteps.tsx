import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { rekapIn, type RekapMessages } from "../../../messages/pane/rekap";
import { Amount } from "../../parts/Amount";
import { CellLink } from "../../parts/CellLink";
import { useSay } from "../../parts/useSay";
import type { PersonStep, PersonView } from "../../work/views/personView";

const useStyles = makeStyles({
  line: {
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    margin: `0 0 ${tokens.spacingVerticalS} 10px`,
    paddingLeft: tokens.spacingHorizontalM,
  },
  steps: { listStyleType: "none", margin: 0, padding: 0 },
  step: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  sum: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** A person's line: every row of every list with what it says, and the cell to look at. */
export function PersonSteps({ person: { nip, jabatan, steps, dibayar } }: { readonly person: PersonView }) {
  const styles = useStyles();
  const say = useSay(rekapIn);
  return (
    <div className={styles.line}>
      {[nip, jabatan]
        .filter((text) => text !== "")
        .map((text) => (
          <Text key={text} size={200} block className={styles.quiet}>
            {text}
          </Text>
        ))}
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={index} className={styles.step}>
            <Text weight="semibold">{say.stages[step.stage]}</Text> <CellLink at={step.at} />
            <Text size={200} block className={styles.quiet}>
              {wordsOf(step, say)}
            </Text>
            {step.amount !== undefined && <Amount rupiah={step.amount} />}
          </li>
        ))}
      </ol>
      {dibayar !== undefined && dibayar > 0 && (
        <div className={styles.sum}>
          <Text weight="semibold">{say.paidInAll}</Text>
          <Amount rupiah={dibayar} strong />
        </div>
      )}
    </div>
  );
}

function wordsOf({ spelled, days, signed }: PersonStep, say: RekapMessages): string {
  const told = days.flatMap(({ hari, tanda }) =>
    hari === undefined ? [] : [tanda === false ? say.absentOn(hari) : say.day(hari)],
  );
  const signature = signed === undefined ? [] : [signed ? say.signed : say.unsigned];
  return [...(spelled === "" ? [] : [say.written(spelled)]), ...told, ...signature].join(", ");
}
