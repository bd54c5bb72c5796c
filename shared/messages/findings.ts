import { parseAddress } from "../model/address";
import type { Finding } from "../model/finding";
import type { FindingCode } from "../problems/findings";
import { fill, type Language, type Sentence } from "./language";

/**
 * What each finding says: what was found, at which cell, and what would mend it (UX rule 4). `{cell}` is the cell
 * without its sheet; the other places are the finding's own params.
 */
export const FINDING_SENTENCES: Record<FindingCode, Sentence> = {
  // the plan
  "plan.no-objectives": {
    vi: "Bảng kế hoạch bắt đầu ở ô {cell} chưa có mục tiêu nào đọc được. Ghi ít nhất một mục tiêu có nội dung.",
    en: "No objective could be read from the plan table at {cell}. Write at least one objective with its words.",
  },
  "plan.no-unit": {
    vi: "Ô {cell}: phần đầu kế hoạch chưa ghi tên đầy đủ của cơ quan. Bổ sung tên, như 'Ủy ban nhân dân xã' kèm tên xã.",
    en: "{cell}: the head of the plan does not give the office's full name. Add it, the level with its own name.",
  },
  "plan.no-year": {
    vi: "Ô {cell}: phần đầu kế hoạch chưa ghi năm thực hiện. Bổ sung năm vào tiêu đề.",
    en: "{cell}: the head of the plan does not give its year. Add the year to the title.",
  },
  "plan.not-issued": {
    vi: "Ô {cell}: phần đầu kế hoạch chưa có số hoặc ngày của văn bản ban hành. Bổ sung khi kế hoạch được ký.",
    en: "{cell}: the head of the plan gives neither number nor date of the document that issues it. Add them once it is signed.",
  },
  "plan.other-year": {
    vi: "Ô {cell}: kế hoạch ghi năm {year}, khác với kỳ báo cáo {period}. Kiểm tra lại tệp kế hoạch hoặc kỳ báo cáo.",
    en: "{cell}: the plan is for {year}, the reporting period is {period}. Check the file or the period.",
  },
  // objectives
  "objective.no-actions": {
    vi: "Mục tiêu '{objective}' ở ô {cell} chưa có biện pháp thực hiện. Bổ sung ít nhất một biện pháp.",
    en: "The objective '{objective}' at {cell} has no action. Add at least one.",
  },
  "objective.no-target": {
    vi: "Mục tiêu '{objective}' ở ô {cell} chưa có chỉ tiêu đo được. Bổ sung con số hoặc mức cần đạt.",
    en: "The objective '{objective}' at {cell} has no measurable target. Add a figure or a level to reach.",
  },
  "objective.duplicate-number": {
    vi: "Ô {cell} ghi số thứ tự '{number}', trùng với mục tiêu ở ô {other}. Đánh lại số thứ tự.",
    en: "{cell} has the number '{number}', as has the objective at {other}. Number them again.",
  },
  "objective.number-gap": {
    vi: "Ô {cell} ghi số thứ tự '{number}' ngay sau '{before}'. Kiểm tra xem có thiếu mục tiêu hoặc đánh lại số thứ tự.",
    en: "{cell} has the number '{number}' right after '{before}'. Check whether an objective is missing, or number them again.",
  },
  "objective.number-restored": {
    vi: "Ô {cell} hiện số {read} nhưng đứng sau {before} nên được hiểu là {number}. Định dạng ô kiểu Văn bản để Excel giữ số 0 ở cuối.",
    en: "{cell} shows {read} but follows {before}, so it is taken as {number}. Format the cell as Text so that Excel keeps the closing zero.",
  },
  "objective.empty": {
    vi: "Ô {cell} mới ghi '{text}', chưa nêu nội dung mục tiêu. Ghi rõ kết quả cần đạt hoặc bỏ dòng này.",
    en: "{cell} only says '{text}', which states no objective. Write what is to be reached, or remove the row.",
  },
  "objective.no-lead": {
    vi: "Mục tiêu '{objective}' ở ô {cell} chưa có ai chịu trách nhiệm ở biện pháp nào. Ghi đơn vị hoặc người chịu trách nhiệm.",
    en: "Nobody is responsible in any action of the objective '{objective}' at {cell}. Write the department or person.",
  },
  "objective.weights-not-100": {
    vi: "Trọng số các mục tiêu từ ô {cell} cộng lại được {sum}, khác {whole}. Kiểm tra lại trọng số.",
    en: "The weights of the objectives from {cell} on add up to {sum}, not to {whole}. Check them.",
  },
  // actions
  "action.no-lead": {
    vi: "Ô {cell}: biện pháp '{action}' chưa có đơn vị chủ trì. Ghi đơn vị hoặc người chịu trách nhiệm chính.",
    en: "{cell}: nobody leads the action '{action}'. Write the department or person responsible.",
  },
  "action.no-timing": {
    vi: "Ô {cell}: biện pháp '{action}' chưa có thời gian thực hiện. Ghi thời hạn hoặc chu kỳ thực hiện.",
    en: "{cell}: the action '{action}' has no time. Write when it is due, or how often it is done.",
  },
  "action.no-measurement": {
    vi: "Ô {cell}: biện pháp '{action}' chưa có cách đo lường hoặc kết quả dự kiến. Ghi cách đánh giá kết quả.",
    en: "{cell}: the action '{action}' has neither a measurement nor an expected outcome. Write how its result is judged.",
  },
  "action.empty": {
    vi: "Ô {cell}: dòng này chưa ghi nội dung biện pháp. Bổ sung nội dung hoặc bỏ dòng.",
    en: "{cell}: this row has no action in it. Write what is done, or remove the row.",
  },
  "action.duplicate": {
    vi: "Ô {cell} ghi cùng nội dung '{action}' với ô {other}. Bỏ một dòng hoặc phân biệt hai nội dung.",
    en: "{cell} says the same as {other}: '{action}'. Remove one of the two, or tell them apart.",
  },
  "action.no-support": {
    vi: "Ô {cell}: biện pháp '{action}' chưa ghi đơn vị phối hợp. Bổ sung nếu có.",
    en: "{cell}: the action '{action}' names nobody in support. Add them if there are any.",
  },
  "action.measurement-vague": {
    vi: "Ô {cell} mới ghi '{text}', chưa rõ đánh giá bằng gì. Ghi thêm báo cáo hoặc số liệu nào, kỳ nào.",
    en: "{cell} only says '{text}', which does not tell how the result is judged. Add which report or figure, and of which period.",
  },
  "action.party-spelling": {
    vi: "Ô {cell} ghi '{text}', chỉ khác một chữ với '{usual}' (dùng {count} lần). Thống nhất một cách ghi nếu là một đơn vị.",
    en: "{cell} says '{text}', one letter off '{usual}' (used {count} times). Write it one way if it is one party.",
  },
  "action.party-unlisted": {
    vi: "Ô {cell} ghi '{text}', không có trong danh sách chữ viết tắt của kế hoạch. Bổ sung vào danh sách hoặc ghi đầy đủ.",
    en: "{cell} says '{text}', which is not in the plan's list of abbreviations. Add it to the list, or write it in full.",
  },
  // when
  "timing.not-a-date": {
    vi: "Ô {cell} ghi '{text}', chưa có ngày cụ thể để nhắc hạn. Ghi thêm ngày nếu đã xác định.",
    en: "{cell} says '{text}', which gives no date to remind of. Add the date if it is known.",
  },
  "timing.incomplete": {
    vi: "Ô {cell} ghi '{text}' còn thiếu ngày, tháng hoặc năm. Điền đủ để tính được hạn.",
    en: "{cell} says '{text}', where a day, month or year is missing. Fill it in so that the due date can be worked out.",
  },
  "timing.unreadable": {
    vi: "Ô {cell} ghi '{text}', chưa hiểu được là thời gian nào. Ghi lại như '30/6/2026', 'Tháng 6/2026' hoặc 'Hằng quý'.",
    en: "{cell} says '{text}', which is not understood as a time. Write it like '30/6/2026', 'June 2026' or 'every quarter'.",
  },
  "timing.outside-year": {
    vi: "Ô {cell} ghi '{text}', nằm ngoài năm {year} của kế hoạch. Kiểm tra lại năm.",
    en: "{cell} says '{text}', which lies outside the plan's year {year}. Check the year.",
  },
  "timing.before-issue": {
    vi: "Ô {cell} ghi hạn '{text}', trước ngày ban hành kế hoạch {issued} (có {count} hạn như vậy). Kiểm tra lại thời hạn.",
    en: "{cell} is due '{text}', before the plan was issued on {issued} ({count} such dates). Check the dates.",
  },
  "timing.reversed": {
    vi: "Ô {cell}: thời gian bắt đầu '{start}' sau thời gian hoàn thành '{due}'. Kiểm tra lại hai mốc này.",
    en: "{cell}: the start '{start}' is after the end '{due}'. Check the two.",
  },
  "timing.report-date": {
    vi: "Ô {cell} ghi '{text}', được hiểu là thời hạn báo cáo, chưa phải hạn đạt chỉ tiêu. Ghi thêm hạn đạt nếu khác cuối năm.",
    en: "{cell} says '{text}', taken as when to report, not as when the target is due. Add the due date if it is not the end of the year.",
  },
  // targets
  "target.no-value": {
    vi: "Ô {cell}: chỉ tiêu '{text}' chưa có con số hoặc mức để đánh giá. Bổ sung giá trị cần đạt.",
    en: "{cell}: the target '{text}' has no figure or level to judge by. Add the value to reach.",
  },
  "target.out-of-range": {
    vi: "Ô {cell}: tỷ lệ trong '{text}' lớn hơn mức có thể đạt (100%). Kiểm tra lại con số hoặc dấu so sánh.",
    en: "{cell}: the share in '{text}' is more than can be reached (100 %). Check the figure or its sign.",
  },
  "target.ambiguous-number": {
    vi: "Ô {cell}: con số trong '{text}' có thể đọc theo hai cách (dấu phẩy là hàng nghìn hay phần lẻ). Viết như 1.150 hoặc 1,15.",
    en: "{cell}: a figure in '{text}' can be read in two ways (thousands or decimals). Write it without doubt.",
  },
  "target.baseline-missing": {
    vi: "Ô {cell}: '{text}' so với mốc trước nhưng chưa ghi số liệu mốc. Bổ sung số liệu của mốc so sánh.",
    en: "{cell}: '{text}' compares with an earlier figure that is not given. Add that figure.",
  },
  "target.direction-assumed": {
    vi: "Ô {cell}: '{text}' được hiểu là không vượt quá, vì là điều cần hạn chế. Ghi rõ 'không quá' hoặc 'tối thiểu'.",
    en: "{cell}: '{text}' is taken as 'at most', since it is something unwanted. Write 'at most' or 'at least'.",
  },
  "target.points-assumed": {
    vi: "Ô {cell}: mức tăng, giảm trong '{text}' được hiểu là điểm phần trăm. Ghi rõ mức cần đạt để khỏi nhầm.",
    en: "{cell}: the change in '{text}' is taken as percentage points. Write the level to reach to leave no doubt.",
  },
  "target.shares-not-100": {
    vi: "Ô {cell}: các tỷ lệ của cùng một tổng thể cộng lại được {sum}%, khác 100%. Kiểm tra lại các con số.",
    en: "{cell}: the shares of one whole add up to {sum} %, not to 100 %. Check the figures.",
  },
  "target.share-by-count": {
    vi: "Ô {cell}: '{text}' nói về tỷ lệ nhưng mức tăng, giảm lại ghi bằng số lượng. Ghi rõ tỷ lệ cần đạt, hoặc đổi thành số lượng.",
    en: "{cell}: '{text}' speaks of a share, but changes it by a count. Write the share to reach, or speak of the count.",
  },
  "target.worse-than-baseline": {
    vi: "Ô {cell}: mức phấn đấu '{text}' kém hơn số liệu kỳ trước ({baseline}). Kiểm tra lại con số hoặc ghi rõ lý do.",
    en: "{cell}: the target '{text}' aims lower than what was reached before ({baseline}). Check the figure, or say why.",
  },
  "target.conflict": {
    vi: "Ô {cell} ghi chỉ tiêu '{text}', còn ô {other} ghi '{planned}' cho cùng nội dung. Thống nhất một con số.",
    en: "{cell} says '{text}', while {other} says '{planned}' of the same thing. Make them agree.",
  },
  "target.parts-exceed": {
    vi: "Ô {cell}: các chỉ tiêu thành phần cộng lại được {sum}, lớn hơn chỉ tiêu chung '{text}'. Kiểm tra lại các con số.",
    en: "{cell}: the targets below add up to {sum}, more than the whole '{text}'. Check the figures.",
  },
  "target.level-unknown": {
    vi: "Ô {cell}: chưa rõ mức cần đạt trong '{text}'. Ghi mức xếp loại hoặc tiêu chuẩn để đánh giá đạt hay chưa.",
    en: "{cell}: '{text}' does not tell which level is to be attained. Write the rating or standard.",
  },
  // words
  "text.placeholder": {
    vi: "Ô {cell} còn chỗ để trống '{text}' của mẫu. Thay bằng nội dung của cơ quan.",
    en: "{cell} still has the template's blank '{text}'. Replace it by the office's own words.",
  },
  "text.wrong-year": {
    vi: "Ô {cell} ghi '{text}', khác với năm {year} của kế hoạch. Kiểm tra lại năm.",
    en: "{cell} says '{text}', but the plan is for {year}. Check the year.",
  },
  "text.other-unit": {
    vi: "Ô {cell} ghi '{text}', khác với cơ quan của kế hoạch ({unit}). Sửa lại tên hoặc bỏ phần không áp dụng.",
    en: "{cell} says '{text}', which is not the plan's office ({unit}). Mend the name, or drop what does not apply.",
  },
  "text.self-reference": {
    vi: "Ô {cell}: '{text}' cho thấy cơ quan giao việc cho chính mình. Ghi đúng cơ quan giao việc.",
    en: "{cell}: in '{text}' the office assigns work to itself. Write who assigns it.",
  },
  "text.baseline-year-conflict": {
    vi: "Ô {cell} so sánh với năm {found}, trong khi chỉ tiêu ở ô {other} lấy mốc năm {baseline}. Thống nhất một mốc so sánh.",
    en: "{cell} compares with {found}, while the target at {other} is built on {baseline}. Use one year of comparison.",
  },
  "text.personal-data": {
    vi: "Ô {cell} có thông tin cá nhân '{text}'. Bỏ bớt nếu không cần gửi đi.",
    en: "{cell} holds personal data '{text}'. Remove it if it need not be sent.",
  },
  "text.old-encoding": {
    vi: "Ô {cell} gõ bằng bảng mã cũ (TCVN3, VNI) nên hiện thành '{text}'. Chuyển sang Unicode.",
    en: "{cell} is typed in an old encoding (TCVN3, VNI) and shows '{text}'. Convert it to Unicode.",
  },
  "text.abolished": {
    vi: "Ô {cell} nêu '{text}', không còn từ ngày {since} (theo {by}). Thay bằng tên hoặc quy định hiện hành: {now}.",
    en: "{cell} names '{text}', which ended on {since} ({by}). Replace it by what is in force: {now}.",
  },
  // tables
  "table.leftover-template": {
    vi: "Vùng {range} là bản sao còn sót của bảng mẫu nên không được đọc. Xóa vùng này nếu không dùng.",
    en: "{range} is a left-over copy of the template's table and is not read. Delete it if it is not used.",
  },
  "table.earlier-plan": {
    vi: "Bảng {range} là kế hoạch năm {year}, không phải kế hoạch năm {plan}, nên không được đọc. Tách sang tệp khác nếu không dùng để đối chiếu.",
    en: "{range} is the plan of {year}, not of {plan}, and is not read. Move it to a file of its own if it is not kept for comparison.",
  },
  "table.unread-cells": {
    vi: "Có {count} ô chưa xếp được vào đâu, ô đầu tiên là {cell} ghi '{text}'. Kiểm tra vị trí các ô này trong bảng.",
    en: "{count} cells could not be placed, the first is {cell} with '{text}'. Check where they belong.",
  },
  "table.shifted-row": {
    vi: "Ô {cell} ghi '{text}' ở cột '{column}', có thể lệch cột. Kiểm tra lại các ô của dòng này.",
    en: "{cell} says '{text}' under '{column}', which looks shifted by a column. Check the cells of this row.",
  },
  // what was corrected by pointing
  "layout.header-gone": {
    vi: "Hàng tiêu đề đã chỉ ở ô {cell} không còn như trước nên cách đọc đã lưu chưa dùng được. Bấm vào hàng tiêu đề để chỉ lại.",
    en: "The header that was pointed at in {cell} is not as it was, so what was said of it does not apply. Point at it again.",
  },
  "layout.cell-changed": {
    vi: "Ô {cell} từng được sửa cách đọc khi ghi '{text}', nay không còn ô nào ghi như vậy. Xem lại ô này: sửa lại cách đọc hoặc bỏ lần sửa cũ.",
    en: "The reading of {cell} was corrected when it said '{text}', which no cell says now. Correct it again, or withdraw the correction.",
  },
  "layout.cell-ambiguous": {
    vi: "Ô {cell} từng được sửa cách đọc khi ghi '{text}', nay có {count} ô ghi như vậy nên chưa rõ là ô nào. Chọn đúng ô và sửa lại.",
    en: "The reading of {cell} was corrected when it said '{text}'; {count} cells say so now, and which one is meant is not clear. Choose the cell and correct it again.",
  },
  "layout.cell-unused": {
    vi: "Ô {cell} ghi '{text}' được sửa cách đọc nhưng không nằm trong bảng kế hoạch nào. Chỉ lại hàng tiêu đề của bảng, hoặc bỏ lần sửa này.",
    en: "The reading of {cell} ('{text}') was corrected, but it stands in no plan table. Point at the table's header again, or withdraw the correction.",
  },
  "layout.area-changed": {
    vi: "Vùng {range} từng được bỏ qua, nay có nội dung khác nên được đọc lại từ ô {cell}. Bỏ qua lần nữa nếu vùng này không thuộc kế hoạch.",
    en: "{range} was left out of the plan and says something else now, so it is read again from {cell} on. Leave it out again if it is none of the plan's.",
  },
  "layout.unreadable": {
    vi: "Cách đọc đã lưu trong tệp không dùng được nên tệp được đọc như lần đầu (bắt đầu ở ô {cell}). Sửa lại những chỗ cần sửa rồi tải tệp về.",
    en: "The corrections kept in the file cannot be used, so it is read as if for the first time (from {cell} on). Correct it again and download it.",
  },
  // the announced list and the plan
  "announced.not-planned": {
    vi: "Mục tiêu đã công bố '{text}' ở ô {cell} chưa có trong bảng kế hoạch. Bổ sung vào kế hoạch hoặc bỏ khỏi danh sách công bố.",
    en: "The announced objective '{text}' at {cell} is not in the plan. Add it to the plan, or take it off the list.",
  },
  "announced.target-conflict": {
    vi: "Ô {cell} công bố chỉ tiêu '{announced}', còn kế hoạch ở ô {other} ghi '{planned}'. Thống nhất một con số.",
    en: "{cell} announces '{announced}', the plan at {other} says '{planned}'. Make them agree.",
  },
  "planned.not-announced": {
    vi: "Mục tiêu '{objective}' ở ô {cell} chưa có trong danh sách mục tiêu đã công bố. Bổ sung vào danh sách công bố.",
    en: "The objective '{objective}' at {cell} is not on the announced list. Add it to the list.",
  },
  // results
  "result.missing": {
    vi: "Ô {cell}: chỉ tiêu '{text}' chưa có số liệu của kỳ này. Điền số liệu hoặc chọn 'Không phát sinh'.",
    en: "{cell}: the target '{text}' has no figure for this period. Fill it in, or choose 'Không phát sinh'.",
  },
  "result.not-a-number": {
    vi: "Ô {cell} ghi '{text}', chưa phải con số. Chỉ điền số vào ô này.",
    en: "{cell} says '{text}', which is no number. Fill in a number only.",
  },
  "result.unknown-word": {
    vi: "Ô {cell} ghi '{text}', không có trong các lựa chọn ({choices}) nên chưa được tính. Chọn lại trong danh sách.",
    en: "{cell} says '{text}', which is none of the choices ({choices}) and does not count. Choose from the list.",
  },
  "result.lost-row": {
    vi: "Ô {cell} có số liệu '{text}' nhưng dòng này không thuộc chỉ tiêu nào của kế hoạch (cột Mã: '{id}'). Chuyển số liệu sang đúng dòng, hoặc xóa dòng.",
    en: "{cell} holds '{text}', but its row belongs to no target of the plan (Mã: '{id}'). Move it to its row, or delete the row.",
  },
  "result.which-target": {
    vi: "Ô {cell} có số liệu '{text}', sau khi kế hoạch thay đổi chưa rõ thuộc dòng nào: {choices}. Chép sang đúng dòng rồi xóa ở ô này.",
    en: "{cell} holds '{text}', and after the plan changed it could belong to several rows: {choices}. Copy it to its row and empty this cell.",
  },
  "result.lost-column": {
    vi: "Bảng kết quả ở ô {cell} không còn cột '{heading}' nên số liệu của cột này không đọc được. Đặt lại tên cột như cũ.",
    en: "The results table at {cell} has lost its column '{heading}', so its figures cannot be read. Give the column its name back.",
  },
  "result.conflict": {
    vi: "Ô {cell}: dòng này ghi cả '{share}' và số liệu '{actual}', hai giá trị không khớp nhau. Giữ lại một trong hai.",
    en: "{cell}: this row says both '{share}' and '{actual}', which do not agree. Keep one of the two.",
  },
  "result.share-over-1": {
    vi: "Ô {cell}: tử số {numerator} lớn hơn mẫu số {denominator}. Kiểm tra lại hai con số.",
    en: "{cell}: the numerator {numerator} is larger than the denominator {denominator}. Check the two.",
  },
  "result.looks-like-change": {
    vi: "Ô {cell}: số liệu {actual} bằng mức tăng, giảm của chỉ tiêu '{text}'. Điền con số đạt được sau khi tăng, giảm.",
    en: "{cell}: the figure {actual} equals the change of '{text}'. Fill in the number reached after the change.",
  },
  "result.no-evidence": {
    vi: "Ô {cell}: chỉ tiêu '{text}' chưa ghi hồ sơ minh chứng. Bổ sung số, ngày văn bản hoặc nơi lưu.",
    en: "{cell}: the target '{text}' names no evidence. Add a document's number and date, or where it is kept.",
  },
  "result.no-cause": {
    vi: "Ô {cell}: chỉ tiêu '{text}' không đạt nhưng chưa ghi nguyên nhân và biện pháp khắc phục. Bổ sung cả hai.",
    en: "{cell}: the target '{text}' is not met, and cause and correction are not given. Add both.",
  },
  "result.nothing-arose-unsaid": {
    vi: "Ô {cell}: chỉ tiêu '{text}' có 0 trên 0. Nếu không phát sinh, chọn 'Không phát sinh' ở cột Tình trạng.",
    en: "{cell}: the target '{text}' has 0 of 0. If nothing arose, choose 'Không phát sinh' under Tình trạng.",
  },
};

