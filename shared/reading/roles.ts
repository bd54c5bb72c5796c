import { partiesInSentence, readParties } from "./parties";
import { fold, nfc } from "./words";

export interface Roles {
  lead: string[];
  support: string[];
  monitor: string[];
}

type Role = keyof Roles;

/** What offices write before or after a party to say its part in the work, on folded words. */
const ROLES: { role: Role; written: string; example: string }[] = [
  {
    role: "support",
    written: "(?:co quan |don vi |bo phan )?(?:phoi hop|ho tro)(?: thuc hien)?|support(?:ed by|ing)?",
    example: "Phối hợp: Công an xã",
  },
  {
    role: "lead",
    written:
      "(?:co quan |don vi |bo phan )?(?:chu tri|chiu trach nhiem|trach nhiem)(?: chinh| thuc hien)?|lead|thuc hien(?: chinh)?",
    example: "Chủ trì: Văn phòng",
  },
  {
    role: "monitor",
    written: "(?:nguoi |lanh dao )?(?:theo doi|giam sat|kiem tra|chi dao|don doc)|monitor(?:ed by)?",
    example: "Theo dõi: Thư ký ISO",
  },
];

const BEFORE = ROLES.map(({ role, written }) => ({ role, label: new RegExp(`^[-–+*•\\s]*(?:${written})\\s*:\\s*`) }));
const AFTER = ROLES.map(({ role, written }) => ({ role, label: new RegExp(`\\s*\\((?:${written})\\)[\\s.,]*$`) }));

/**
 * The parties of one cell that says itself who does what: `Chủ trì: X; Phối hợp: Y`, `X (chủ trì), Y (phối hợp)`,
 * `X chủ trì, phối hợp với Y`; null for a cell that only names parties.
 */
export function rolesIn(text: string): Roles | null {
  const own = nfc(text);
  // a label ends with a colon, a mark stands in brackets
  return (own.includes(":") ? labelled(own) : null) ?? (own.includes("(") ? marked(own) : null) ?? said(own);
}

function labelled(text: string): Roles | null {
  const roles: Roles = { lead: [], support: [], monitor: [] };
  const texts: Record<Role, string[]> = { lead: [], support: [], monitor: [] };
  let role: Role | null = null;
  for (const part of text.split(/[\r\n;]+|(?<=\.)\s+/)) {
    const plain = fold(part);
    const found = BEFORE.find(({ label }) => label.test(plain));
    if (found) role = found.role;
    if (role === null) return null;
    texts[role].push(found ? part.slice(found.label.exec(plain)?.[0].length) : part);
  }
  for (const each of Object.keys(roles) as Role[]) roles[each] = readParties(texts[each].join(";"));
  return roles;
}

function marked(text: string): Roles | null {
  const roles: Roles = { lead: [], support: [], monitor: [] };
  let any = false;
  let role: Role = "lead";
  for (const party of readParties(text)) {
    const plain = fold(party);
    const found = AFTER.find(({ label }) => label.test(plain));
    if (found) [any, role] = [true, found.role];
    const name = found ? party.slice(0, plain.search(found.label)) : party;
    roles[found?.role ?? (role === "lead" && any ? "support" : role)].push(name);
  }
  return any ? roles : null;
}

function said(text: string): Roles | null {
  if (!/(?:^|\s)chu tri(?:$|[\s,;.])/.test(fold(text))) return null;
  const found = partiesInSentence(text.replace(/\s*\r?\n\s*/g, " "));
  return found && { ...found, monitor: [] };
}
