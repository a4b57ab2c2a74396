import { expose } from "comlink";
import { ReviewDesk } from "./reviewDesk";

/** The worker's only line: the desk, at the other end of which the pane sits. */
expose(new ReviewDesk());
