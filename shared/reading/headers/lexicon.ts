import type { Field } from "../../model/reading";

/**
 * What offices write over the columns of a plan, one row a way of saying it. `starts` is matched at the beginning of the
 * plain words (`plainHeading`: no diacritics, no punctuation, abbreviations written out); what follows may only be words
 * that headings use (`fillers.ts`), so that a cell of a body row does not pass for a heading. The first row that matches
 * decides: keep the special before the general. `both` is one column for objectives and measures; `measured`, `planned`
 * and `required` are settled by what stands under them, `frequency` and `source` by what stands beside them; `result` and
 * `other` are known as headings but hold nothing of the plan.
 */
export type HeaderField =
  Field | "both" | "measured" | "planned" | "required" | "frequency" | "source" | "result" | "other";

export interface HeaderCase {
  field: HeaderField;
  starts: RegExp;
  /** Headings it reads. */
  examples: string[];
  /** Headings of another field, or words of a body, that come near. */
  not?: string[];
}

const who =
  "(?:co quan|don vi|bo phan|bp|phong|phong ban|khoa|vien|tram|doan|hoi|ban|nguoi|ca nhan|cb|can bo|cong chuc|cbcc|thanh vien|to|khoi|cac|ai|va|hoac)";
const how = "(?:cach|cach thuc|phuong phap|phuong thuc|hinh thuc|cong cu|cong thuc|bien phap)";
const measures =
  "(?:bien phap|noi dung|giai phap|hoat dong|cong viec|cong tac|nhiem vu|hanh dong|dau viec|viec|hang muc|ke hoach thuc hien)";
const english = "(?:unit|agency|department|division|person|office|officer|party|body|owner|staff)s?";

