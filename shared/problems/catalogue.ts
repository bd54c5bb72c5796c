/**
 * Every expected failure of the product, once (RFC 9457 on the wire). Codes are stable and never reused; `params` names
 * what its sentence in `messages/problems` needs. `status` is the HTTP status where it is answered by the server.
 */
export const CATALOGUE = {
  // the terminal and files
  "usage.command": { status: 400, params: ["text"] },
  "usage.option": { status: 400, params: ["text"] },
  "usage.missing": { status: 400, params: ["usage"] },
  "usage.value": { status: 400, params: ["option", "value", "form"] },
  "file.not-found": { status: 404, params: ["file"] },
  "file.unreadable": { status: 400, params: ["file", "reason"] },
  "file.not-json": { status: 400, params: ["file"] },
  "file.invalid": { status: 400, params: ["file", "where", "reason"] },
  "file.would-overwrite": { status: 400, params: ["file"] },
  "file.holds-figures": { status: 409, params: ["file"] },
  "file.not-ours": { status: 409, params: ["file"] },
  "file.not-writable": { status: 400, params: ["file", "reason"] },
  // workbooks
  "workbook.not-zip": { status: 400, params: [] },
  "workbook.encrypted": { status: 400, params: [] },
  "workbook.old-format": { status: 400, params: [] },
  "workbook.not-workbook": { status: 400, params: [] },
  "workbook.damaged": { status: 400, params: ["part"] },
  "workbook.too-large": { status: 413, params: ["what", "limit"] },
  "workbook.unsafe": { status: 400, params: ["part"] },
  "workbook.locked": { status: 409, params: [] },
  "workbook.shared": { status: 400, params: [] },
  "workbook.signed": { status: 409, params: [] },
  // plans and results
  "plan.not-found": { status: 422, params: [] },
  "plan.too-large": { status: 413, params: ["what", "limit"] },
  "period.invalid": { status: 400, params: ["text"] },
  "results.sheet-missing": { status: 422, params: ["period"] },
  "results.unknown-target": { status: 422, params: ["target"] },
  "results.duplicate-target": { status: 422, params: ["target"] },
  "results.sheet-changed": { status: 409, params: ["sheet"] },
  "submit.has-errors": { status: 422, params: ["count", "cell"] },
  "submit.unexplained-finding": { status: 422, params: ["code", "cell"] },
  // talking to the server
  "server.not-running": { status: 503, params: ["address"] },
  "server.unreachable": { status: 503, params: ["address"] },
  "server.unexpected": { status: 502, params: ["status"] },
  "persona.invalid": { status: 400, params: ["persona"] },
  "persona.not-local": { status: 400, params: [] },
  // who calls
  "auth.missing": { status: 401, params: [] },
  "auth.invalid": { status: 401, params: [] },
  "auth.expired": { status: 401, params: [] },
  "auth.forbidden": { status: 403, params: ["right", "scope"] },
  // requests
  "request.not-json": { status: 400, params: [] },
  "request.invalid": { status: 400, params: ["where", "reason"] },
  "request.too-large": { status: 413, params: ["limit"] },
  "request.not-canonical": { status: 422, params: [] },
  "request.unknown-path": { status: 404, params: [] },
  "request.method": { status: 405, params: ["method"] },
  // periods and submissions
  "period.unknown": { status: 404, params: ["period"] },
  "period.exists": { status: 409, params: ["period", "body"] },
  "period.several-bodies": { status: 409, params: ["period", "bodies"] },
  "period.closed": { status: 409, params: ["period"] },
  "unit.unknown": { status: 404, params: ["unit"] },
  "unit.not-in-roster": { status: 404, params: ["unit", "period", "body"] },
  "submission.unknown": { status: 404, params: ["unit", "version"] },
  "submission.base-stale": { status: 409, params: ["base", "current"] },
  "submission.id-reused": { status: 422, params: ["id"] },
  "submission.state": { status: 409, params: ["state"] },
  "submission.busy": { status: 503, params: [] },
  "snapshot.mismatch": { status: 422, params: ["what"] },
  "snapshot.rates-differ": { status: 422, params: ["target"] },
  "attachment.unknown": { status: 422, params: ["sha256"] },
  "attachment.not-found": { status: 404, params: ["sha256"] },
  "attachment.hash-differs": { status: 422, params: [] },
  // the machine
  "local.port-taken": { status: 500, params: ["port", "variable"] },
  "local.already-running": { status: 409, params: ["folder", "pid"] },
  "local.setting": { status: 500, params: ["variable", "value"] },
  "local.part-ended": { status: 500, params: ["part"] },
  "local.foreign-page": { status: 403, params: [] },
  "internal.error": { status: 500, params: ["id"] },
} as const satisfies Record<string, { status: number; params: readonly string[] }>;

export type ProblemCode = keyof typeof CATALOGUE;
