import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { paneBenangIn } from "../../../../messages/pane/benang";
import { CellLink } from "../../../parts/CellLink";
import { useSay } from "../../../parts/useSay";
import { keepLink } from "../../../session/actions/links";
import { usePane } from "../../../session/usePane";
import type { AskedView } from "../../../work/views/benangView";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    minWidth: 0,
    ":focus": { outlineStyle: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "4px" },
  },
  choice: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  keys: { color: tokens.colorNeutralForeground2 },
});

/** What may belong to an expense: a digit ticks, Enter joins; none of it is an answer too. */
export function MatchForm({ asked }: { readonly asked: AskedView }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(paneBenangIn);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus(), []);
  const { ruas, from, raw, choices } = asked;
  const keep = (chosen: AskedView["choices"]) =>
    void keepLink(pane, { ruas, from, raw, to: chosen.map(({ at, raw: said }) => ({ at, raw: said })) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ticked.size > 0) keep(choices.filter((_one, index) => ticked.has(index)));
  };
  const toggle = (index: number) => {
    const now = new Set(ticked);
    if (!now.delete(index)) now.add(index);
    setTicked(now);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
    if (choices[index] !== undefined) {
      toggle(index);
      event.preventDefault();
    } else if (event.key === "Enter" && event.target === form.current) form.current?.requestSubmit();
  };
  return (
    <form
      ref={form}
      tabIndex={-1}
      className={styles.form}
      aria-label={say.question[ruas]}
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <Text>{say.question[ruas]}</Text>
      {choices.map(({ at, label }, index) => (
        <div key={JSON.stringify(at)} className={styles.choice}>
          <Checkbox checked={ticked.has(index)} label={`${index + 1}. ${label}`} onChange={() => toggle(index)} />
          <CellLink at={at} />
        </div>
      ))}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={ticked.size === 0}>
          {say.choose}
        </Button>
        <Button size="small" onClick={() => keep([])}>
          {say.nothingFits}
        </Button>
      </div>
      <Text size={200} className={styles.keys}>
        {say.keys}
      </Text>
    </form>
  );
}
