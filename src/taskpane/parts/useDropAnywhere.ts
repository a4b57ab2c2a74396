import { useEffect, useState } from "react";
import type { Dropped } from "../session/given/gather";
import type { Pane } from "../session/pane";

/** Takes files and folders wherever they are dropped on the page; answers whether some are being dragged over it. */
export function useDropAnywhere(pane: Pane): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const page = document.documentElement;
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (!dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(false);
      // The browser forgets what was dropped when this call returns.
      const given = [...dataTransfer.items].flatMap((item) => droppedIn(item) ?? []);
      if (given.length > 0) void take(pane, given);
    };
    page.addEventListener("dragover", onDragOver);
    page.addEventListener("dragleave", onDragLeave);
    page.addEventListener("drop", onDrop);
    return () => {
      page.removeEventListener("dragover", onDragOver);
      page.removeEventListener("dragleave", onDragLeave);
      page.removeEventListener("drop", onDrop);
    };
  }, [pane]);
  return over;
}

/** A folder is known as one only by its entry. */
function droppedIn(item: DataTransferItem): File | Dropped | undefined {
  if (item.kind !== "file") return undefined;
  const entry = item.webkitGetAsEntry();
  return entry?.isDirectory === true ? (entry as unknown as Dropped) : (item.getAsFile() ?? undefined);
}

async function take(pane: Pane, given: readonly (File | Dropped)[]): Promise<void> {
  const { takeGiven } = await import(/* webpackChunkName: "given" */ "../session/given/takeGiven");
  await takeGiven(pane, given);
}
