import { holds, whole } from "./support";

const plan = (statement: string, value = 95) => [
  whole({ statement, targets: [{ value, subject: statement, text: `${value}%` }] }),
];
const announce = (statement: string, value = 95) => ({
  statement,
  targets: [{ value, subject: statement, text: `${value}%` }],
});
const TREES = "Trồng cây xanh quanh trụ sở cơ quan";
const ELDERLY = "Nuôi dưỡng người già neo đơn ở các thôn";
const NEWS = "Đăng tin bài về cải cách trên trang điện tử";
const FILES = "Hồ sơ thủ tục hành chính được giải quyết đúng hạn tại bộ phận một cửa";

const all = (...statements: string[]) => statements.flatMap((statement) => plan(statement));

holds("announced.not-planned", [
  ["the second of two", { announced: [announce(FILES), announce(TREES)], rows: plan(FILES) }, ["A3"]],
  ["the first of two", { announced: [announce(NEWS), announce(FILES)], rows: plan(FILES) }, ["A2"]],
  [
    "a template's heading in its stead",
    {
      announced: [announce(FILES), { ...announce(NEWS), number: "2" }],
      rows: [...plan(FILES), whole({ number: "II", statement: "[Mục tiêu liên quan cải cách hành chính...]" })],
    },
    ["A3"],
  ],
  ["in the same words", { announced: [announce(FILES)], rows: plan(FILES) }, []],
  [
    "in likely words",
    { announced: [announce("Phấn đấu hồ sơ thủ tục hành chính giải quyết đúng hạn")], rows: plan(FILES) },
    [],
  ],
  [
    "the same figure under the same number, Roman there",
    {
      announced: [announce(FILES), { ...announce("Người dân khen thái độ phục vụ", 91), number: "2." }],
      rows: [
        ...plan(FILES),
        whole({
          number: "II",
          statement: "Nâng cao thái độ phục vụ và văn hóa công sở nơi tiếp khách",
          targets: [{ value: 91 }],
        }),
      ],
    },
    [],
  ],
  ["a fragment", { announced: [announce(FILES), announce("v.v.")], rows: plan(FILES) }, []],
  ["nothing of the list is planned: it is another list", { announced: [announce(NEWS)], rows: plan(FILES) }, []],
]);

holds("announced.target-conflict", [
  ["another figure", { announced: [announce(FILES, 90)], rows: plan(FILES, 96) }, ["A2"]],
  [
    "of two figures one",
    {
      announced: [
        {
          ...announce(FILES, 90),
          targets: [
            { value: 100, subject: "Hồ sơ được số hóa" },
            { value: 90, subject: FILES, text: "90%" },
          ],
        },
      ],
      rows: plan(FILES, 96),
    },
    ["A2"],
  ],
  ["lower in the plan", { announced: [announce(FILES, 99)], rows: plan(FILES, 80) }, ["A2"]],
  ["the same figure", { announced: [announce(FILES)], rows: plan(FILES) }, []],
  [
    "another subject",
    {
      announced: [{ ...announce(FILES), targets: [{ value: 90, subject: "Người dân hài lòng" }] }],
      rows: plan(FILES, 96),
    },
    [],
  ],
  [
    "another unit",
    {
      announced: [{ ...announce(FILES), targets: [{ value: 90, subject: FILES, unit: "hồ sơ" }] }],
      rows: plan(FILES, 96),
    },
    [],
  ],
]);

holds("planned.not-announced", [
  ["the second of two", { announced: [announce(FILES)], rows: all(FILES, TREES) }, ["B8"]],
  ["the first of two", { announced: [announce(FILES)], rows: all(TREES, FILES) }, ["B6"]],
  [
    "two of four",
    { announced: [announce(FILES), announce(NEWS)], rows: all(FILES, TREES, NEWS, ELDERLY) },
    ["B8", "B12"],
  ],
  ["on the list", { announced: [announce(FILES)], rows: plan(FILES) }, []],
  ["no list", { rows: plan(FILES) }, []],
  ["the list is a selection", { announced: [announce(FILES)], rows: all(FILES, TREES, ELDERLY) }, []],
  [
    "a child",
    {
      announced: [announce(FILES)],
      rows: [...plan(FILES), whole({ number: "1.1", parent: "1", statement: TREES })],
    },
    [],
  ],
  [
    "its child is on the list",
    {
      announced: [announce(FILES), announce(TREES)],
      rows: [
        ...plan(FILES),
        whole({ number: "2", statement: "Giữ gìn cảnh quan" }),
        whole({ number: "2.1", parent: "2", statement: TREES }),
      ],
    },
    [],
  ],
  [
    "a template's heading",
    {
      announced: [announce(FILES)],
      rows: [...plan(FILES), whole({ statement: "[Mục tiêu liên quan thi đua - khen thưởng...]" })],
    },
    [],
  ],
]);
