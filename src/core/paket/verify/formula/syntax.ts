import { NotReckoned, tokensOf, type Token } from "./tokens";

/** A formula as it is reckoned. */
export type Node =
  | Extract<Token, { readonly kind: "number" | "text" | "cell" | "column" }>
  | { readonly kind: "range"; readonly from: CellNode; readonly to: CellNode }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Node[] }
  | { readonly kind: "minus"; readonly of: Node }
  | { readonly kind: "both"; readonly sign: string; readonly left: Node; readonly right: Node };

type CellNode = Extract<Token, { readonly kind: "cell" }>;

/** Signs from the loosest to the tightest; those of one line are reckoned from the left. */
const TIGHTNESS: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]];

/** @throws {NotReckoned} where the formula is built as none of ours is. */
export function syntaxOf(formula: string): Node {
  const reader = new Reader(tokensOf(formula));
  const node = reader.expression(0);
  if (!reader.isDone) throw new NotReckoned(formula);
  return node;
}

class Reader {
  #at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get isDone(): boolean {
    return this.#at >= this.tokens.length;
  }

  expression(level: number): Node {
    const signs = TIGHTNESS[level];
    if (signs === undefined) return this.#single();
    let left = this.expression(level + 1);
    for (let sign = this.#take(signs); sign !== undefined; sign = this.#take(signs)) {
      left = { kind: "both", sign, left, right: this.expression(level + 1) };
    }
    return left;
  }

  #single(): Node {
    if (this.#take(["-"]) !== undefined) return { kind: "minus", of: this.#single() };
    if (this.#take(["+"]) !== undefined) return this.#single();
    if (this.#take(["("]) !== undefined) {
      const inside = this.expression(0);
      this.#need(")");
      return inside;
    }
    const token = this.tokens[this.#at++];
    if (token === undefined || token.kind === "sign") throw new NotReckoned("incomplete");
    if (token.kind === "function") return { kind: "call", name: token.name, given: this.#given() };
    if (token.kind === "cell" && this.#take([":"]) !== undefined) {
      const to = this.tokens[this.#at++];
      if (to?.kind !== "cell") throw new NotReckoned("range");
      return { kind: "range", from: token, to };
    }
    return token;
  }

  #given(): readonly Node[] {
    const given: Node[] = [];
    if (this.#take([")"]) !== undefined) return given;
    do given.push(this.expression(0));
    while (this.#take([","]) !== undefined);
    this.#need(")");
    return given;
  }

  #take(signs: readonly string[]): string | undefined {
    const token = this.tokens[this.#at];
    if (token?.kind !== "sign" || !signs.includes(token.value)) return undefined;
    this.#at += 1;
    return token.value;
  }

  #need(sign: string): void {
    if (this.#take([sign]) === undefined) throw new NotReckoned(sign);
  }
}
