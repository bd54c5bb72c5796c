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
  { starts: /^(?:implementation|distribution|recipients)\b/, example: "Distribution:" },
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
  { starts: /^(?:prepared|approved|reviewed|signed) by/, example: "Approved by" },
];

/** Whether a line on its own closes the plan: nothing below it belongs to the table. */
export function isClosing(text: string): boolean {
  const { enumerator, words } = splitNumber(text);
  const plain = fold(words || text).trim();
  return CLOSINGS.some(({ starts }) => starts.test(plain)) && (enumerator === null || enumerator.rank <= 2);
}

/** Whether the words belong to a signature block. */
export function isSignature(text: string): boolean {
  const plain = fold(text).trim();
  return plain.length <= 60 && SIGNATURES.some(({ starts }) => starts.test(plain));
}
