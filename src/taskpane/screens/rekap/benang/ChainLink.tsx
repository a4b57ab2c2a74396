import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { paneBenangIn } from "../../../../messages/pane/benang";
import { CellLink } from "../../../parts/CellLink";
import { StateMark, type Mark } from "../../../parts/StateMark";
import { useSay } from "../../../parts/useSay";
import { dropLink } from "../../../session/actions/links";
import { usePane } from "../../../session/usePane";
import type { RuasMark, RuasView } from "../../../work/views/benangView";
import { MatchForm } from "./MatchForm";

const MARKS: { readonly [M in RuasMark]: Mark } = { ada: "cocok", tanya: "periksa", kurang: "belum" };
const CELLS_SHOWN = 2;

const useStyles = makeStyles({
  link: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    minWidth: 0,
  },
  open: { gridColumnStart: 1, gridColumnEnd: -1 },
  words: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0, flexGrow: 1 },
  text: { overflowWrap: "anywhere" },
  why: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** One link of a chain: there with its cells, missing and named, or to be matched. */
export function ChainLink({ ruas }: { readonly ruas: RuasView }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(paneBenangIn);
  const [matching, setMatching] = useState(false);
  const { nama, mark, sentence, why, at, asked } = ruas;
  const open = matching && asked !== undefined && !asked.answered;
  return (
    <li className={mergeClasses(styles.link, open && styles.open)}>
      <StateMark mark={MARKS[mark]} />
      <div className={styles.words}>
        <Text size={200} weight="semibold">
          {nama}
        </Text>
        {sentence !== "" && (
          <Text size={200} className={styles.text}>
            {sentence}
          </Text>
        )}
        <div className={styles.cells}>
          {at.slice(0, CELLS_SHOWN).map((one, index) => {
            const before = at[index - 1];
            return (
              <CellLink key={JSON.stringify(one)} at={one} {...(before === undefined ? {} : { beside: before })} />
            );
          })}
          {at.length > CELLS_SHOWN && <Text size={200}>+{at.length - CELLS_SHOWN}</Text>}
        </div>
        {why !== undefined && mark === "ada" && (
          <Text size={200} className={styles.why}>
            {why}
          </Text>
        )}
        {asked?.answered === true && (
          <Button
            size="small"
            onClick={() => void dropLink(pane, { ruas: asked.ruas, from: asked.from, raw: asked.raw, to: [] })}
          >
            {say.takeBack}
          </Button>
        )}
        {asked?.answered === false && (
          <Button size="small" aria-expanded={open} onClick={() => setMatching(!matching)}>
            {say.match}
          </Button>
        )}
        {open && <MatchForm asked={asked} />}
      </div>
    </li>
  );
}