export const HEADER_CASES: HeaderCase[] = [
  {
    field: "number",
    starts:
      /^(?:(?:s ?)?t ?t|so tt|so thu tu|thu tu|no|nr|s no|sn|item no|item|ref|ref no|ma|ma so|ma hieu|so hieu|so|id|muc|order)$/,
    examples: ["STT", "TT", "Số TT", "No.", "Mã số"],
    not: ["Số lượng", "Mục tiêu"],
  },
  {
    field: "number",
    starts: /^(?:s?tt|so|ma so|ma)(?: thu tu)? (?:muc tieu|mtcl|chi tieu)$/,
    examples: ["TT mục tiêu", "Mã số MTCL"],
  },
  {
    field: "note",
    starts: /^(?:ghi chu|chu thich|chu y|luu y|nhan xet|y kien|dien giai|notes?|remarks?|comments?)/,
    examples: ["Ghi chú", "Lưu ý", "Remarks"],
  },
  {
    field: "both",
    starts: new RegExp(`^(?:cac )?(?:muc tieu|mtcl)(?: chat luong| mtcl| cu the)?(?: va| hoac)?(?: cac)? ${measures}`),
    examples: ["Mục tiêu và biện pháp thực hiện", "Mục tiêu/ Nội dung công việc", "MTCL - Nhiệm vụ"],
    not: ["Mục tiêu cần đạt"],
  },
  {
    field: "both",
    starts: new RegExp(`^(?:cac )?${measures}(?: va| hoac)(?: cac)? (?:muc tieu|mtcl)`),
    examples: ["Nội dung và mục tiêu"],
  },
  {
    field: "both",
    starts: /^(?:quality )?(?:objectives?|goals?)(?: and| or)? (?:measures?|actions?|activit(?:y|ies)|tasks?)/,
    examples: ["Objectives / Actions"],
  },
  {
    field: "result",
    starts:
      /^(?:(?:ty le|phan tram|%|muc do|muc|toc do|tang|giam|chenh lech|ke hoach|thuc hien|uoc|chi tieu|ket qua|nam|20\d\d) )*so (?:voi|sanh)(?= |$)/,
    examples: [
      "KH 2026 so với TH 2025 (%)",
      "So với năm trước",
      "Tỷ lệ so với kế hoạch",
      "So sánh (%)",
      "% tăng so với 2025",
    ],
    not: ["Mốc so sánh", "Kế hoạch năm 2026"],
  },
  {
    field: "result",
    starts:
      /^(?:(?:ty le|phan tram|%|so sanh) )*(?:(?:ke hoach|thuc hien|uoc thuc hien|uoc) ?(?:nam )?20\d\d ){1,2}(?:ke hoach|thuc hien|uoc thuc hien|uoc) ?(?:nam )?20\d\d|^(?:(?:ty le|phan tram|%|so sanh|tang|giam) )+20\d\d 20\d\d$/,
    examples: ["KH2026/TH2025", "Tỷ lệ KH 2026/ƯTH 2025", "% 2026/2025"],
    not: ["KH 2026", "Thực hiện năm 2025", "Năm học 2025-2026"],
  },
  {
    field: "result",
    starts:
      /^(?:(?:ty le|muc|toc do|%) )*(?:tang giam|tang truong|chenh lech|bien dong)(?= |$)|^(?:% )?(?:change|variance|growth)(?= |$)/,
    examples: ["Tăng, giảm (%)", "Chênh lệch", "Tốc độ tăng trưởng", "Change (%)", "Variance"],
    not: ["Mức tăng thêm"],
  },
  {
    field: "result",
    starts: /^(?:nguyen nhan|ly do|ton tai|han che|cause|reason)/,
    examples: ["Nguyên nhân, biện pháp khắc phục", "Lý do chưa đạt"],
  },
  {
    field: "targetUnit",
    starts:
      /^(?:dvt|don vi tinh|don vi do|dv tinh|tinh theo|unit of measure|unit of measurement|measurement unit|units?|uom)/,
    examples: ["ĐVT", "Đơn vị tính", "ĐV tính", "Đơn vị đo lường", "Unit"],
    not: ["Đơn vị", "Đơn vị chủ trì", "Implementing unit"],
  },
  {
    field: "weight",
    starts: /^(?:diem )?(?:trong so|ty trong|he so|muc do quan trong|weights?|weighting)/,
    examples: ["Trọng số", "Tỉ trọng", "Weight (%)"],
  },
  {
    field: "baseline",
    starts:
      /^(?:ket qua|thuc hien|uoc thuc hien|uoc dat|uoc|da dat|dat duoc|dat|so lieu|gia tri|so|thuc te)(?: thuc hien| dat duoc| dat| cua)*(?: nam| nam hoc| ky| cung ky| cung ky nam)? (?:truoc|lien truoc|lien ke|ngoai|20\d\d)/,
    examples: [
      "Thực hiện năm 2023",
      "Kết quả năm trước",
      "TH 2024",
      "Ước TH năm 2025",
      "ƯTH 2025",
      "Đạt được năm 2024",
      "Kết quả năm học 2025-2026",
    ],
    not: ["Thực hiện", "Kế hoạch năm 2026"],
  },
  {
    field: "baseline",
    starts:
      /^(?:hien trang|thuc trang|muc hien tai|muc nen|nam truoc|nam lien truoc|muc dau ky|so dau ky|dau ky|diem xuat phat|moc so sanh|moc ban dau|co so so sanh|cung ky|baseline|current (?:value|level)|last year|previous year|(?:actual|result|results|achieved)(?: in)? 20\d\d|20\d\d (?:actual|results?|baseline)|prior year|starting (?:value|point))/,
    examples: ["Hiện trạng", "Mức nền", "Năm trước", "Cùng kỳ năm 2025", "Baseline 2025", "Actual 2025", "Prior year"],
  },
  {
    field: "due",
    starts:
      /^(?:thoi gian |ngay |thang )?(?:bat dau|khoi dau|tu|tu ngay|tu thang)(?: va)? (?:den|ket thuc|hoan thanh|ngay ket thuc|ngay hoan thanh)/,
    examples: ["Thời gian bắt đầu - kết thúc", "Từ ngày - đến ngày"],
  },
  {
    field: "start",
    starts: /^(?:thoi gian|thoi diem|ngay|ngay thang|thang)? ?(?:bat dau|khoi dau|khoi cong|trien khai tu|tu ngay)/,
    examples: ["Thời gian bắt đầu", "Ngày bắt đầu"],
  },
  {
    field: "start",
    starts: /^(?:start|starting|begin|beginning|from)(?: date| time| on)?$/,
    examples: ["Start date", "From"],
  },
  { field: "start", starts: /^(?:thoi gian )?tu(?: ngay| thang)?$/, examples: ["Từ", "Từ tháng"] },
  { field: "due", starts: /^(?:thoi gian )?den(?: ngay| thang)?$/, examples: ["Đến", "Đến ngày"] },
  {
    field: "result",
    starts: /^(?:da |luy ke |uoc )?thuc hien (?:\d|quy|thang|nam|trong|ky|so voi|den)|^luy ke/,
    examples: ["Thực hiện 6 tháng", "Thực hiện quý I", "Lũy kế"],
    not: ["Thực hiện năm 2025"],
  },
  {
    field: "other",
    starts: /^(?:nguoi |cap )?(?:phe duyet|tham dinh|xac nhan|ky ten|ky nhan|ky$)|^(?:approved|approval|signature)/,
    examples: ["Người phê duyệt", "Ký nhận", "Signature"],
    not: ["Kỳ hạn"],
  },
  {
    field: "monitor",
    starts: /^(?:phan cong )?lanh dao (?:phu trach|chi dao|theo doi|chiu trach nhiem|giam sat|kiem tra)/,
    examples: ["Lãnh đạo phụ trách", "Lãnh đạo theo dõi"],
  },
  {
    field: "measurement",
    starts: new RegExp(
      `^${how}(?: va tan suat| va tieu chi)? (?:do luong|do dem|do|danh gia|theo doi|tinh toan|tinh|xac dinh|kiem tra|kiem chung|kiem dem|giam sat|kiem soat|luong gia)`,
    ),
    examples: ["Cách thức đo lường", "Phương pháp tính", "Cách kiểm tra", "Biện pháp theo dõi"],
    not: ["Cách thức thực hiện", "Biện pháp thực hiện"],
  },
  {
    field: "frequency",
    starts:
      /^(?:tan suat|tan so|chu ky|dinh ky|ky)(?: bao cao| theo doi| do luong| do| danh gia| kiem tra| thong ke| thu thap| lay so lieu| cap nhat| va)*$|^(?:(?:measuring|measurement|monitoring|reporting|review) )?(?:frequency|how often|interval)/,
    examples: ["Tần suất đo lường", "Tần suất", "Chu kỳ đo", "Kỳ đánh giá", "Frequency", "Reporting frequency"],
    not: ["Kỳ hạn", "Định kỳ rà soát danh mục"],
  },
  {
    field: "evidence",
    starts: /^nguon (?:so lieu|du lieu|thong tin)(?: va| hoac)? (?:minh chung|ho so|bang chung|kiem chung|chung minh)/,
    examples: ["Nguồn số liệu/minh chứng", "Nguồn dữ liệu, hồ sơ kiểm chứng"],
  },
  {
    field: "source",
    starts:
      /^(?:nguon (?:cung cap )?(?:so lieu|du lieu|thong tin|cung cap)|so lieu lay|co so du lieu|(?:data |information )?sources?(?= |$))/,
    examples: ["Nguồn số liệu", "Nguồn cung cấp thông tin", "Data source"],
    not: ["Nguồn lực"],
  },
  {
    field: "measurement",
    starts:
      /^(?:theo doi do luong|do luong va|do luong danh gia|do luong ket qua|tieu chi|tieu chuan|cach do|cach tinh|measurement|measured by|how measured|how to measure|measur(?:e|ing) method|method|evaluation|formula|success criteria|criteria)/,
    examples: ["Tiêu chí đánh giá", "Cách tính", "How measured"],
  },
  {
    field: "measured",
    starts: /^(?:do luong|danh gia|thuoc do|chi so do luong|chi so danh gia|measure)$/,
    examples: ["Đo lường", "Thước đo"],
    not: ["Measures"],
  },
  {
    field: "due",
    starts:
      /^(?:thoi gian|thoi han|thoi diem|moc thoi gian|ngay|thang|han|moc)? ?(?:du kien )?(?:hoan thanh|ket thuc|den ngay|phai xong|lam xong|xong|cuoi cung|chot)/,
    examples: ["Thời hạn hoàn thành", "Hạn chót", "Ngày hoàn thành", "Hoàn thành"],
  },
  {
    field: "due",
    starts:
      /^(?:thoi gian|thoi han|thoi diem|moc thoi gian|khoang thoi gian|tien do|lich|lich trinh|ky han|thoi luong|han|khi nao|bao gio|by when|deadline|due|completion|target date|finish|end|time|timing|timeline|timeframe|timescale|period|schedule|when|date|end date)/,
    examples: [
      "Thời gian thực hiện",
      "TG thực hiện",
      "Tiến độ",
      "Khi nào",
      "By when",
      "Target date",
      "Time of completion",
    ],
    not: ["Tiến độ thực hiện đến nay đã xong", "Từ"],
  },
  {
    field: "evidence",
    starts: /^(?:supporting|verification|verifying) (?:documents?|evidence|records?)|^(?:means of verification|proof)/,
    examples: ["Supporting documents", "Means of verification"],
  },
  {
    field: "support",
    starts: new RegExp(
      `^(?:trach nhiem |phan cong )?(?:cac )?(?:${who} )*(?:phoi hop|ho tro|tham gia|cung thuc hien|cung lam|lien quan|ben lien quan)`,
    ),
    examples: ["Cơ quan phối hợp", "ĐV phối hợp", "Người hỗ trợ", "Bộ phận liên quan", "Trách nhiệm phối hợp"],
    not: ["Hồ sơ liên quan"],
  },
  {
    field: "support",
    starts:
      /^(?:supports?|supporting|supported by|in coordination|coordination|coordinating|cooperation|cooperating|co operation|co operating|collaborat(?:ion|ors?|ing)|partners?|participants?|with)/,
    examples: ["Support", "Coordinating unit", "In coordination with"],
  },
  {
    field: "monitor",
    starts: new RegExp(
      `^(?:trach nhiem |phan cong )?(?:${who} )*(?:theo doi|giam sat|kiem tra|don doc|kiem soat|chi dao)`,
    ),
    examples: ["Trách nhiệm theo dõi", "Người kiểm tra", "Chỉ đạo"],
  },
  {
    field: "monitor",
    starts:
      /^(?:monitor(?:s|ing|ed by)?|supervis(?:ion|ors?|ed by)|(?:checked|reviewed|followed up|overseen) by|oversight|follow up)/,
    examples: ["Monitored by", "Supervisor", "Checked by"],
  },
  {
    field: "lead",
    starts: new RegExp(
      `^(?:phan cong )?(?:${who} )*(?:chu tri|thuc hien|phu trach|chiu trach nhiem|dam nhan|dam nhiem|dau moi|tham muu|duoc giao|duoc phan cong|nhan viec|lam$)`,
    ),
    examples: [
      "Bộ phận chịu trách nhiệm",
      "Chịu trách nhiệm chính",
      "Đơn vị/ cá nhân thực hiện",
      "Công chức phụ trách",
      "Ai làm",
      "Đơn vị đầu mối",
    ],
    not: ["Đơn vị tính", "Thực hiện năm 2024"],
  },
  {
    field: "lead",
    starts: new RegExp(`^(?:${who} )*(?:trach nhiem|phan cong|giao)`),
    examples: ["Trách nhiệm thực hiện", "Phân công", "TN chính", "Giao cho"],
    not: ["Trách nhiệm phối hợp"],
  },
  {
    field: "lead",
    starts: new RegExp(
      `^(?:responsible|responsibility|responsibilities|accountable|persons? (?:in charge|responsible)|${english} (?:in charge|responsible)|(?:implementing|lead|leading|main|primary|assigned|action) ${english}|pic|owners?|lead|leaders?|who|in charge|assigned to|assignees?)`,
    ),
    examples: ["Responsible", "Person in charge", "Implementing unit", "Owner"],
    not: ["Coordinating unit", "Actions"],
  },
  {
    field: "evidence",
    starts:
      /^(?:phuong tien|nguon) (?:kiem chung|xac minh|minh chung)|^(?:(?:ten |cac )?ho so|minh chung|bang chung|tai lieu|bieu mau|van ban|so sach|can cu|chung cu|chung tu|kiem chung|luu ho so|evidence|records?|documents?|documentation)/,
    examples: ["Hồ sơ minh chứng", "Nguồn kiểm chứng", "Bằng chứng", "Tài liệu", "Records"],
    not: ["Văn phòng"],
  },
  {
    field: "resources",
    starts:
      /^(?:nguon luc|kinh phi|nguon kinh phi|du toan|ngan sach|chi phi|nguon von|nhan luc|dieu kien|phuong tien|co so vat chat|resources?|budget|costs?|funding)/,
    examples: ["Nguồn lực", "Kinh phí", "Dự toán", "Budget"],
  },
  {
    field: "result",
    starts:
      /^(?:ket qua|tinh hinh|muc do|ty le|tien do)(?: da)? (?:thuc hien|hoan thanh|dat duoc)|^(?:da thuc hien|da hoan thanh|thuc te|tinh trang|trang thai|tu danh gia|ket qua danh gia|xep loai|dat khong dat|khong dat|status|actual|progress|result)(?= |$)/,
    examples: ["Kết quả thực hiện", "Tình trạng", "Status", "Tự đánh giá", "Đạt/Không đạt"],
    not: ["Kết quả cần đạt", "Results to achieve"],
  },
  {
    field: "required",
    starts:
      /^(?:cac )?(?:ket qua|yeu cau)(?: cu the)? (?:can|phai|muon|mong muon|yeu cau|ky vong)(?: phai)? dat|^(?:ket qua|yeu cau) (?:can|phai) (?:co|dat duoc)|^(?:results? to (?:be )?achieved?|required results?|expected level|desired results?)/,
    examples: ["Kết quả cần đạt", "Kết quả phải đạt", "KQ phải đạt được", "Yêu cầu cần đạt", "Results to achieve"],
    not: ["Kết quả dự kiến", "Kết quả thực hiện"],
  },
  {
    field: "outcome",
    starts:
      /^(?:du kien )?(?:ket qua|san pham|dau ra|yeu cau)|^(?:mong doi|expected|outcomes?|outputs?|results|deliverables?|products?)/,
    examples: ["Kết quả dự kiến", "Sản phẩm đầu ra", "Dự kiến kết quả", "Expected results"],
    not: ["Kết quả thực hiện", "Kết quả năm 2024"],
  },
  {
    field: "target",
    starts:
      /^(?:cac )?(?:chi tieu|chi so|ty le(?: %| phan tram)?$|muc tieu (?:can dat|phai dat|dang ky|dinh luong)|muc can dat|muc phai dat|muc phan dau|muc dat|muc yeu cau|muc dang ky|dang ky|dinh muc|nguong|gia tri can dat|gia tri|muc chi tieu|muc tieu nam|muc tieu 20\d\d|muc giao|chi tieu giao|phan dau|ke hoach nam|ke hoach 20\d\d|ke hoach giao|du kien nam|du kien 20\d\d|so luong|khoi luong|kpis?|targets?|goal|target value|target level|indicators?)/,
    examples: [
      "Chỉ tiêu",
      "Mức phấn đấu",
      "Phấn đấu năm 2026",
      "KH năm 2026",
      "KH2026",
      "Tỉ lệ (%)",
      "KPI",
      "Target",
      "Mức đăng ký",
    ],
    not: ["Target date", "Kế hoạch thực hiện", "Định hướng 2027"],
  },
  {
    field: "planned",
    starts: /^(?:ke hoach|plan|planned)$/,
    examples: ["Kế hoạch", "KH", "Plan"],
    not: ["Kế hoạch thực hiện"],
  },
  {
    field: "other",
    starts: /^(?:dinh huong|tam nhin|giai doan|du bao|uoc)(?: den| nam)* 20\d\d|^(?:outlook|forecast)/,
    examples: ["Định hướng 2027", "Tầm nhìn đến năm 2030", "Outlook"],
  },
  {
    field: "statement",
    starts: /^(?:cac |noi dung |ten )*(?:muc tieu|mtcl)|^(?:ten|noi dung|danh muc) (?:chi tieu|chi so)/,
    examples: ["Mục tiêu chất lượng", "Tên mục tiêu", "Nội dung MTCL", "Tên chỉ tiêu", "MT cụ thể"],
    not: ["Mục tiêu và giải pháp"],
  },
  {
    field: "statement",
    starts: /^(?:quality |strategic |specific )?(?:objectives?|goals)/,
    examples: ["Quality objectives", "Goals"],
  },
  {
    field: "content",
    starts: new RegExp(
      `^(?:cac |ten |noi dung |ke hoach |danh muc |hang muc |nhom |khoi luong )*(?:bien phap|noi dung|giai phap|hoat dong|cong viec|cong tac|nhiem vu|hanh dong|dau viec|dau muc|viec|hang muc|danh muc|chuong trinh)`,
    ),
    examples: [
      "Nội dung công việc",
      "Công việc cần làm",
      "Việc phải làm",
      "Nhiệm vụ, giải pháp",
      "Hạng mục công việc",
      "ND thực hiện",
    ],
    not: ["Biện pháp theo dõi", "Nội dung và mục tiêu"],
  },
  {
    field: "content",
    starts:
      /^(?:ke hoach|cach thuc|cach|phuong phap|phuong thuc|phuong an|cac buoc|buoc|trinh tu|lo trinh|hinh thuc) (?:thuc hien|hanh dong|trien khai|tien hanh|to chuc|lam)|^trien khai(?: thuc hien)?|^cach lam|^lam (?:gi|the nao)/,
    examples: ["Cách thức thực hiện", "Kế hoạch hành động", "Các bước thực hiện", "Cách làm"],
    not: ["Cách thức đo lường"],
  },
  {
    field: "content",
    starts:
      /^(?:key |main |specific |planned )?(?:actions?|activit(?:y|ies)|measures|tasks?|what|work|initiatives?|action plan|steps?|how|means|solutions?|implementation measures)/,
    examples: ["Actions", "Key activities", "Measures", "What to do"],
    not: ["How measured", "Action owner"],
  },
  {
    field: "section",
    starts: /^(?:linh vuc|nhom|khoi|mang|nganh|qua trinh|quy trinh|area|department|process|phan$)/,
    examples: ["Lĩnh vực", "Quá trình", "Area"],
  },
  { field: "lead", starts: /^(?:don vi|bo phan|phong ban|co quan|nguoi)$/, examples: ["Bộ phận", "ĐV"] },
];
