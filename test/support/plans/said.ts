import type { Plan } from "../../../shared/model/plan";

/** What a plan says: without ids, places and the way its letters and spaces are written. For comparing. */
export function said({ findings, unread, ...plan }: Plan): unknown {
  const json = JSON.stringify({
    ...plan,
    findings: findings.map(({ code }) => code),
    unread: unread.map(({ text }) => text),
  });
  return JSON.parse(json.normalize("NFC"), (key, value: unknown) => {
    if (key === "id" || key === "cell" || key === "range" || key === "group") return undefined;
    return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : value;
  });
}
