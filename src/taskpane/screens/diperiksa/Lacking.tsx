import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Family } from "../../../core/checks/check";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { useSay } from "../../parts/useSay";
import type { NotCheckableView } from "../../work/views/reviewView";
import { lackingByFamily } from "./lackingByFamily";

const useStyles = makeStyles({
  list: { margin: 0, padding: `0 0 ${tokens.spacingVerticalM}`, listStyleType: "none" },
  fold: { marginLeft: "-8px", minHeight: "28px", fontWeight: tokens.fontWeightRegular, textAlign: "left" },
  lacks: { margin: 0, padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`, listStyleType: "none" },
  lack: { padding: `${tokens.spacingVerticalXS} 0` },
  checks: { color: tokens.colorNeutralForeground3 },
});

/** What is missing and how to give it, family by family; each opens when somebody wants to know. */
export function Lacking({ checks }: { readonly checks: readonly NotCheckableView[] }) {
  const styles = useStyles();
  const say = useSay(diperiksaIn);
  const [open, setOpen] = useState<readonly Family[]>([]);
  if (checks.length === 0) return <Text size={200}>{say.notCheckableNone}</Text>;
  return (
    <ul className={styles.list}>
      {lackingByFamily(checks).map(({ family, count, lacks }) => {
        const isOpen = open.includes(family);
        return (
          <li key={family}>
            <Button
              size="small"
              appearance="subtle"
              className={styles.fold}
              icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
              aria-expanded={isOpen}
              onClick={() => setOpen(isOpen ? open.filter((one) => one !== family) : [...open, family])}
            >
              {say.inFamily(say.families[family], count)}
            </Button>
            {isOpen && (
              <ul className={styles.lacks}>
                {lacks.map(({ missing, checks: names }) => (
                  <li key={names.join()} className={styles.lack}>
                    {missing.map((sentence) => (
                      <Text key={sentence} size={200} block>
                        {sentence}
                      </Text>
                    ))}
                    <Text size={200} block className={styles.checks}>
                      {names.join("; ")}
                    </Text>
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
