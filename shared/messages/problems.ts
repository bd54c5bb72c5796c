import type { ProblemCode } from "../problems/catalogue";
import { CORRECTION_PROBLEMS } from "./correctionProblems";
import { fill, type Language, type Sentence } from "./language";
import { WORKBOOK_PROBLEMS } from "./workbookProblems";

/** What each problem says: what is wrong and what to do (UX rule 4). */
export const PROBLEM_SENTENCES: Record<ProblemCode, Sentence> = {
  "usage.command": {
    vi: "Không có lệnh '{text}'. Gõ 'npm run -s mtcl -- help' để xem các lệnh.",
    en: "There is no command '{text}'. Type 'npm run -s mtcl -- help' to see the commands.",
  },
  "usage.option": {
    vi: "Lệnh chưa đúng: {text}. Gõ 'npm run -s mtcl -- help' để xem cách dùng.",
    en: "The command is not right: {text}. Type 'npm run -s mtcl -- help' to see how it is used.",
  },
  "usage.missing": {
    vi: "Lệnh còn thiếu. Viết như sau: mtcl {usage}",
    en: "Something is missing. It is written: mtcl {usage}",
  },
  "usage.value": {
    vi: "'{value}' chưa đúng cho {option}. Viết như: {form}.",
    en: "'{value}' is not right for {option}. Write it like: {form}.",
  },
  "file.not-found": {
    vi: "Không tìm thấy tệp '{file}'. Kiểm tra lại tên tệp và thư mục.",
    en: "The file '{file}' was not found. Check its name and folder.",
  },
  "file.unreadable": {
    vi: "Không đọc được tệp '{file}' ({reason}). Kiểm tra quyền đọc hoặc chép tệp sang thư mục khác rồi thử lại.",
    en: "The file '{file}' cannot be read ({reason}). Check the right to read it, or copy it elsewhere and try again.",
  },
  "file.not-json": {
    vi: "Tệp '{file}' không phải JSON. Kiểm tra lại nội dung tệp.",
    en: "The file '{file}' is not JSON. Check what it holds.",
  },
  "file.invalid": {
    vi: "Tệp '{file}' chưa đúng mẫu tại {where}: {reason}. Sửa chỗ này rồi thử lại.",
    en: "The file '{file}' is not of the expected shape at {where}: {reason}. Mend it there and try again.",
  },
  "file.would-overwrite": {
    vi: "Không ghi đè lên '{file}'. Chọn tên khác cho tệp kết quả.",
    en: "'{file}' is not overwritten. Choose another name for the output.",
  },
  "file.holds-figures": {
    vi: "Tệp '{file}' đã có số liệu được điền mà tệp nguồn không có. Chọn tên khác cho tệp kết quả để không mất số liệu.",
    en: "'{file}' holds figures that the source file does not have. Choose another name, so that no figure is lost.",
  },
  "file.not-ours": {
    vi: "Tệp '{file}' đã có và không phải biểu tổng hợp. Chọn tên khác để không ghi đè.",
    en: "'{file}' exists and is no consolidated table. Choose another name, so that it is not overwritten.",
  },
  "file.not-writable": {
    vi: "Không ghi được tệp '{file}' ({reason}). Đóng tệp nếu đang mở hoặc chọn thư mục khác.",
    en: "The file '{file}' cannot be written ({reason}). Close it where it is open, or choose another folder.",
  },
  ...WORKBOOK_PROBLEMS,
  "word.old-format": {
    vi: "Văn bản ở dạng Word 97-2003 (.doc). Mở bằng Word và lưu lại dạng .docx.",
    en: "The document is in the Word 97-2003 format (.doc). Open it in Word and save it as .docx.",
  },
  "word.damaged": {
    vi: "Văn bản Word bị hỏng ở phần '{part}'. Mở bằng Word để sửa, lưu lại rồi thử lại.",
    en: "The Word document is damaged in its part '{part}'. Open it in Word to repair it, save it and try again.",
  },
  "word.no-table": {
    vi: "Văn bản Word không có bảng nào. Chọn văn bản có bảng kế hoạch, hoặc dùng tệp .xlsx.",
    en: "The Word document has no table. Choose the document with the plan's table, or use an .xlsx file.",
  },
  "word.too-large": {
    vi: "Văn bản Word quá lớn: {what} vượt mức {limit}. Chép bảng kế hoạch sang một văn bản mới rồi thử lại.",
    en: "The Word document is too large: {what} is over {limit}. Copy the plan's table into a new document and try again.",
  },
  "plan.not-found": {
    vi: "Không tìm thấy bảng kế hoạch trong sổ tính. Cần một bảng có dòng tiêu đề như 'Mục tiêu', 'Biện pháp thực hiện', 'Thời gian hoàn thành'.",
    en: "No plan table was found in the workbook. A table with headings such as 'Objective', 'Measures', 'Due date' is needed.",
  },
  "plan.too-large": {
    vi: "Kế hoạch quá lớn: {what} vượt mức {limit}. Tách kế hoạch thành nhiều tệp.",
    en: "The plan is too large: {what} is over {limit}. Split it into several files.",
  },
  "text.no-old-encoding": {
    vi: "Sổ tính không có ô nào gõ bằng bảng mã TCVN3 (ABC) hay VNI: không cần chuyển gì, dùng luôn tệp này.",
    en: "No cell of the workbook is typed in TCVN3 (ABC) or VNI: nothing needs converting, use this file as it is.",
  },
  ...CORRECTION_PROBLEMS,
  "period.invalid": {
    vi: "'{text}' không phải kỳ báo cáo. Viết như 2026, 2026-H1, 2026-Q3 hoặc 2026-06.",
    en: "'{text}' is no reporting period. Write it like 2026, 2026-H1, 2026-Q3 or 2026-06.",
  },
  "results.sheet-missing": {
    vi: "Sổ tính chưa có bảng kết quả của kỳ {period}. Tạo bảng kết quả trước, điền số liệu rồi thử lại.",
    en: "The workbook has no results sheet for {period}. Make the results sheet first, fill it and try again.",
  },
  "results.unknown-target": {
    vi: "Không có chỉ tiêu nào mang mã '{target}' trong kế hoạch này. Lấy mã từ 'mtcl read TỆP --json' hoặc cột Mã của bảng kết quả.",
    en: "No target of this plan has the id '{target}'. Take the ids from 'mtcl read FILE --json' or the Mã column of the results sheet.",
  },
  "results.duplicate-target": {
    vi: "Chỉ tiêu '{target}' có hai số liệu trong cùng một lần điền. Giữ lại một dòng.",
    en: "The target '{target}' is filled twice. Keep one of the two.",
  },
  "results.unknown-action": {
    vi: "Không có biện pháp nào mang mã '{action}' trong kế hoạch này. Xóa dòng đó, hoặc lấy mã từ cột Mã của bảng kết quả.",
    en: "No action of this plan has the id '{action}'. Delete that row, or take the id from the Mã column of the results sheet.",
  },
  "results.duplicate-action": {
    vi: "Biện pháp '{action}' có hai dòng kết quả. Giữ lại một dòng.",
    en: "The action '{action}' is filled twice. Keep one of the two.",
  },
  "results.sheet-changed": {
    vi: "Bảng kết quả ở trang '{sheet}' không còn nguyên: mất dòng tiêu đề, mất cột hoặc có mã đứng hai lần, nên không tự làm lại; số liệu trên trang vẫn giữ nguyên. Khôi phục phần đã xóa (Ctrl+Z, hoặc bản lưu trước), hoặc xóa trang đó sau khi chép số liệu ra rồi tạo lại.",
    en: "The results table on the sheet '{sheet}' is not whole: its row of headings or a column is gone, or an id stands twice, so it is not made again; the figures on it are untouched. Bring back what was deleted (Ctrl+Z, or an earlier copy), or copy the figures out, delete the sheet and make it anew.",
  },
  "submit.has-errors": {
    vi: "Còn {count} lỗi phải sửa trước khi gửi, lỗi đầu tiên ở ô {cell}. Chạy 'mtcl check' để xem tất cả.",
    en: "{count} errors must be mended before submitting, the first at {cell}. Run 'mtcl check' to see them all.",
  },
  "submit.unexplained-finding": {
    vi: "Không có điểm cần xem lại nào mang mã '{code}' ở ô {cell} để giải trình. Kiểm tra lại mã và ô.",
    en: "There is no finding '{code}' at {cell} to explain. Check the code and the cell.",
  },
  "keep.refused": {
    vi: "Trình duyệt không lưu được trên máy này ({reason}). Những gì đã điền vẫn còn khi trang chưa đóng; tải tệp về trước khi đóng.",
    en: "The browser keeps nothing on this machine ({reason}). What was filled in stays while the page is open; download the file before closing it.",
  },
  "sealed.unreadable": {
    vi: "Tệp này không phải bản chốt báo cáo đã lưu ra từ trang này. Chọn tệp có đuôi .mtcl, hoặc lưu lại bản chốt.",
    en: "This file is no sealed report saved from this page. Choose a file that ends in .mtcl, or save the sealed report again.",
  },
  "sealed.altered": {
    vi: "Bản chốt trong tệp này đã bị thay đổi sau khi chốt nên không gửi được. Lưu lại bản chốt từ máy đã lập báo cáo.",
    en: "The sealed report in this file was changed after it was sealed and cannot be sent. Save it again on the machine it was made on.",
  },
  "server.not-running": {
    vi: "Chưa có máy chủ nào đang chạy trên máy này ({address}). Gõ 'npm start' ở một cửa sổ khác, hoặc đặt MTCL_API.",
    en: "No server runs on this machine ({address}). Type 'npm start' in another window, or set MTCL_API.",
  },
  "server.unreachable": {
    vi: "Không liên lạc được với máy chủ {address}. Kiểm tra mạng rồi thử lại; chưa có gì được gửi đi hai lần.",
    en: "The server {address} does not answer. Check the network and try again; nothing is sent twice.",
  },
  "server.unexpected": {
    vi: "Máy chủ trả lời không đúng mẫu (mã {status}). Thử lại sau; nếu vẫn vậy, báo người quản trị.",
    en: "The server's answer was not understood (status {status}). Try again later, then tell the administrator.",
  },
  "persona.invalid": {
    vi: "Không có vai '{persona}'. Các vai: secretary.MÃ, approver.MÃ, consolidator.MÃ, reviewer.MÃ, admin.",
    en: "There is no persona '{persona}'. Personas: secretary.UNIT, approver.UNIT, consolidator.BODY, reviewer.BODY, admin.",
  },
  "persona.not-local": {
    vi: "Mã truy cập thử chỉ có ở máy chủ chạy bằng 'npm start'. Với máy chủ khác, dùng --token.",
    en: "Trial tokens exist only for a server run by 'npm start'. For another server use --token.",
  },
  "auth.missing": {
    vi: "Cần đăng nhập. Thêm mã truy cập (--token) rồi thử lại.",
    en: "Signing in is needed. Add an access token (--token) and try again.",
  },
  "auth.invalid": {
    vi: "Mã truy cập không được chấp nhận. Đăng nhập lại để lấy mã mới.",
    en: "The access token is not accepted. Sign in again for a new one.",
  },
  "auth.expired": {
    vi: "Mã truy cập đã hết hạn. Đăng nhập lại để lấy mã mới.",
    en: "The access token has expired. Sign in again for a new one.",
  },
  "auth.key-expired": {
    vi: "Khóa truy cập của đơn vị đã hết hạn. Đề nghị người quản trị cấp khóa mới.",
    en: "The unit's access key has expired. Ask the administrator for a new one.",
  },
  "auth.key-revoked": {
    vi: "Khóa truy cập của đơn vị đã bị thu hồi. Đề nghị người quản trị cấp khóa mới.",
    en: "The unit's access key was revoked. Ask the administrator for a new one.",
  },
  "auth.keys-unreachable": {
    vi: "Máy chủ chưa kiểm tra được mã truy cập vì không lấy được khóa của nơi cấp. Thử lại sau ít phút; nếu vẫn vậy, báo người quản trị.",
    en: "The server cannot check the access token: its issuer's keys cannot be had. Try again in a few minutes, then tell the administrator.",
  },
  "auth.forbidden": {
    vi: "Tài khoản này không có quyền '{right}' đối với '{scope}'. Đề nghị người quản trị cấp quyền.",
    en: "This account has no right '{right}' for '{scope}'. Ask the administrator to grant it.",
  },
  "key.unknown": {
    vi: "Không có khóa truy cập '{id}'. Xem danh sách khóa để lấy đúng số hiệu.",
    en: "There is no access key '{id}'. See the list of keys for its id.",
  },
  "role.unknown": {
    vi: "Người này không có vai trò '{role}' tại '{scope}'. Xem danh sách vai trò rồi thử lại.",
    en: "This person has no role '{role}' at '{scope}'. See the list of roles and try again.",
  },
  "request.not-json": {
    vi: "Nội dung gửi đến không phải JSON. Kiểm tra lại nội dung rồi gửi lại.",
    en: "What was sent is not JSON. Check it and send it again.",
  },
  "request.invalid": {
    vi: "Nội dung gửi đến chưa đúng mẫu tại {where}: {reason}. Sửa chỗ này rồi gửi lại.",
    en: "What was sent is not of the expected shape at {where}: {reason}. Mend it and send it again.",
  },
  "request.too-large": {
    vi: "Nội dung gửi đến vượt mức {limit}. Giảm dung lượng rồi gửi lại.",
    en: "What was sent is over {limit}. Make it smaller and send it again.",
  },
  "request.not-canonical": {
    vi: "Bản chốt không ở dạng chuẩn RFC 8785 nên không thể kiểm chứng. Chốt lại bằng phiên bản mới của phần mềm rồi gửi.",
    en: "The snapshot is not in its canonical form (RFC 8785) and cannot be verified. Seal it again with a current version.",
  },
  "request.unknown-path": {
    vi: "Địa chỉ này không có trên máy chủ. Kiểm tra lại đường dẫn hoặc cập nhật phần mềm.",
    en: "The server has no such address. Check the path, or update the program.",
  },
  "request.method": {
    vi: "Địa chỉ này không nhận cách gọi {method}. Cập nhật phần mềm rồi thử lại.",
    en: "This address takes no {method}. Update the program and try again.",
  },
  "period.unknown": {
    vi: "Chưa có kỳ báo cáo {period} ở cơ quan này. Kiểm tra lại mã cơ quan và tên kỳ, hoặc hỏi cơ quan tổng hợp.",
    en: "This body has no period {period}. Check the codes of body and period, or ask the consolidating body.",
  },
  "period.exists": {
    vi: "Kỳ {period} của '{body}' đã được mở với danh sách đơn vị hoặc hạn gửi khác. Kỳ đã mở thì danh sách và hạn không đổi được.",
    en: "The period {period} of '{body}' is already open with another roster or due date. What is open cannot be changed.",
  },
  "period.several-bodies": {
    vi: "Kỳ {period} được nhiều cơ quan mở: {bodies}. Chọn một cơ quan bằng --body.",
    en: "Several bodies opened {period}: {bodies}. Choose one with --body.",
  },
  "period.closed": {
    vi: "Kỳ {period} đã đóng. Đề nghị cơ quan tổng hợp cho phép gửi bổ sung.",
    en: "The period {period} is closed. Ask the consolidating body for an exception.",
  },
  "unit.unknown": {
    vi: "Không có đơn vị '{unit}'. Kiểm tra lại mã đơn vị.",
    en: "There is no unit '{unit}'. Check its code.",
  },
  "unit.not-in-roster": {
    vi: "Đơn vị '{unit}' không có trong danh sách báo cáo kỳ {period} của '{body}'. Đề nghị cơ quan tổng hợp bổ sung.",
    en: "The unit '{unit}' is not in the roster of {period} of '{body}'. Ask the consolidating body to add it.",
  },
  "submission.unknown": {
    vi: "Đơn vị '{unit}' không có lần gửi {version} trong kỳ này.",
    en: "The unit '{unit}' has no submission {version} in this period.",
  },
  "submission.body-gone": {
    vi: "Nội dung lần gửi {version} của đơn vị '{unit}' không còn đọc được trên máy chủ. Báo người quản trị; đơn vị cần chốt và gửi lại.",
    en: "What submission {version} of '{unit}' held can no longer be read on the server. Tell the administrator; the unit should seal and send it again.",
  },
  "submission.base-stale": {
    vi: "Bản này dựa trên lần gửi {base}, còn lần gửi mới nhất là {current}. Xem lần gửi mới nhất, đối chiếu rồi gửi lại.",
    en: "This is built on submission {base}, but the latest is {current}. Look at the latest, compare and send again.",
  },
  "submission.id-reused": {
    vi: "Mã bản chốt {id} đã dùng cho một nội dung khác. Chốt lại số liệu rồi gửi.",
    en: "The snapshot id {id} was used for something else. Seal the figures again and send them.",
  },
  "submission.state": {
    vi: "Lần gửi đang ở trạng thái '{state}' nên chưa nhận bản mới. Chờ kết quả kiểm tra hoặc đề nghị trả lại.",
    en: "The submission is '{state}', so no new version is taken. Wait for the review, or ask for its return.",
  },
  "submission.busy": {
    vi: "Đơn vị đang có lần gửi khác cùng lúc. Thử lại sau ít giây; số liệu không bị mất.",
    en: "Another submission of this unit is under way. Try again in a few seconds; nothing is lost.",
  },
  "submission.transition": {
    vi: "Lần gửi đang ở trạng thái '{state}' nên không chuyển sang '{to}' được. Tải lại để xem trạng thái mới nhất.",
    en: "The submission is '{state}' and cannot become '{to}'. Load it again to see how it stands.",
  },
  "review.own-submission": {
    vi: "Người gửi báo cáo không tự kiểm tra báo cáo của mình. Đề nghị người khác trong tổ kiểm tra xử lý.",
    en: "Whoever submitted a report does not review it. Ask another reviewer.",
  },
  "decision.needs-reason": {
    vi: "Cần ghi lý do để đơn vị biết phải bổ sung gì. Ghi lý do rồi thực hiện lại.",
    en: "A reason is needed, so that the unit knows what to mend. Write it and try again.",
  },
  "decision.needs-document": {
    vi: "Cần số văn bản của báo cáo đã ký. Điền số văn bản rồi duyệt lại.",
    en: "The number of the signed document is needed. Fill it in and approve again.",
  },
  "decision.id-reused": {
    vi: "Mã quyết định {id} đã dùng cho lần gửi khác. Thực hiện lại thao tác.",
    en: "The decision id {id} was used for another submission. Do it again.",
  },
  "snapshot.mismatch": {
    vi: "Bản chốt không khớp với nơi gửi: {what}. Chốt lại cho đúng đơn vị và kỳ rồi gửi.",
    en: "The snapshot does not fit where it was sent: {what}. Seal it for the right unit and period.",
  },
  "snapshot.rates-differ": {
    vi: "Tỷ lệ trong bản chốt khác với tỷ lệ tính lại (chỉ tiêu '{target}'). Mở lại sổ tính, chốt lại rồi gửi.",
    en: "The snapshot's rates differ from those worked out again (target '{target}'). Open the workbook again, seal it and send it.",
  },
  "attachment.unknown": {
    vi: "Chưa có tệp đính kèm {sha256} trên máy chủ. Gửi tệp trước, rồi gửi bản chốt.",
    en: "The attachment {sha256} is not on the server. Send the file first, then the snapshot.",
  },
  "attachment.not-found": {
    vi: "Không có tệp đính kèm {sha256} ở các lần gửi của đơn vị trong kỳ này. Lấy lại danh sách lần gửi rồi thử lại.",
    en: "No submission of this unit in this period names the attachment {sha256}. List the submissions again and retry.",
  },
  "attachment.hash-differs": {
    vi: "Tệp đính kèm đến nơi không còn nguyên vẹn. Gửi lại tệp.",
    en: "The attachment did not arrive whole. Send it again.",
  },
  "local.port-taken": {
    vi: "Cổng {port} đang được chương trình khác dùng. Đóng chương trình đó hoặc đặt {variable} sang cổng khác (0: tự chọn).",
    en: "The port {port} is in use. Close the other program, or set {variable} to another port (0: any free one).",
  },
  "local.already-running": {
    vi: "Thư mục dữ liệu '{folder}' đang được một bản khác dùng (tiến trình {pid}). Dừng bản đó, hoặc đặt MTCL_DATA sang thư mục khác.",
    en: "The data folder '{folder}' is in use by another instance (process {pid}). Stop that one, or set MTCL_DATA to another folder.",
  },
  "local.setting": {
    vi: "Không dùng được {variable} = '{value}'. Đặt một số cổng từ 0 đến 65535 (0: tự chọn), hoặc bỏ thiết lập này.",
    en: "{variable} = '{value}' cannot be used. Set a port from 0 to 65535 (0: any free one), or leave it out.",
  },
  "local.part-ended": {
    vi: "Phần '{part}' dừng ngoài dự kiến nên đã dừng tất cả. Chạy lại 'npm start'; số liệu đã lưu vẫn còn.",
    en: "The part '{part}' ended unexpectedly, so everything was stopped. Run 'npm start' again; what was saved is still there.",
  },
  "local.foreign-page": {
    vi: "Yêu cầu đến từ một trang khác nên không được trả lời. Mở trang tại địa chỉ mà 'npm start' in ra.",
    en: "The request comes from another page and is not answered. Open the page at the address that 'npm start' prints.",
  },
  "internal.error": {
    vi: "Phần mềm gặp sự cố (mã {id}). Số liệu đã gửi vẫn an toàn. Thử lại; nếu vẫn vậy, báo mã này cho người quản trị.",
    en: "Something went wrong (reference {id}). What was sent is safe. Try again, then give this reference to the administrator.",
  },
};

