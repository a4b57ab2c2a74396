import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { LANGUAGES, type Language } from "../../../messages/language";
import { pengaturanIn } from "../../../messages/pane/pengaturan";
import { useSay } from "../../parts/useSay";
import { setBy, setLanguage, setLook } from "../../session/actions/preferences";
import { usePane, usePaneState } from "../../session/usePane";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

const LANGUAGE_NAMES: { readonly [L in Language]: string } = { id: "Bahasa Indonesia", en: "English" };
const LOOKS = ["auto", "light", "dark"] as const;

/** Who sits before the pane, and how they like it; kept on this computer alone. */
export function Person() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(pengaturanIn).person;
  const language = usePaneState((state) => state.language);
  const look = usePaneState((state) => state.look);
  const by = usePaneState((state) => state.by);
  return (
    <div className={styles.fields}>
      <Field label={say.name} hint={say.nameHint}>
        <Input value={by} onChange={(_event, { value }) => setBy(pane, value)} />
      </Field>
      <Field label={say.language}>
        <RadioGroup
          value={language}
          onChange={(_event, { value }) => {
            const chosen = LANGUAGES.find((one) => one === value);
            if (chosen !== undefined) void setLanguage(pane, chosen);
          }}
        >
          {LANGUAGES.map((one) => (
            <Radio key={one} value={one} label={LANGUAGE_NAMES[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={say.look}>
        <RadioGroup
          value={look}
          onChange={(_event, { value }) => setLook(pane, LOOKS.find((one) => one === value) ?? "auto")}
        >
          {LOOKS.map((one) => (
            <Radio key={one} value={one} label={say.looks[one]} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}