/** What is said instead where the layout lacks the column altogether: one finding at the header (DESIGN §5). */
export const COLUMN_SENTENCES: Partial<Record<FindingCode, Sentence>> = {
  "objective.no-actions": {
    vi: "Bảng kế hoạch ở ô {cell} chưa có cột biện pháp thực hiện cho {count} mục tiêu. Thêm cột 'Biện pháp thực hiện'.",
    en: "The plan table at {cell} has no column for the actions of its {count} objectives. Add such a column.",
  },
  "action.no-lead": {
    vi: "Bảng kế hoạch ở ô {cell} chưa có cột trách nhiệm thực hiện, {count} biện pháp chưa rõ ai chủ trì. Thêm cột 'Chủ trì'.",
    en: "The plan table at {cell} has no column for who is responsible; {count} actions have no lead. Add such a column.",
  },
  "action.no-timing": {
    vi: "Bảng kế hoạch ở ô {cell} chưa có cột thời gian cho {count} biện pháp. Thêm cột 'Thời gian hoàn thành'.",
    en: "The plan table at {cell} has no column for the time of its {count} actions. Add such a column.",
  },
  "action.no-measurement": {
    vi: "Bảng kế hoạch ở ô {cell} chưa có cột cách đo lường hoặc kết quả dự kiến cho {count} biện pháp. Thêm một trong hai cột.",
    en: "The plan table at {cell} has no column for measurement or outcome of its {count} actions. Add one of them.",
  },
};

