import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { answerFits, writable } from "../../../../core/decisions/answerFits";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { CellLink } from "../../../parts/CellLink";
import { unbroken } from "../../../parts/unbroken";
import { useSay } from "../../../parts/useSay";
import type { QuestionView } from "../../../work/views/questionView";
import { usePaneState } from "../../../session/usePane";
import { AskedRow } from "./AskedRow";
import { AskedTable } from "./AskedTable";

/** The choice that opens a line to write in. */
const OWN = "\u0000own";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { outlineStyle: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "6px" },
  },
  position: { color: tokens.colorNeutralForeground2 },
  place: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  digit: {
    display: "inline-block",
    minWidth: "18px",
    marginRight: "6px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  choices: { marginLeft: "-8px" },
  // Three of them stand in one line of the narrowest pane.
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "& button": { minWidth: "auto" } },
  keys: { color: tokens.colorNeutralForeground2 },
});

/** One question with the row it is about: a digit chooses, Enter answers. */
export function QuestionCard({
  question,
  position,
  takesFocus,
  onAnswer,
  onMove,
}: {
  readonly question: QuestionView;
  readonly position: string;
  readonly takesFocus: boolean;
  readonly onAnswer: (choice: string, everywhere: boolean) => void;
  readonly onMove: ((by: number) => void) | undefined;
}) {
  const styles = useStyles();
  const { jawab: say } = useSay(rapikanIn);
  const { choices, alike } = question;
  const free = choices.length === 0;
  const asked = writable(question);
  const [chosen, setChosen] = useState(free ? OWN : "");
  const [own, setOwn] = useState("");
  const [unread, setUnread] = useState<string>();
  const acara = usePaneState((state) => state.acara);
  const [everywhere, setEverywhere] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    const line = form.current?.querySelector<HTMLInputElement>("input[type=text]");
    (line ?? form.current)?.focus();
  }, [takesFocus]);
  const answer = chosen === OWN ? own.trim() : chosen;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer === "") return;
    if (chosen === OWN && asked !== undefined && !answerFits(asked, answer, acara)) {
      const seats = [...acara.kursi.perKabKota, ...acara.kursi.provinsi].map(({ nama }) => nama);
      const known = { provinsi: acara.wilayah.namaProvinsi, kursi: [...new Set(seats)] };
      return setUnread(say.unreadable[asked](known));
    }
    onAnswer(answer, everywhere);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement && event.target.type === "text") return;
    const by = chosenByKey(
      event.key,
      choices.map(({ choice }) => choice),
      chosen,
      event.target === form.current,
    );
    if (by !== undefined) {
      setChosen(by);
      event.preventDefault();
    } else if (event.key === "Enter" && event.target === form.current) form.current?.requestSubmit();
  };
  return (
    <form ref={form} tabIndex={-1} className={styles.card} onSubmit={submit} onKeyDown={onKeyDown}>
      <Text size={200} className={styles.position} role="status">
        {position}
      </Text>
      <Text weight="semibold" size={400} id="question">
        {unbroken(question.sentence)}
      </Text>
      <div className={styles.place}>
        <CellLink at={question.at} />
      </div>
      {question.table === undefined ? <AskedRow question={question} /> : <AskedTable id={question.table} />}
      {!free && (
        <RadioGroup
          aria-labelledby="question"
          className={styles.choices}
          value={chosen}
          onChange={(_event, { value }) => setChosen(value)}
        >
          {choices.map(({ choice, label }, index) => (
            <Radio
              key={choice}
              value={choice}
              label={
                <>
                  {index < 9 && (
                    <span aria-hidden className={styles.digit}>
                      {index + 1}
                    </span>
                  )}
                  {label}
                </>
              }
            />
          ))}
          {asked !== undefined && <Radio value={OWN} label={say.ownWordsInstead} />}
        </RadioGroup>
      )}
      {chosen === OWN && (
        <Field {...(unread === undefined ? {} : { validationState: "error", validationMessage: unread })}>
          <Input
            autoFocus={!free}
            aria-label={say.ownWords}
            placeholder={say.ownWords}
            value={own}
            onChange={(_event, { value }) => {
              setOwn(value);
              setUnread(undefined);
            }}
          />
        </Field>
      )}
      {alike > 1 && question.raw !== "" && (
        <Checkbox
          checked={everywhere}
          label={say.everywhere(alike)}
          onChange={(_event, { checked }) => setEverywhere(checked === true)}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={answer === ""}>
          {say.answer}
        </Button>
        {onMove !== undefined && (
          <>
            <Button onClick={() => onMove(1)}>{say.skip}</Button>
            <Button appearance="subtle" onClick={() => onMove(-1)}>
              {say.back}
            </Button>
          </>
        )}
      </div>
      {!free && (
        <Text size={200} className={styles.keys}>
          {say.keys}
        </Text>
      )}
    </form>
  );
}

/** The choice that a key means: a digit by its place, an arrow (where no choice has the focus yet) the next one. */
function chosenByKey(key: string, choices: readonly string[], chosen: string, onCard: boolean): string | undefined {
  if (/^[1-9]$/.test(key)) return choices[Number(key) - 1];
  const by = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (by === undefined || !onCard || choices.length === 0) return undefined;
  const at = choices.indexOf(chosen);
  return choices[at < 0 && by < 0 ? choices.length - 1 : (at + by + choices.length) % choices.length];
}
