import { createHash } from "node:crypto";
import { makePrint } from "../../../addin/actions/makePrint";
import { makeResults } from "../../../addin/actions/makeResults";
import { understand } from "../../../addin/actions/understand";
import { FileWorkbook } from "../../../addin/host/file/fileWorkbook";
import { targetsOf } from "../../../shared/model/plan";
import { readWorkbook } from "../../../shared/workbook/read";
import { excelParts } from "../../support/dialects/excel";
import { libreOfficeParts } from "../../support/dialects/libreOffice";
import { richParts } from "../../support/dialects/rich";
import { wpsParts } from "../../support/dialects/wps";
import { hasOffice, recalculated } from "../../support/office";
import { partsOf, zipped } from "../../support/package";
import { faultsOf } from "../../support/schemaCheck";

const PERIOD = "2026-H1";
const DIALECTS = {
  Excel: zipped(excelParts()),
  WPS: zipped(wpsParts()),
  LibreOffice: zipped(libreOfficeParts()),
  "all that Excel has": zipped(richParts()),
};
const cases = Object.entries(DIALECTS);
/** Parts that gain entries when a sheet is added; all others must not change by a byte. */
const GAINS = /^\[Content_Types\]\.xml$|^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml)$/;

const hashes = (bytes: Uint8Array): [string, string][] =>
  Object.entries(partsOf(bytes)).map(([name, text]) => [name, createHash("sha256").update(text).digest("hex")]);
const untouched = (bytes: Uint8Array, of: Uint8Array): [string, string][] => {
  const names = new Set(Object.keys(partsOf(of)));
  return hashes(bytes).filter(([name]) => names.has(name) && !GAINS.test(name));
};

/** The results sheet added, filled, printed, then both made again ten times; the checker sees every step. */
async function worked(before: Uint8Array): Promise<{ bytes: Uint8Array; added: Uint8Array }> {
  const host = new FileWorkbook(before);
  const { reading } = await understand(host);
  await makeResults(host, PERIOD);
  const added = await host.bytes();
  const fill = targetsOf(reading.plan).map(({ target }) => ({
    target: target.id,
    actual: 5,
    basis: "actual" as const,
  }));
  const sound = async () => {
    const bytes = await host.bytes();
    const given = partsOf(before);
    expect(faultsOf(bytes, (part) => !(part in given) || GAINS.test(part))).toEqual([]);
    expect(untouched(bytes, before)).toEqual(untouched(before, before));
  };
  await sound();
  await makeResults(host, PERIOD, fill);
  await sound();
  await makePrint(host, PERIOD);
  await sound();
  for (let i = 0; i < 10; i++) await makeResults(host, PERIOD);
  await sound();
  return { bytes: await host.bytes(), added };
}

test("the plan is the same in every dialect", async () => {
  const plans = await Promise.all(
    cases.map(async ([, bytes]) => (await understand(new FileWorkbook(bytes))).reading.plan),
  );
  expect(targetsOf(plans[0]!)).toHaveLength(3);
  expect(plans[0]!.objectives[1]!.statement).toBe("Tổ chức 04 buổi tập huấn\ncho tổ dân phố");
  const { unread: _, ...calc } = plans[2]!; // its sheet has a formula under the table
  expect(calc).toEqual({ ...plans[0], unread: undefined });
  expect([plans[1], plans[3]]).toEqual([plans[0], plans[0]]);
});

describe.each(cases)("%s", (_, before) => {
  let made: ReturnType<typeof worked> | undefined;
  const once = () => (made ??= worked(before));

  test("added, filled, made again ten times: every other part keeps its hash and its place", async () => {
    const { bytes, added } = await once();
    const names = Object.keys(partsOf(added));
    expect(Object.keys(partsOf(bytes)).slice(0, names.length)).toEqual(names);
    expect(Object.keys(partsOf(bytes)).slice(0, hashes(before).length)).toEqual(Object.keys(partsOf(before)));
    const [sheets, old] = [readWorkbook(bytes).sheets, readWorkbook(before).sheets];
    expect(sheets.slice(0, -2)).toEqual(old);
  });

  (hasOffice() ? test : test.skip)(
    "opens in LibreOffice with the new sheets' values",
    async () => {
      const { bytes } = await once();
      const values = (workbook: Uint8Array) =>
      readWorkbook(workbook).sheets.slice(-2).flatMap(({ cells }) => cells).flatMap(({ row, column, value, formula }) => (formula === undefined ? [] : [[row, column, typeof value === "number" ? Number(value.toPrecision(10)) : value]])); // prettier-ignore
      expect(values(recalculated([bytes])[0]!)).toEqual(values(bytes));
    },
    60_000,
  );
});
