import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { StatedAcara } from "../../../../core/acara/statedAcara";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { CellLink } from "../../../parts/CellLink";
import { useSay } from "../../../parts/useSay";
import type { AcaraDraft } from "../../../session/acaraDraft";
import { fillStated, statedFields } from "../../../session/stated";
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
  fact: { overflowWrap: "anywhere", "& button": { minHeight: "24px" } },
});

/** What the papers on the desk say of their activity, each with its cell; taken over on request, into empty fields only. */
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
  const fields = statedFields(draft, stated);
  if (fields.length === 0) return null;
  return (
    <section className={styles.facts} aria-label={say.stated}>
      <Text weight="semibold">{say.stated}</Text>
      <ul className={styles.list}>
        {fields.map(({ field, text, at }) => (
          <li key={field} className={styles.fact}>
            <Text size={200}>
              {say.fields[field]}: {text} <CellLink at={at} />
            </Text>
          </li>
        ))}
      </ul>
      <Button icon={<DocumentTextRegular />} onClick={() => onFill(fillStated(draft, stated))}>
        {say.fillStated}
      </Button>
    </section>
  );
}
