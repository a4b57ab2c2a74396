import { expose } from "comlink";
import { PaperDesk } from "./paperDesk";

/** The worker's only line: the desk, at the other end of which the pane sits. */
expose(new PaperDesk());
