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
