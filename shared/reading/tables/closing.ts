import { splitNumber } from "../numbers";
import { fold } from "../words";

/** Words that end a plan: what is signed, who receives it, how it is organised. Matched on folded words after a number. */
const CLOSINGS: { starts: RegExp; example: string }[] = [
  { starts: /^to chuc thuc hien/, example: "III. TỔ CHỨC THỰC HIỆN" },
  {
    starts:
      /^(?:bien phap|cong tac|che do)?\s*(?:theo doi|kiem tra|giam sat|thong tin|bao cao)[^.;]{0,40}(?:muc tieu|ke hoach|bao cao|giam sat|danh gia)/,
    example: "IV. Chế độ thông tin, báo cáo",
  },
  {
    starts: /^(?:trach nhiem thi hanh|dieu khoan thi hanh|kinh phi thuc hien|phan cong nhiem vu)/,
    example: "IV. Kinh phí thực hiện",
  },
  { starts: /^noi nhan\b/, example: "Nơi nhận:" },
  { starts: /^tren day la/, example: "Trên đây là Kế hoạch …" },
  { starts: /^(?:ghi chu|luu y|notes?)\s*:/, example: "Ghi chú: …" },
  {
    starts:
      /^(?:implementation(?: arrangements)?|organi[sz]ation of implementation|distribution|recipients|copies to|cc)\s*(?::|$)/,
    example: "Distribution:",
  },
  {
    starts:
      /^(?:the above is|this (?:plan|document|list)|the (?:plan|objectives) (?:is|are) (?:sent|issued|effective))\b/,
    example: "This plan takes effect on the date of signing.",
  },
];

const SIGNATURES: { starts: RegExp; example: string }[] = [
  { starts: /^(?:tm|kt|tl|tuq|q)\s*[.,]/, example: "TM. ỦY BAN NHÂN DÂN" },
  {
    starts:
      /^(?:pho |q\. ?)?(?:chu tich|giam doc|truong phong|truong ban|thu truong|hieu truong|vien truong|cuc truong|chi cuc truong|chanh van phong|bi thu)(?:\s.{0,30})?$/,
    example: "CHỦ TỊCH",
  },
  {
    starts:
      /^(?:nguoi lap|nguoi soan|nguoi viet|nguoi duyet|nguoi phe duyet|nguoi ky|lap bieu|xac nhan|phe duyet|lanh dao phe duyet|duyet)(?:\s.{0,25})?$/,
    example: "Người lập biểu",
  },
  { starts: /^(?:noi nhan|luu)\s*[:.]?/, example: "Nơi nhận:" },
  { starts: /^\(?(?:da ky|ky ten|ky, ghi ro ho ten|ky, dong dau)/, example: "(Đã ký)" },
  { starts: /^(?:prepared|approved|reviewed|signed|received|drafted|checked) by/, example: "Approved by" },
  {
    starts:
      /^(?:on behalf of|for the (?:people|chair|director|head)|p\.?p\.|(?:vice |deputy )?(?:chair(?:man|woman|person)?|director|president|head of (?:division|office|department))(?:\s.{0,30})?$)/,
    example: "ON BEHALF OF THE PEOPLE'S COMMITTEE",
  },
  { starts: /^(?:recipients|copies to|distribution)\s*:?/, example: "Recipients:" },
];

/** Whether a line on its own closes the plan: nothing below it belongs to the table. */
export function isClosing(text: string): boolean {
  const { enumerator, words } = splitNumber(text);
  const plain = fold(words || text).trim();
  return CLOSINGS.some(({ starts }) => starts.test(plain)) && (enumerator === null || enumerator.rank <= 2);
}

/** Whether the words (of several lines, the first) belong to a signature block. */
export function isSignature(text: string): boolean {
  const plain = fold(firstLine(text)).trim();
  return plain.length <= 60 && SIGNATURES.some(({ starts }) => starts.test(plain));
}

/** The first line, or as much of it as shows that it is too long for a signature. */
function firstLine(text: string): string {
  const line = text.trim();
  const end = line.search(/[\r\n]/);
  return line.slice(0, Math.min(end < 0 ? line.length : end, 120));
}
