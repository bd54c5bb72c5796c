import { USUAL } from "../../support/reading";
import { holds, whole } from "./support";

const cell = (action: Parameters<typeof whole>[1]) => ({
  columns: [...USUAL, "evidence" as const],
  rows: [whole({}, action)],
});

holds("text.placeholder", [
  ["in a party's cell", cell({ support: ["[Đơn vị phối hợp]"] }), ["D7"]],
  ["in the second line of a party's cell", cell({ lead: ["Văn phòng", "[bộ phận liên quan]"] }), ["C7"]],
  ["in a measurement", cell({ measurement: "Báo cáo số …/BC-UBND" }), ["F7"]],
  ["in evidence", cell({ evidence: "[tên hồ sơ]" }), ["G7"]],
  ["brackets round dots", cell({ support: ["[…]"] }), ["D7"]],
  ["half a year", cell({ content: "Tổng kết năm 20…" }), ["B7"]],
  ["parties", cell({ support: ["Các phòng, đơn vị", "Đoàn Thanh niên"] }), []],
  ["and so on, in a measurement", cell({ measurement: "Sổ theo dõi, phiếu khảo sát, …" }), []],
  ["a number in brackets", cell({ evidence: "Tài liệu [2]" }), []],
  ["a date with a blank is incomplete", cell({ due: { kind: "by", text: "30/11/20…" } }), []],
]);

const committees = (...lead: string[]) => ({ plan: { unit: "UBND xã Tân Mẫu" }, rows: [whole({}, { lead })] });

holds("text.other-unit", [
  ["a party", committees("Công chức UBND xã Núi Xa"), ["C7"]],
  ["a line of its own", committees("Văn phòng", "UBND xã Núi Xa"), ["C7"]],
  ["with a number of lines after it", committees("UBND phường An Lạ", "Văn phòng"), ["C7"]],
  ["the next line begins with a capital", committees("UBND xã", "Văn phòng HĐND và UBND"), []],
  ["two committees, a line each", committees("UBND xã", "UBND tỉnh"), []],
  ["its own", committees("UBND xã Tân Mẫu", "Trạm Y tế"), []],
]);
