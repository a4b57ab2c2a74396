import { Button, Field, Input, makeStyles, Spinner, Switch, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { formatTanggal } from "../../../messages/format";
import { pengaturanIn } from "../../../messages/pane/pengaturan";
import { useSay } from "../../parts/useSay";
import { switchRule } from "../../session/actions/decide";
import { dayOf } from "../../session/dayOf";
import { usePane, usePaneState } from "../../session/usePane";
import type { RuleView } from "../../work/views/ruleView";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(420px, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalXXXL,
  },
  rule: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "flex-start" },
  text: { display: "block" },
  source: { display: "block", color: tokens.colorNeutralForeground2 },
  reason: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

/** Every check with its source; one may be switched off for this activity, with a reason that stands in the result. */
export function CheckList() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(pengaturanIn).checks;
  const language = usePaneState((state) => state.language);
  const off = usePaneState((state) => state.decisions.rulesOff);
  const [rules, setRules] = useState<readonly RuleView[]>([]);
  const [asked, setAsked] = useState<RuleView["code"]>();
  useEffect(() => {
    let there = true;
    void pane.line.ask((desk) => desk.rules(language)).then((answer) => there && setRules(answer));
    return () => void (there = false);
  }, [pane, language]);
  if (rules.length === 0) return <Spinner size="tiny" label={say.loading} />;
  return (
    <>
      <Text size={200}>{say.intro}</Text>
      <ul className={styles.list}>
        {rules.map((rule) => {
          const isOff = off.find(({ code }) => code === rule.code);
          return (
            <li key={rule.code} className={styles.rule}>
              <div className={styles.head}>
                <span>
                  <Text weight="semibold" className={styles.text}>
                    {rule.nama}
                  </Text>
                  <Text size={200} className={styles.text}>
                    {rule.arti}
                  </Text>
                  <Text size={200} className={styles.source}>
                    {say.rule(rule.rule)}
                  </Text>
                  {isOff && (
                    <Text size={200} className={styles.text}>
                      {say.offBecause(isOff.reason, isOff.by, formatTanggal(dayOf(isOff.on), language))}
                    </Text>
                  )}
                </span>
                <Switch
                  aria-label={rule.nama}
                  checked={isOff === undefined}
                  onChange={(_event, { checked }) => {
                    if (!checked) return setAsked(rule.code);
                    setAsked(undefined);
                    return void switchRule(pane, rule.code, undefined);
                  }}
                />
              </div>
              {asked === rule.code && isOff === undefined && (
                <Reason
                  onCancel={() => setAsked(undefined)}
                  onReason={(reason) => {
                    setAsked(undefined);
                    void switchRule(pane, rule.code, { reason });
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Nothing is switched off without a reason. */
function Reason({
  onReason,
  onCancel,
}: {
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const say = useSay(pengaturanIn).checks;
  const [reason, setReason] = useState("");
  const empty = reason.trim() === "";
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) onReason(reason.trim());
      }}
    >
      <Field label={say.why} hint={say.whyHint} required>
        <Input autoFocus value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabledFocusable={empty}>
          {say.switchOff}
        </Button>
        <Button onClick={onCancel}>{say.cancel}</Button>
      </div>
    </form>
  );
}
