import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { StatedAcara } from "../../../../core/acara/stated/statedAcara";
import { pengaturanIn, type PengaturanMessages } from "../../../../messages/pane/pengaturan";
import { CellLink } from "../../../parts/CellLink";
import { useSay } from "../../../parts/useSay";
import type { AcaraDraft } from "../../../session/acaraDraft";
import { fillStated, statedFields, takenFields, type StatedField } from "../../../session/stated";
import { usePane, usePaneState } from "../../../session/usePane";

const useStyles = makeStyles({
  facts: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  // The cell stands under what it says, and beside it where there is room.
  fact: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalL,
    justifyItems: "start",
    alignItems: "baseline",
    overflowWrap: "anywhere",
    paddingBottom: tokens.spacingVerticalSNudge,
    "@media (min-width: 700px)": { gridTemplateColumns: "minmax(0, 520px) minmax(0, 1fr)", paddingBottom: 0 },
  },
});

/** What the papers on the desk say of their activity, each with its cell: what the form says alike, and what its empty fields can take over. */
export function StatedFacts({
  draft,
  onFill,
}: {
  readonly draft: AcaraDraft;
  readonly onFill: (draft: AcaraDraft) => void;
}) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(pengaturanIn).acara;
  const review = usePaneState((state) => state.review);
  const [stated, setStated] = useState<StatedAcara>({});
  useEffect(() => {
    let there = true;
    if (review !== undefined) void pane.line.ask((desk) => desk.stated()).then((facts) => there && setStated(facts));
    return () => void (there = false);
  }, [pane, review]);
  const open = statedFields(draft, stated);
  const fields = [...takenFields(draft, stated), ...open];
  if (fields.length === 0) return null;
  return (
    <section className={styles.facts} aria-label={say.stated}>
      <Text weight="semibold">{say.stated}</Text>
      <ul className={styles.list}>
        {fields.map(({ field, text, at }) => (
          <li key={field} className={styles.fact}>
            <Text size={200}>
              {labelOf(field, say)}: {text}
            </Text>
            <CellLink at={at} />
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <Button icon={<DocumentTextRegular />} onClick={() => onFill(fillStated(draft, stated))}>
          {say.fillStated}
        </Button>
      )}
    </section>
  );
}

function labelOf(field: StatedField["field"], say: PengaturanMessages["acara"]): string {
  if (field === "wilayah") return say.province;
  return field === "kpa" || field === "pptk" || field === "bendaharaPembantu" ? say.offices[field] : say.fields[field];
}
