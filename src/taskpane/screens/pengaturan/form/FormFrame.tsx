import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import type { Settings } from "../../../session/paneState";
import { usePaneState } from "../../../session/usePane";
import { FieldWords, leadTo } from "./fieldWords";
import { SaveBar } from "./SaveBar";
import type { AcaraFormState } from "./useAcaraForm";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  // Its parts side by side, where there is room.
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(400px, 100%), 1fr))",
    gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXXL}`,
    alignItems: "start",
  },
});

/** The frame of each form over the activity: what is said of its fields, and the bar that keeps what was typed. */
export function FormFrame({
  drawer,
  form,
  begin,
  above,
  children,
}: {
  /** The drawer of the settings in which it stands. */
  readonly drawer: Settings;
  readonly form: AcaraFormState;
  /** Puts the cursor where the form begins, where it is opened and no field is named. */
  readonly begin: () => void;
  readonly above?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  useLed(drawer, begin);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <FieldWords value={form.words}>
        {above}
        <div className={styles.columns}>{children}</div>
      </FieldWords>
      <SaveBar {...form} />
    </form>
  );
}

/** Puts the cursor into the field for which the drawer was opened, or where its form begins. */
function useLed(drawer: Settings, begin: () => void): void {
  const asked = usePaneState((state) => state.settings === drawer);
  const field = usePaneState((state) => state.settingsField);
  useEffect(() => {
    if (asked && !(field !== undefined && leadTo(field))) begin();
    // Only when it is asked for: not each time that a word changes while one types.
  }, [asked, field]);
}
