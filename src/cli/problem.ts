/** What the person who typed the command can mend: its message is the sentence to print. */
export class Problem extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = "Problem";
  }
}
