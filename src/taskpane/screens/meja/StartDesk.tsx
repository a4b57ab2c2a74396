import { Button, Field, Input, Link, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type FormEvent } from "react";
import { daysOf } from "../../../core/formulir/daftarHadir";
import { formatTanggal } from "../../../messages/format";
import { mejaIn } from "../../../messages/pane/meja";
import { useSay } from "../../parts/useSay";
import { goTo } from "../../session/actions/navigate";
import { invitedHere, startMeja } from "../../session/meja/mejaActions";
import { ownDesk } from "../../session/meja/ownDesk";
import { isoOf } from "../../session/meja/session";
import { usePane, usePaneState } from "../../session/usePane";
import { useMeja } from "./useMeja";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, maxWidth: "480px" },
  button: { alignSelf: "flex-start", minHeight: "44px" },
  lead: { display: "inline-block", minHeight: "24px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What this desk is called, and which day and session it registers. */
export function StartDesk() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(mejaIn);
  const language = usePaneState((state) => state.language);
  const world = usePaneState((state) => state.world);
  const acara = usePaneState((state) => state.acara);
  const book = useMeja((state) => state.book);
  const [invited, setInvited] = useState<number>();
  const [typed, setTyped] = useState<string>();
  const days = daysOf(acara).map((day) => ({ iso: isoOf(day), text: formatTanggal(day, language) }));
  const [day, setDay] = useState(days[0]?.iso ?? "");
  const [part, setPart] = useState("");
  useEffect(() => {
    let gone = false;
    void invitedHere(pane).then((people) => {
      if (!gone) setInvited(people.length);
    });
    return () => {
      gone = true;
    };
  }, [pane]);
  const own = useMemo(() => ownDesk(book)?.nama, [book]);
  const proposed = own ?? say.deskNameProposed(book.meja.length + 1);
  const nama = (typed ?? proposed).trim();
  const begin = (event: FormEvent) => {
    event.preventDefault();
    if (nama !== "") void startMeja(pane, nama, `${day} ${part.trim()}`.trim());
  };
  const present = new Set(book.kedatangan.flatMap(({ hadir, kunci }) => (hadir ? [kunci] : []))).size;
  return (
    <form className={styles.form} onSubmit={begin}>
      <Text>{say.where[world]}</Text>
      {book.orang.length > 0 && <Text>{say.continues(book.orang.length, present)}</Text>}
      {invited !== undefined && (
        <Text>
          {invited > 0 ? say.invited(invited) : say.nobodyInvited}{" "}
          {invited === 0 && (
            <Link as="button" type="button" inline className={styles.lead} onClick={() => goTo(pane, "beranda")}>
              {say.readInvited}
            </Link>
          )}
        </Text>
      )}
      <Field label={say.deskName} {...(own !== undefined && typed === undefined && { hint: say.sameDesk })}>
        <Input value={typed ?? proposed} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <Field label={say.day}>
        <Select value={day} onChange={(_event, { value }) => setDay(value)}>
          {days.map(({ iso, text }) => (
            <option key={iso} value={iso}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say.part} hint={say.partHint}>
        <Input value={part} onChange={(_event, { value }) => setPart(value)} />
      </Field>
      <Button type="submit" appearance="primary" className={styles.button} disabledFocusable={nama === ""}>
        {say.start}
      </Button>
    </form>
  );
}