/** What is said instead where the reason is known (`params.reason`). */
const REASON_SENTENCES: Partial<Record<FindingCode, Record<string, Sentence>>> = {
  "timing.unreadable": {
    calendar: {
      vi: "Ô {cell} ghi '{text}', nhưng không có '{impossible}' trong lịch. Sửa lại ngày, tháng hoặc quý.",
      en: "{cell} says '{text}', but there is no '{impossible}' in the calendar. Mend the day, month or quarter.",
    },
  },
};

/** The longest quotation that a sentence carries; the whole text stands in its cell. */
const QUOTATION = 90;

/** The sentence of a finding in a language. A code this version does not know is said as the code itself. */
export function findingSentence(finding: Pick<Finding, "code" | "cell" | "params">, language: Language): string {
  const code = finding.code as FindingCode;
  const sentence: Sentence | undefined =
    (finding.params["layout"] === "column" ? COLUMN_SENTENCES[code] : undefined) ??
    REASON_SENTENCES[code]?.[String(finding.params["reason"])] ??
    FINDING_SENTENCES[code];
  if (sentence === undefined) return `${withoutSheet(finding.cell)}: ${finding.code}`;
  const params = Object.entries(finding.params).map(([name, value]) => [
    name,
    typeof value === "string" ? quotation(withoutSheet(value)) : value,
  ]);
  return fill(
    sentence,
    { ...(Object.fromEntries(params) as Finding["params"]), cell: withoutSheet(finding.cell) },
    language,
  );
}

function quotation(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > QUOTATION ? `${line.slice(0, QUOTATION - 1).trimEnd()}…` : line;
}

/** `'KH 2022'!B5:G5` → `B5:G5`: the place a person sees in Excel's name box. */
function withoutSheet(cell: string): string {
  return cell.includes("!") && parseAddress(cell) ? cell.slice(cell.lastIndexOf("!") + 1).replaceAll("$", "") : cell;
}
