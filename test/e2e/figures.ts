import { Consolidation, type ObjectiveCounts, type TargetRow, type UnitRow } from "../../shared/model/consolidation";
import type { PeriodId } from "../../shared/model/period";
import { PeriodSummary } from "../../shared/model/periodRecord";
import { VERDICTS } from "../../shared/model/rates";

const BODY = "tinh-mau";

export function periodSummary(period: PeriodId, units: number, due: string, body = BODY): PeriodSummary {
  return PeriodSummary.parse({
    ...{ body, period, due, cutoff: null, closes: null, mendDays: null, deciding: null },
    ...{ approval: false, openedAt: "2026-06-01T01:00:00.000Z", units },
  });
}

function codeOf(index: number): string {
  return `xa-${String(index).padStart(3, "0")}`;
}

function countsOf(index: number): ObjectiveCounts {
  const notMet = index % 3;
  return {
    set: 13,
    met: 8 - notMet,
    notMet,
    behind: 1,
    onTrack: 2,
    notDue: 1,
    nothingArose: 1,
    noData: 0,
    noTarget: 0,
  };
}

function missingRow(index: number): UnitRow {
  return {
    unit: codeOf(index),
    name: null,
    state: "not-received",
    version: null,
    receivedAt: null,
    onTime: null,
    four: { received: false, onTime: null, filled: { with: 0, of: 0 }, open: 0 },
    objectives: null,
    report: null,
  };
}

function receivedRow(index: number, targets: number): UnitRow {
  const late = index % 7 === 3;
  const returned = index % 5 === 4;
  return {
    unit: codeOf(index),
    name:
      index % 4 === 2
        ? `Trung tâm Cung ứng dịch vụ công và Phát triển cộng đồng liên xã số ${index}`
        : `UBND xã Mẫu ${index}`,
    state: returned ? "returned" : index % 2 === 0 ? "accepted" : "submitted",
    version: returned ? 2 : 1,
    receivedAt: late ? "2026-07-11T02:00:00.000Z" : "2026-07-08T02:00:00.000Z",
    onTime: !late,
    four: { received: true, onTime: !late, filled: { with: targets - (index % 4), of: targets }, open: index % 6 },
    objectives: countsOf(index),
    report:
      index % 3 === 0
        ? null
        : {
            number: String(40 + index),
            symbol: "BC-UBND",
            date: "2026-07-07",
            signer: "Người ký mẫu",
            capacity: "TM",
          },
  };
}

const TEXTS = [
  "Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn đạt từ 98,6% trở lên",
  "Số con gia súc được tiêm phòng trong năm ít nhất 1.150 con",
  "Tỷ lệ hộ nghèo cuối năm dưới 0,5%",
  "Thu nhập bình quân đầu người từ 30 đến 35 triệu đồng/người/năm, tính theo số liệu điều tra của cơ quan thống kê có thẩm quyền",
  "Xếp loại chuyển đổi số: nhóm khá trở lên",
];

function targetRow(unit: string, index: number): TargetRow {
  const verdict = VERDICTS[index % VERDICTS.length] ?? "met";
  const common = {
    unit,
    objective: String(1 + (index % 13)),
    target: `t-${index}`,
    text: TEXTS[index % 5] ?? "",
    verdict,
  };
  const none = { used: null, goal: null, rate: null, measure: null, numerator: null, denominator: null };
  if (index % 5 === 4) return { ...common, ...none };
  if (index % 5 === 1) return { ...common, ...none, used: 1250, goal: 1150, rate: 1250 / 1150, measure: "con" };
  const figures = { used: 97.5, goal: 98.6, rate: 97.5 / 98.6, measure: "%" };
  if (index % 5 === 0) return { ...common, ...figures, numerator: 1170, denominator: 1200 };
  return { ...common, ...none, ...figures };
}

/** A table of `received + missing` units with `targets` targets each received; parsed, so that the shapes are true. */
export function consolidation(period: PeriodId, received: number, missing: number, targets: number): Consolidation {
  const rows = Array.from({ length: received }, (_, index) => receivedRow(index + 1, targets));
  const absent = Array.from({ length: missing }, (_, index) => missingRow(received + index + 1));
  return Consolidation.parse({
    period,
    body: BODY,
    units: [...rows, ...absent],
    targets: rows.flatMap(({ unit }) => Array.from({ length: targets }, (_, index) => targetRow(unit, index))),
  });
}
