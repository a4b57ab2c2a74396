import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { useSay } from "../../parts/useSay";
import { usePane, usePaneState } from "../../session/usePane";
import type { AnswerDraft } from "../../session/paneState";
import type { FindingView } from "../../work/views/findingView";
import type { Answering } from "./useAnswering";

const LONGEST_REASON = 1000;
const LONGEST_NAME = 100;

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalSNudge },
});

/** What an answer still lacks: the reason why something is meant so, and once the name of who answers. */
export function AnswerForm({
  finding,
  draft,
  answering,
}: {
  readonly finding: FindingView;
  readonly draft: AnswerDraft;
  readonly answering: Answering;
}) {
  const styles = useStyles();
  const say = useSay(diperiksaIn);
  const known = usePaneState((state) => state.by);
  const { store } = usePane();
  const { choice: status, by, reason } = draft;
  const type = (typed: Partial<AnswerDraft>) => store.setState({ answerDraft: { ...draft, ...typed } });
  const [tried, setTried] = useState(false);
  const needsReason = status === "memang-begitu";
  const lacksReason = needsReason && reason.trim() === "";
  const lacksName = by.trim() === "";
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!lacksReason && !lacksName) answering.keep(finding, status, by.trim(), needsReason ? reason.trim() : "");
  };
  const missing = (lacks: boolean, message: string) =>
    tried && lacks ? { validationState: "error" as const, validationMessage: message } : {};
  return (
    <form
      className={styles.form}
      aria-label={say.answers[status]}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === "Escape") answering.drop();
      }}
    >
      {needsReason && (
        <Field label={say.reason} required hint={say.reasonHint} {...missing(lacksReason, say.reasonNeeded)}>
          <Textarea
            autoFocus
            resize="vertical"
            maxLength={LONGEST_REASON}
            value={reason}
            onChange={(_event, { value }) => type({ reason: value })}
          />
        </Field>
      )}
      {known === "" && (
        <Field label={say.name} required hint={say.nameHint} {...missing(lacksName, say.nameNeeded)}>
          <Input
            autoFocus={!needsReason}
            autoComplete="name"
            maxLength={LONGEST_NAME}
            value={by}
            onChange={(_event, { value }) => type({ by: value })}
          />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={lacksReason || lacksName}>
          {say.keep}
        </Button>
        <Button size="small" onClick={answering.drop}>
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}
