import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Tamu } from "../../../core/meja/people";
import { openPairs } from "../../../core/meja/resemblance";
import { mejaIn } from "../../../messages/pane/meja";
import { useSay } from "../../parts/useSay";
import { settlePair, settlePerson } from "../../session/meja/mejaActions";
import { usePane } from "../../session/usePane";
import { useMeja, useTamu } from "./useMeja";

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  question: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minHeight: "44px" },
});

/** What two desks wrote differently, and guests who may be one person: asked, never decided here. */
export function ToSettle() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(mejaIn);
  const book = useMeja((state) => state.book);
  const people = useTamu();
  const pairs = useMemo(() => openPairs(book, people), [book, people]);
  const twice = people.filter(({ otherwise }) => otherwise.length > 0);
  if (pairs.length + twice.length === 0) return null;
  const named = ({ data: { nama, nip, jabatan } }: Pick<Tamu, "data">) =>
    [nama, nip || jabatan].filter((text) => text !== "").join(", ");
  return (
    <section>
      <Subtitle2 as="h3" block className={styles.heading}>
        {say.toSettle(pairs.length + twice.length)}
      </Subtitle2>
      <ul className={styles.list}>
        {twice.map((tamu) => (
          <li key={tamu.kunci} className={styles.question}>
            <Text>{say.twoSpellings}</Text>
            <div className={styles.buttons}>
              {[tamu.data, ...tamu.otherwise].map((one) => (
                <Button
                  key={JSON.stringify(one)}
                  className={styles.button}
                  onClick={() => void settlePerson(pane, tamu, one)}
                >
                  {say.use(named({ data: one }))}
                </Button>
              ))}
            </div>
          </li>
        ))}
        {pairs.map(([one, other]) => (
          <li key={`${one.kunci} ${other.kunci}`} className={styles.question}>
            <Text>{say.maybeOne(named(one), named(other))}</Text>
            <div className={styles.buttons}>
              {[other, one].map((chosen) => (
                <Button
                  key={chosen.kunci}
                  className={styles.button}
                  onClick={() => void settlePair(pane, [one, other], { orangSama: true, pakai: chosen.kunci })}
                >
                  {say.same(named(chosen))}
                </Button>
              ))}
              <Button
                className={styles.button}
                onClick={() => void settlePair(pane, [one, other], { orangSama: false, pakai: "" })}
              >
                {say.different}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
