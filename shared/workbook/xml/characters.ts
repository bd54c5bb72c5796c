/** What XML 1.0 cannot hold: most controls, lone surrogates, U+FFFE and U+FFFF. A carriage return would be read as a line feed. */
const ILLEGAL =
  "[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]";
/** An underscore that would be taken for the beginning of an escape, once what follows is escaped itself. */
const LOOKS_ESCAPED = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${ILLEGAL}))`, "g");
const ILLEGAL_ALL = new RegExp(ILLEGAL, "g");

function hex(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** ST_Xstring (ECMA-376 part 1, 22.9.2.19): characters XML cannot hold as `_xHHHH_`, and what looks like that escaped. */
export function encodeXstring(text: string): string {
  return text.replace(LOOKS_ESCAPED, "_x005F_").replace(ILLEGAL_ALL, hex);
}

/** `_x000A_` → the character. */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Line ends of Windows as `\n`; a carriage return alone stays. */
export function plainLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r+\n/g, "\n") : text;
}

/** For an element's content. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The inverse of `escapeText`, for content that holds no elements. */
export function unescapeText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9A-Fa-f]+|#\d+|\w+);/g, (_, name: string) => {
    if (!name.startsWith("#")) return NAMED[name] ?? "";
    return String.fromCodePoint(Number(name.startsWith("#x") ? `0${name.slice(1)}` : name.slice(1)));
  });
}

/** For an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