/** The sentence of a problem in a language. */
export function problemSentence(
  code: ProblemCode,
  params: Record<string, string | number>,
  language: Language,
): string {
  return fill(PROBLEM_SENTENCES[code], spoken(params, language), language);
}

/** What systems and the contract call things, in words. */
const PARAM_WORDS: Record<string, Sentence> = {
  EISDIR: { vi: "đây là thư mục", en: "it is a folder" },
  ENOENT: { vi: "thư mục chưa có", en: "the folder does not exist" },
  EEXIST: { vi: "tên này đã là một tệp", en: "the name is taken by a file" },
  ENOTDIR: { vi: "đường dẫn đi qua một tệp", en: "the path leads through a file" },
  EACCES: { vi: "không có quyền", en: "no permission" },
  EPERM: { vi: "không có quyền", en: "no permission" },
  EBUSY: { vi: "tệp đang được mở ở chương trình khác", en: "it is open in another program" },
  ENOSPC: { vi: "ổ đĩa đã đầy", en: "the disk is full" },
  "signed-in": { vi: "đăng nhập", en: "sign in" },
  "grant-role": { vi: "cấp quyền", en: "grant roles" },
  "open-period": { vi: "mở kỳ báo cáo", en: "open periods" },
  "see-period": { vi: "xem kỳ báo cáo", en: "see periods" },
  "see-unit": { vi: "xem đơn vị", en: "see the unit" },
  submit: { vi: "gửi báo cáo", en: "submit" },
  "read-submission": { vi: "xem báo cáo đã gửi", en: "read submissions" },
  consolidate: { vi: "tổng hợp", en: "consolidate" },
  zip: { vi: "cấu trúc tệp nén", en: "the zip structure" },
};

const SPOKEN = ["reason", "right", "part"];

function spoken(params: Record<string, string | number>, language: Language): Record<string, string | number> {
  const entries = Object.entries(params).map(([name, value]) => {
    const words = SPOKEN.includes(name) && typeof value === "string" ? PARAM_WORDS[value] : undefined;
    return [name, words?.[language] ?? value] as const;
  });
  return Object.fromEntries(entries);
}
