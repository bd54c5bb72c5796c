import { rolesIn } from "../../../shared/reading/roles";
import { partiesInSentence, readParties } from "../../../shared/reading/parties";

test.each([
  ["Lãnh đạo UBND\nCác phòng chuyên môn", ["Lãnh đạo UBND", "Các phòng chuyên môn"]],
  ["- Tổ thư ký;\n- Ban ISO.", ["Tổ thư ký", "Ban ISO"]],
  ["Văn phòng, Tư pháp và các ban ngành", ["Văn phòng", "Tư pháp và các ban ngành"]],
  ["Phòng Nội vụ, các phòng khác", ["Phòng Nội vụ, các phòng khác"]],
  ["[Công chức văn thư/\nTổ ISO]", ["Công chức văn thư", "Tổ ISO"]],
  ["Trưởng ban/phó ban", ["Trưởng ban/phó ban"]],
  ["Các [bộ phận …thuộc xã ]/[toàn thể]", ["Các [bộ phận …thuộc xã ]/[toàn thể]"]],
  ["Công chức phụ trách\nhộ tịch của xã", ["Công chức phụ trách hộ tịch của xã"]],
  ["Văn phòng (bà A, Ông B)", ["Văn phòng (bà A, Ông B)"]],
  ["…", []],
  ["Phòng Kinh tế, Hạ tầng và Đô thị; Phòng Văn hóa", ["Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Văn hóa"]],
  ["Phòng Nội vụ, Tài chính;\nVăn phòng, Đoàn xã", ["Phòng Nội vụ, Tài chính", "Văn phòng", "Đoàn xã"]],
  ["Sở Văn hóa, Thể thao và Du lịch, Công an tỉnh", ["Sở Văn hóa, Thể thao và Du lịch", "Công an tỉnh"]],
  ["Phòng Công chức, Viên chức", ["Phòng Công chức, Viên chức"]],
  ["Lãnh đạo UBND, Thư ký ISO;\nPhòng Nội vụ", ["Lãnh đạo UBND", "Thư ký ISO", "Phòng Nội vụ"]],
  ["Tư pháp, Địa chính, Văn phòng", ["Tư pháp", "Địa chính", "Văn phòng"]],
  ["Culture, Sports and Tourism Division, Police", ["Culture, Sports and Tourism Division", "Police"]],
])("the parties of %j", (text, parties) => expect(readParties(text)).toEqual(parties));

test.each([
  ["Trạm y tế chủ trì, phối hợp với các thôn rà soát danh sách.", { lead: ["Trạm y tế"], support: ["các thôn"] }],
  [
    "Giao Tư pháp chủ trì phối hợp Công an xã, Đoàn xã kiểm tra",
    { lead: ["Tư pháp"], support: ["Công an xã", "Đoàn xã"] },
  ],
  ["Văn phòng chủ trì thực hiện", { lead: ["Văn phòng"], support: [] }],
  [
    "Đoàn xã chủ trì, phối hợp với Bộ phận tiếp nhận hồ sơ tổ chức hội thi",
    { lead: ["Đoàn xã"], support: ["Bộ phận tiếp nhận hồ sơ"] },
  ],
  ["Mọi công chức làm tốt việc của mình", null],
])("who is responsible in %j", (sentence, parties) => expect(partiesInSentence(sentence)).toEqual(parties));

test.each([
  ["Văn phòng chủ trì, phối hợp với Công an xã", ["Văn phòng"], ["Công an xã"]],
  ["Chủ trì: Phòng Kinh tế\nPhối hợp: Hội Nông dân, Đoàn xã", ["Phòng Kinh tế"], ["Hội Nông dân", "Đoàn xã"]],
  ["- Chủ trì: Văn phòng;\n- Phối hợp: Trạm Y tế;\n- Các thôn.", ["Văn phòng"], ["Trạm Y tế", "Các thôn"]],
  ["Phòng Kinh tế (chủ trì), Trạm Khuyến nông", ["Phòng Kinh tế"], ["Trạm Khuyến nông"]],
])("who has which part in %j", (text, lead, support) => expect(rolesIn(text)).toEqual({ lead, support, monitor: [] }));

test.each(["Văn phòng; Công an xã", "Các bộ phận phối hợp", "…"])("%j only names parties", (text) =>
  expect(rolesIn(text)).toBe(null),
);
