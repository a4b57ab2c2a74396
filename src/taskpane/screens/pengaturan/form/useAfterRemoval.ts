import { useEffect, useRef } from "react";
import { fieldId, leadTo } from "./fieldWords";

/** The id in the page of the button that adds a line to this list of an acara file. */
export function addId(list: string): string {
  return fieldId(adding(list));
}

/**
 * Keeps the cursor where a line is removed: it goes into the line that took its place, or into the last one; onto the button
 * that adds one where none is left. `list` is the path of the list in an acara file, `first` the field in which a line begins.
 * The answer has to be told the line, from 1, before it goes.
 */
export function useAfterRemoval(list: string, first: string, lines: number): (line: number) => void {
  const gone = useRef<number>(undefined);
  useEffect(() => {
    const line = gone.current;
    gone.current = undefined;
    if (line !== undefined) leadTo(lines === 0 ? adding(list) : `${list}[${Math.min(line, lines)}].${first}`);
  }, [lines]);
  return (line) => {
    gone.current = line;
  };
}

function adding(list: string): string {
  return `${list}[+]`;
}
