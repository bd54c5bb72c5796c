import { aReading } from "../../support/reading";
import { check } from "../../../shared/checking/check";
import { findingsOf, holds, whole } from "./support";

test("nothing is said of a plan in which nothing is wrong", () => {
  expect(
    findingsOf({
      rows: [
        whole(),
        whole({ statement: "Giữ mức hài lòng từ 90% trở lên" }, { content: "Lấy phiếu ý kiến người dân mỗi quý" }),
      ],
    }),
  ).toEqual([]);
});

holds("objective.no-actions", [
  ["an objective alone", { rows: [whole({ actions: [] })] }, ["B6"]],
  ["the second of two", { rows: [whole(), whole({ actions: [] })] }, ["B8"]],
  [
    "a child without any",
    { rows: [whole({ number: "1" }), whole({ number: "1.1", parent: "1", actions: [] })] },
    ["B8"],
  ],
  [
    "a layout without a column for actions, once",
    { columns: ["number", "statement", "target", "lead"], rows: [whole({ actions: [] }), whole({ actions: [] })] },
    ["A5"],
  ],
  ["its child has them", { rows: [whole({ number: "4", actions: [] }), whole({ number: "4.1", parent: "4" })] }, []],
  ["it has them", { rows: [whole()] }, []],
  ["no objective at all", { rows: [] }, []],
]);

holds("objective.no-target", [
  ["an objective alone", { rows: [whole({ targets: [] })] }, ["B6"]],
  ["the second of two", { rows: [whole(), whole({ targets: [] })] }, ["B8"]],
  [
    "in the target column",
    { columns: ["number", "statement", "target", "content"], rows: [whole({ targets: [] })] },
    ["C6"],
  ],
  ["it has one", { rows: [whole()] }, []],
  ["its action has one", { rows: [whole({ targets: [] }, { targets: [{}] })] }, []],
  ["its child has one", { rows: [whole({ number: "4", targets: [] }), whole({ number: "4.1", parent: "4" })] }, []],
]);

holds("objective.duplicate-number", [
  ["two alike", { rows: [whole({ number: "1" }), whole({ number: "1" })] }, ["A8"]],
  ["written differently", { rows: [whole({ number: "II." }), whole({ number: "ii" })] }, ["A8"]],
  ["three alike", { rows: [whole({ number: "2" }), whole({ number: "2" }), whole({ number: "2" })] }, ["A8", "A10"]],
  [
    "in two sections",
    { rows: [whole({ number: "1", section: "Văn phòng" }), whole({ number: "1", section: "Tư pháp" })] },
    [],
  ],
  ["children of two parents", { rows: [whole({ number: "1", parent: "A" }), whole({ number: "1", parent: "B" })] }, []],
  ["one after the other", { rows: [whole({ number: "1" }), whole({ number: "2" })] }, []],
  ["without numbers", { rows: [whole({ number: null }), whole({ number: null })] }, []],
]);

holds("objective.number-gap", [
  ["one is left out", { rows: [whole({ number: "1" }), whole({ number: "3" })] }, ["A8"]],
  ["among Roman numbers", { rows: [whole({ number: "III." }), whole({ number: "V." })] }, ["A8"]],
  ["among children", { rows: [whole({ number: "4.1", parent: "4" }), whole({ number: "4.3", parent: "4" })] }, ["A8"]],
  ["none is left out", { rows: [whole({ number: "IX" }), whole({ number: "X" })] }, []],
  [
    "an unnumbered one stands between",
    { rows: [whole({ number: "1" }), whole({ number: null }), whole({ number: "3" })] },
    [],
  ],
  ["two ways of counting", { rows: [whole({ number: "1" }), whole({ number: "III" })] }, []],
  [
    "the number stands elsewhere",
    { rows: [whole({ number: "1" }), whole({ number: "3" }), whole({ number: "2" })] },
    [],
  ],
]);

holds("objective.empty", [
  ["a template's heading", { rows: [whole({ statement: "[Các mục tiêu khác]", targets: [], actions: [] })] }, ["B6"]],
  ["dots", { rows: [whole({ statement: "……", targets: [], actions: [] })] }, ["B6"]],
  ["a label", { rows: [whole({ statement: "Mục tiêu 4", targets: [], actions: [] })] }, ["B6"]],
  ["a heading with actions under it", { rows: [whole({ statement: "[Mục tiêu liên quan đào tạo]" })] }, []],
  ["a short objective", { rows: [whole({ statement: "Không có đơn thư vượt cấp", targets: [], actions: [] })] }, []],
  [
    "a heading with children",
    {
      rows: [
        whole({ number: "4", statement: "[Kinh tế]", targets: [], actions: [] }),
        whole({ number: "4.1", parent: "4" }),
      ],
    },
    [],
  ],
]);

test("the 6.2 matrix counts children, and reads what each action says", () => {
  const { matrix } = check(
    aReading({
      rows: [
        whole({ number: "1", actions: [], targets: [] }),
        whole({ number: "1.1", parent: "1" }, { resources: "Ngân sách xã", due: { kind: "unreadable", text: "?" } }),
        whole({ number: "2", targets: [] }, { lead: [], measurement: null, outcome: "Báo cáo" }),
      ],
    }),
  );
  const line = { measurable: true, what: true, resources: true, who: true, when: false, evaluated: true };
  expect(matrix).toEqual([
    { objective: "o1", number: "1", ...line },
    { objective: "o2", number: "1.1", ...line },
    { objective: "o3", number: "2", ...line, measurable: false, resources: false, who: false, when: true },
  ]);
});

const nobody = { lead: [], support: [] };
const led = (...actions: object[]) => ({
  rows: [whole({ actions: actions.map((one, at) => ({ content: `Theo dõi hồ sơ loại ${at}`, ...one })) })],
});
holds("objective.no-lead", [
  ["two actions", led(nobody, nobody), ["B6"]],
  ["three", led(nobody, nobody, nobody), ["B6"]],
  ["beside an objective somebody answers for", { rows: [whole(), ...led(nobody, nobody).rows] }, ["B8"]],
  ["somebody leads one", led(nobody, {}), []],
  ["somebody supports one", led(nobody, { lead: [], support: ["Tư pháp"] }), []],
  ["one action: said of it", led(nobody), []],
  ["no such column", { columns: ["number", "content", "due", "measurement"], ...led(nobody, nobody) }, []],
]);
