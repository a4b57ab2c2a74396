import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";

const useStyles = makeStyles({ hidden: { display: "none" } });

/** A button that asks for one file. */
export function FileButton({
  label,
  accept,
  icon,
  onFile,
}: {
  readonly label: string;
  readonly accept: string;
  readonly icon: ReactElement;
  readonly onFile: (file: File) => void;
}) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onFile(file);
          event.target.value = "";
        }}
      />
    </>
  );
}
