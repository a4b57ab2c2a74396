import { Button, Field, Input, makeStyles, Select, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FORM_KINDS, type FormKind } from "../../../core/formulir/formKinds";
import { formulirIn } from "../../../messages/pane/formulir";
import { paneMessagesIn } from "../../../messages/pane/shell";
import { whyNothing } from "../../../messages/whyNothing";
import { ActionResult, done, useOutcome } from "../../parts/ActionResult";
import { useSay } from "../../parts/useSay";
import { makePaper } from "../../session/actions/papers";
import { usePane, usePaneState } from "../../session/usePane";
import { workbookFileName } from "./fileName";

/** Can be made before anything was read. */
const WITHOUT_PAPERS: readonly FormKind[] = ["daftar-hadir", "templat"];
const PAPERS = ["F4", "A4"] as const;
/** Lines under the invited, for those who come instead or besides. */
const SPARE_LINES = 3;

const useStyles = makeStyles({
  forms: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, maxWidth: "480px" },
  heading: { margin: 0 },
  one: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The papers that go out beside the result. */
export function Forms() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(formulirIn);
  const { product } = useSay(paneMessagesIn);
  const busy = usePaneState((state) => state.work !== undefined);
  const world = usePaneState((state) => state.world);
  const acara = usePaneState((state) => state.acara.nama);
  const reviewed = usePaneState((state) => state.review !== undefined);
  const [paper, setPaper] = useState<(typeof PAPERS)[number]>("F4");
  const [sessions, setSessions] = useState("");
  const outcome = useOutcome<FormKind>();
  const make = (kind: FormKind) => {
    const file = workbookFileName(say.fileName[kind](acara), product);
    const sesi = sessions
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "");
    outcome.run(kind, async () => {
      const made = await makePaper(pane, kind, { paper, spareLines: SPARE_LINES, sesi }, file);
      if (made === "nothing") return { sentence: whyNothing(kind, say), done: false };
      return made && done(world === "excel" ? say.made.excel : say.made.files(file));
    });
  };
  return (
    <section className={styles.forms}>
      <Subtitle2 as="h2" block className={styles.heading}>
        {say.title}
      </Subtitle2>
      <Field label={say.paper}>
        <Select value={paper} onChange={(_event, { value }) => setPaper(value === "A4" ? "A4" : "F4")}>
          {PAPERS.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <Field label={say.sessions} hint={say.sessionsHint}>
        <Input value={sessions} onChange={(_event, { value }) => setSessions(value)} />
      </Field>
      {FORM_KINDS.filter((kind) => reviewed || WITHOUT_PAPERS.includes(kind)).map((kind) => (
        <div key={kind} className={styles.one}>
          <Button disabledFocusable={busy} onClick={() => make(kind)}>
            {say.make[kind]}
          </Button>
          <ActionResult of={outcome.of(kind)} />
          <Text size={200} className={styles.quiet}>
            {say.hint[kind]}
          </Text>
        </div>
      ))}
    </section>
  );
}
