import type { Field } from "../../model/reading";

/**
 * What offices write over the columns of a plan, one row a way of saying it. `starts` is matched at the beginning of the
 * folded words (no diacritics, no punctuation); what follows may only be words that headings use (`FILLERS`), so that
 * a cell of a body row does not pass for a heading. The first row that matches decides: keep the special before the general.
 * `both` is one column for objectives and measures; `other` is known as a heading but holds nothing of the plan.
 */
export type HeaderField = Field | "both" | "other" | "measured";

interface HeaderCase {
  field: HeaderField;
  starts: RegExp;
  example: string;
}

const who = "(?:co quan|don vi|bo phan|bp|phong|phong ban|ban|nguoi|ca nhan|cb|can bo|to|khoi)";
const how = "(?:cach|cach thuc|phuong phap|phuong thuc|hinh thuc|cong cu|cong thuc|bien phap)";
const measures = "(?:bien phap|noi dung|giai phap|hoat dong|cong viec|nhiem vu|hanh dong|ke hoach thuc hien)";

export const HEADER_CASES: HeaderCase[] = [
  { field: "number", starts: /^(?:s?tt|so tt|so thu tu|thu tu|no|nr|item no|ma so|ma|so|id|muc)$/, example: "STT" },
  { field: "note", starts: /^(?:ghi chu|chu thich|notes?|remarks?|comments?)/, example: "Ghi chú" },
  {
    field: "both",
    starts: new RegExp(`^(?:cac )?(?:muc tieu|mtcl)(?: chat luong| mtcl)?(?: va| hoac)?(?: cac)? ${measures}`),
    example: "Mục tiêu và biện pháp thực hiện",
  },
  { field: "both", starts: new RegExp(`^${measures}(?: va| hoac) (?:muc tieu|mtcl)`), example: "Nội dung và mục tiêu" },
  {
    field: "both",
    starts: /^(?:quality )?objectives?(?: and)? (?:measures|actions|activities)/,
    example: "Objectives / Actions",
  },
  {
    field: "targetUnit",
    starts: /^(?:dvt|don vi tinh|don vi do|dv tinh|dv do|unit of measure|units?|uom)/,
    example: "ĐVT",
  },
  { field: "weight", starts: /^(?:trong so|ty trong|he so|weights?)/, example: "Trọng số" },
  {
    field: "baseline",
    starts:
      /^(?:ket qua|thuc hien|uoc thuc hien|uoc|so lieu|gia tri)(?: thuc hien| dat duoc| dat| cua)?(?: nam)? (?:truoc|lien truoc|20\d\d)/,
    example: "Thực hiện năm 2023",
  },
  {
    field: "baseline",
    starts: /^(?:hien trang|muc hien tai|nam truoc|moc so sanh|baseline|current value|last year)/,
    example: "Hiện trạng",
  },
  {
    field: "start",
    starts: /^(?:thoi gian|thoi diem|ngay|ngay thang|thang)? ?(?:bat dau|khoi dau|trien khai tu|tu ngay)/,
    example: "Thời gian bắt đầu",
  },
  { field: "start", starts: /^(?:start|from)(?: date| time)?$/, example: "Start date" },
  { field: "start", starts: /^(?:thoi gian )?tu(?: ngay| thang)?$/, example: "Từ" },
  { field: "due", starts: /^(?:thoi gian )?den(?: ngay| thang)?$/, example: "Đến" },
  {
    field: "other",
    starts: /^(?:da )?thuc hien (?:\d|quy|thang|nam|trong|ky|so voi)|^(?:nguoi )?(?:phe duyet|tham dinh|xac nhan)/,
    example: "Thực hiện 6 tháng",
  },
  {
    field: "monitor",
    starts: /^lanh dao (?:phu trach|chi dao|theo doi|chiu trach nhiem)/,
    example: "Lãnh đạo phụ trách",
  },
  {
    field: "measurement",
    starts: new RegExp(
      `^${how} (?:do luong|do dem|do|danh gia|theo doi|tinh toan|tinh|xac dinh|kiem tra|giam sat|kiem soat|luong gia)`,
    ),
    example: "Cách thức đo lường",
  },
  {
    field: "measurement",
    starts:
      /^(?:theo doi do luong|do luong va|do luong danh gia|tieu chi|tan suat|cach do|measurement|how measured|measuring method|method|evaluation)/,
    example: "Tần suất đo lường",
  },
  { field: "measured", starts: /^(?:do luong|danh gia)$/, example: "Đo lường" },
  {
    field: "due",
    starts:
      /^(?:thoi gian|thoi han|thoi diem|moc thoi gian|ngay|han|thang)? ?(?:hoan thanh|ket thuc|den ngay|phai xong|cuoi cung)/,
    example: "Thời hạn hoàn thành",
  },
  {
    field: "due",
    starts:
      /^(?:thoi gian|thoi han|thoi diem|moc thoi gian|tien do|lich trinh|ky han|thoi luong|deadline|due|time|timing|timeline|timeframe|schedule|when|end date)/,
    example: "Thời gian thực hiện",
  },
  {
    field: "support",
    starts: new RegExp(`^(?:trach nhiem )?(?:cac )?(?:${who} )*(?:phoi hop|ho tro|tham gia)`),
    example: "Cơ quan phối hợp",
  },
  {
    field: "support",
    starts: /^(?:supports?|supporting|coordination|coordinating|cooperation|co operation|with)/,
    example: "Support",
  },
  {
    field: "monitor",
    starts: new RegExp(`^(?:trach nhiem )?(?:${who} )*(?:theo doi|giam sat|kiem tra|don doc|kiem soat)`),
    example: "Trách nhiệm theo dõi",
  },
  { field: "monitor", starts: /^(?:monitor(?:s|ing|ed by)?|supervis(?:ion|or|ed by))/, example: "Monitored by" },
  {
    field: "lead",
    starts: new RegExp(
      `^(?:${who} )*(?:chu tri|thuc hien|phu trach|chiu trach nhiem|dam nhan|dau moi|duoc giao|duoc phan cong)`,
    ),
    example: "Bộ phận chịu trách nhiệm",
  },
  {
    field: "lead",
    starts: new RegExp(`^(?:trach nhiem|phan cong|nguoi trach nhiem|phan cong trach nhiem|giao|${who} trach nhiem)`),
    example: "Trách nhiệm thực hiện",
  },
  {
    field: "lead",
    starts:
      /^(?:responsible|responsibility|responsibilities|persons? in charge|pic|owners?|lead|leader|who|in charge|assigned to)/,
    example: "Responsible",
  },
  {
    field: "resources",
    starts: /^(?:nguon luc|kinh phi|nguon kinh phi|nhan luc|dieu kien|phuong tien|resources?|budget|cost)/,
    example: "Nguồn lực",
  },
  {
    field: "evidence",
    starts: /^(?:ho so|minh chung|bang chung|tai lieu|bieu mau|can cu danh gia|evidence|records?|documents?)/,
    example: "Hồ sơ minh chứng",
  },
  {
    field: "other",
    starts:
      /^(?:ket qua|tinh hinh|muc do|ty le|tien do)(?: da)? (?:thuc hien|hoan thanh|dat duoc)|^(?:da thuc hien|thuc hien|thuc te|tinh trang|trang thai|status|actual|progress|result)/,
    example: "Kết quả thực hiện",
  },
  {
    field: "outcome",
    starts: /^(?:ket qua|san pham|dau ra|yeu cau|expected|outcomes?|outputs?|results|deliverables?)/,
    example: "Kết quả dự kiến",
  },
  {
    field: "target",
    starts:
      /^(?:cac )?(?:chi tieu|chi so|ty le(?: %| phan tram)?$|muc tieu can dat|muc can dat|muc phan dau|muc dat|gia tri can dat|gia tri|muc chi tieu|ke hoach nam|ke hoach 20\d\d|so luong|kpi|targets?|goal|target value|indicators?)/,
    example: "Chỉ tiêu",
  },
  { field: "statement", starts: /^(?:cac |noi dung |ten )?(?:muc tieu|mtcl)/, example: "Mục tiêu chất lượng" },
  { field: "statement", starts: /^(?:quality )?(?:objectives?|goals)/, example: "Quality objectives" },
  {
    field: "content",
    starts: new RegExp(
      `^(?:cac |ten |noi dung |ke hoach )*(?:bien phap|noi dung|giai phap|hoat dong|cong viec|nhiem vu|hanh dong|dau viec|viec)`,
    ),
    example: "Nội dung công việc",
  },
  {
    field: "content",
    starts:
      /^(?:ke hoach|cach thuc) (?:thuc hien|hanh dong|trien khai)|^(?:actions?|activit|measures|tasks?|what|work|initiatives?|action plan)/,
    example: "Actions",
  },
  { field: "section", starts: /^(?:linh vuc|nhom|khoi|area|department|phan)/, example: "Lĩnh vực" },
  { field: "lead", starts: /^(?:don vi|bo phan|phong ban|co quan|nguoi)$/, example: "Bộ phận" },
];

/** Syllables that stand in headings beside the word that decides. */
export const FILLERS = new Set(
  (
    "va hoac cac cua theo ve cho tu de tai trong mot chat luong muc tieu mtcl thuc hien hoan thanh du kien nam ky cong viec tac noi dung bien phap giai " +
    "chinh cu the bao cao ket qua don vi bo phan bp phong ban ca nhan co quan nguoi neu can dat duoc den ngay thang gian quy lien quan trach nhiem danh " +
    "gia do kiem soat tra doi giam sat san pham ho so minh chung luu tru tan suat phuong tien chi so phan dau trien khai hanh dong hoat nhiem vu chu tri phoi " +
    "hop phu chiu truc tiep thoi han diem bat dau ket thuc tu i ii iii iv xay lap ke hoach luc nguon kinh phi tong mong ra dau tinh yeu cau lan bang chung tai lieu hoi " +
    "of and or the for to by with in on date time plan planned completion expected quality objective objectives measure measurement measures action actions responsible " +
    "person persons department unit units results result target targets value method party parties in charge support supporting required need needed year annual " +
    "tp tt stt mt iso cbcc khac chung rieng cap mon chuyen giai quyet hang voi so cung ung tuong han che"
  ).split(" "),
);
