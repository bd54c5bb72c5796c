import { FUNCTIONS, type Argument } from "./functions";
import { compare, FormulaError, SIGNS, toNumber, toText, type Value } from "./value";

/** Where a formula finds its cells: those of its own row, and whole columns. Both throw FormulaError for an error cell. */
export interface Scope {
  cell(name: string): Value;
  column(name: string): Value[];
}

export type Formula = (scope: Scope) => Value;

interface Node {
  value: Formula;
  cells: (scope: Scope) => Value[];
}

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|\[([a-z][\w!]*)([:.]?)\]|([A-Z]+)|(<=|>=|<>|[-+*/&=<>(),]))/y;

type Token = { kind: "number" | "text" | "name" | "sign"; text: string } | { kind: "cell"; text: string; how: string };

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(source);
    if (!found) throw new Error(`not a formula at ${at}: ${source}`);
    const [, number, text, cell, how = "", name, sign] = found;
    if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (text !== undefined) tokens.push({ kind: "text", text: text.replaceAll('""', '"') });
    else if (cell !== undefined) tokens.push({ kind: "cell", text: cell, how });
    else if (name !== undefined) tokens.push({ kind: "name", text: name });
    else tokens.push({ kind: "sign", text: sign ?? "" });
  }
  return tokens;
}

const single = (value: Formula): Node => ({ value, cells: (scope) => [value(scope)] });

const LEVELS: string[][] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]];

function operate(sign: string, left: Value, right: Value): Value {
  const compared = SIGNS[sign];
  if (compared) return compared(compare(left, right));
  if (sign === "&") return toText(left) + toText(right);
  const [a, b] = [toNumber(left), toNumber(right)];
  if (sign === "/" && b === 0) throw new FormulaError("#DIV/0!");
  const result = sign === "+" ? a + b : sign === "-" ? a - b : sign === "*" ? a * b : a / b;
  if (!Number.isFinite(result)) throw new FormulaError("#NUM!");
  return result;
}

/**
 * Makes a formula text computable, so that the values cached beside formulas agree with them. The text is Excel's own
 * with names for cells: `[a]` the row's cell, `[a.]` the same as a range of one, `[a:]` the whole column.
 * @throws Error where the text is no formula: a bug, since formulas come from our own tables
 */
export function compile(source: string): Formula {
  const tokens = tokensOf(source);
  let at = 0;
  const peek = (text: string): boolean => tokens[at]?.kind === "sign" && tokens[at]?.text === text;
  const take = (text: string): void => {
    if (!peek(text)) throw new Error(`expected ${text} in ${source}`);
    at += 1;
  };

  const level = (depth: number): Node => {
    const signs = LEVELS[depth];
    if (!signs) return unary();
    let left = level(depth + 1);
    for (;;) {
      const token = tokens[at];
      if (token?.kind !== "sign" || !signs.includes(token.text)) return left;
      at += 1;
      const [a, b] = [left, level(depth + 1)];
      left = single((scope) => operate(token.text, a.value(scope), b.value(scope)));
    }
  };

  const unary = (): Node => {
    if (!peek("-")) return primary();
    at += 1;
    const operand = unary();
    return single((scope) => -toNumber(operand.value(scope)));
  };

  const primary = (): Node => {
    const token = tokens[at];
    at += 1;
    switch (token?.kind) {
      case "number": {
        const number = Number(token.text);
        return single(() => number);
      }
      case "text":
        return single(() => token.text);
      case "cell":
        if (token.how !== ":") return single((scope) => scope.cell(token.text));
        return {
          value: () => {
            throw new Error(`a column where a value is needed: ${source}`);
          },
          cells: (scope) => scope.column(token.text),
        };
      case "name":
        return token.text === "TRUE" ? single(() => true) : call(token.text);
      case "sign": {
        if (token.text !== "(") break;
        const inner = level(0);
        take(")");
        return inner;
      }
      case undefined:
    }
    throw new Error(`cannot read ${source}`);
  };

  const call = (name: string): Node => {
    const run = FUNCTIONS[name];
    if (!run) throw new Error(`${name} is not allowed in ${source}`);
    const nodes: Node[] = [];
    take("(");
    while (!peek(")")) {
      if (nodes.length > 0) take(",");
      nodes.push(level(0));
    }
    take(")");
    return single((scope) =>
      run(nodes.map((node): Argument => ({ value: () => node.value(scope), cells: () => node.cells(scope) }))),
    );
  };

  const whole = level(0);
  if (at !== tokens.length) throw new Error(`something after the end of ${source}`);
  return whole.value;
}
