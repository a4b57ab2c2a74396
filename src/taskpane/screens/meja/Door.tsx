import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { PersonAddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Tamu } from "../../../core/meja/people";
import { mejaIn } from "../../../messages/pane/meja";
import { useSay } from "../../parts/useSay";
import { FindTamu } from "./FindTamu";
import { GuestForm } from "./GuestForm";

const useStyles = makeStyles({
  door: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  guest: { alignSelf: "flex-start", minHeight: "44px" },
});

/** Whom the form is for: a guest of whom so much was typed, or an office that was invited without a name. */
type Form = { readonly typed: string; readonly office: Tamu | undefined };

/** What happens at the door: somebody is found and ticked, or written as a guest. */
export function Door() {
  const styles = useStyles();
  const say = useSay(mejaIn);
  const [form, setForm] = useState<Form>();
  const [typed, setTyped] = useState("");
  const close = () => {
    setForm(undefined);
    setTyped("");
  };
  return (
    <section className={styles.door} aria-label={say.title}>
      {form === undefined ? (
        <>
          <FindTamu typed={typed} onTyped={setTyped} onNameless={(office) => setForm({ typed: "", office })} />
          <Button
            className={styles.guest}
            icon={<PersonAddRegular />}
            onClick={() => setForm({ typed: /\d/.test(typed) ? "" : typed, office: undefined })}
          >
            {say.newGuest}
          </Button>
        </>
      ) : (
        <>
          {form.office !== undefined && <Text>{form.office.data.jabatan}</Text>}
          <GuestForm typed={form.typed} office={form.office} onClose={close} />
        </>
      )}
    </section>
  );
}
