import { canonicalBytes } from "../../shared/contract/canonical";
import { SealedFile } from "../../shared/model/sealed";
import { Problem } from "../../shared/problems/problem";
import { sha256Of } from "./deliver";
import type { Waiting } from "./keeping";

/** How the file of a sealed report ends. */
export const SEALED_ENDING = ".mtcl";

type Report = Omit<Waiting, "id" | "since" | "refused">;

/** The name of the file: whose report, of when, which snapshot. */
export function sealedFileName({ snapshot }: Pick<Report, "snapshot">): string {
  return `ban-chot-${snapshot.unit}-${snapshot.period}-${snapshot.id.slice(0, 8)}${SEALED_ENDING}`;
}

/** A sealed report as a file that another machine can send: the same snapshot, so that it counts once. */
export async function sealedFileOf({ body, fileName, snapshot, workbook }: Report): Promise<Uint8Array> {
  const file: SealedFile = {
    format: "mtcl.sealed",
    version: 1,
    body,
    sha256: await sha256Of(canonicalBytes(snapshot)),
    snapshot,
    fileName: fileName.slice(0, 300),
    workbook: workbook === null ? null : base64Of(workbook),
  };
  return canonicalBytes(file);
}

/** The inverse of `sealedFileOf`. @throws Problem sealed.unreadable, sealed.altered */
export async function readSealedFile(bytes: Uint8Array): Promise<Report> {
  const file = SealedFile.safeParse(jsonOf(bytes));
  if (!file.success) throw new Problem("sealed.unreadable");
  const { body, fileName, sha256, snapshot, workbook } = file.data;
  if ((await sha256Of(canonicalBytes(snapshot))) !== sha256) throw new Problem("sealed.altered");
  return { body, fileName, snapshot, workbook: workbook === null ? null : bytesOf(workbook) };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** In pieces: a call takes so many arguments and no more. */
function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
