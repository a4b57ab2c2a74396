import { Field, Input, makeStyles, Text } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { findable, findTamu, LEAST_LETTERS } from "../../../core/meja/findTamu";
import { isThere, type Tamu } from "../../../core/meja/people";
import { placeName } from "../../../core/meja/planBuku";
import { formWords } from "../../../messages/formWords";
import { mejaIn } from "../../../messages/pane/meja";
import { useSay } from "../../parts/useSay";
import { tickTamu } from "../../session/meja/mejaActions";
import { usePane, usePaneState } from "../../session/usePane";
import { TamuRow } from "./TamuRow";
import { useMeja, useTamu } from "./useMeja";

/** As many as fit a small pane without scrolling. */
const MOST_SHOWN = 6;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** A field for a few letters, and those whom they fit: Enter ticks the one that is marked. */
export function FindTamu({
  typed,
  onTyped,
  onNameless,
}: {
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** An office that was invited without a name is here. */
  readonly onNameless: (tamu: Tamu) => void;
}) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(mejaIn);
  const acara = usePaneState((state) => state.acara);
  const sesi = useMeja((state) => state.sesi);
  const people = useTamu();
  const [marked, setMarked] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const sought = useMemo(
    () => people.map((one) => findable(one, (asal) => placeName(asal, acara, formWords))),
    [people, acara],
  );
  const found = useMemo(() => findTamu(sought, typed, MOST_SHOWN), [sought, typed]);
  useEffect(() => input.current?.focus(), []);
  const take = (tamu: Tamu) => {
    if (isThere(tamu, sesi)) return;
    if (tamu.data.nama === "") return onNameless(tamu);
    void tickTamu(pane, tamu);
    onTyped("");
    setMarked(0);
    input.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setMarked((marked + step + found.length) % Math.max(1, found.length));
    }
    const chosen = found[marked];
    if (event.key === "Enter" && chosen !== undefined) take(chosen);
    if (event.key === "Escape") onTyped("");
  };
  const enough = typed.replace(/[^\p{L}\d]/gu, "").length >= LEAST_LETTERS;
  return (
    <>
      <Field label={say.search} hint={say.searchHint}>
        <Input
          input={{ ref: input }}
          size="large"
          autoComplete="off"
          contentBefore={<SearchRegular aria-hidden />}
          value={typed}
          onChange={(_event, { value }) => {
            onTyped(value);
            setMarked(0);
          }}
          onKeyDown={onKey}
        />
      </Field>
      <Text role="status" size={200}>
        {enough && (found.length === 0 ? say.nobodyFound : say.found(found.length))}
      </Text>
      {found.length > 0 && (
        <ul className={styles.list}>
          {found.map((tamu, index) => (
            <TamuRow key={tamu.kunci} tamu={tamu} marked={index === marked} onTake={() => take(tamu)} />
          ))}
        </ul>
      )}
    </>
  );
}
