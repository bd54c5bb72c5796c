/** Syllables that stand in headings beside the word that decides, Vietnamese and English. */
export const FILLERS = new Set(
  (
    "va hoac cac cua theo ve cho tu de tai trong mot chat luong muc tieu mtcl thuc hien hoan thanh du kien nam ky cong viec tac noi dung bien phap giai " +
    "chinh cu the bao cao ket qua don vi bo phan bp phong ban ca nhan co quan nguoi neu can dat duoc den ngay thang gian quy lien quan trach nhiem danh " +
    "gia do kiem soat tra doi giam sat san pham ho so minh chung luu tru tan suat phuong tien chi so phan dau trien khai hanh dong hoat nhiem vu chu tri phoi " +
    "hop phu chiu truc tiep thoi han diem bat dau ket thuc tu i ii iii iv xay lap ke hoach luc nguon kinh phi tong mong ra dau tinh yeu cau lan bang chung tai lieu hoi " +
    "lam phai gi trong tam chu yeu tiet muon cung nhu hay gom bao nhieu giao dang dinh ten loai khoan duy tri ap dung phat sinh truoc sau bien mau xac nhan ai them quan " +
    "ly dam dap ung moi uoc thuc te thuong xuyen doc duoi thong nhat hay rieng toan don cap lanh dao cbcc trinh bay cach thuc luong gia tam nhin tuan " +
    "of and or the for to by with in on at be is per date time plan planned completion expected quality objective objectives measure measurement measures action actions responsible " +
    "person persons department division unit units office agency staff results result target targets value method party parties in charge support supporting required need needed year annual do taken " +
    "implementation implementing monitoring performance key level specific main progress verification work frequency list " +
    "hoc can phuc tuyet cung cap so lieu du thong tin nguon kiem chung chua nghi uoc khoa tram vien truc thuoc phan tram " +
    "year term school baseline result vs versus compared previous last achieve achieved often " +
    "tp tt stt mt iso cbcc khac chung rieng cap mon chuyen giai quyet hang voi so cung ung tuong han che"
  ).split(" "),
);

/** Abbreviations that headings are full of, written out. Consonants alone: they are no Vietnamese syllables. */
export const ABBREVIATIONS: Record<string, string> = {
  dv: "don vi",
  cq: "co quan",
  tn: "trach nhiem",
  tg: "thoi gian",
  kq: "ket qua",
  cv: "cong viec",
  nd: "noi dung",
  mt: "muc tieu",
  ht: "hoan thanh",
  th: "thuc hien",
  ph: "phoi hop",
  kp: "kinh phi",
  kh: "ke hoach",
  uth: "uoc thuc hien",
  hs: "ho so",
  sp: "san pham",
  cc: "cong chuc",
  nv: "nhiem vu",
  gc: "ghi chu",
};

/** Syllables written with `i` and `y` alike. */
export const SPELLINGS: Record<string, string> = { ti: "ty", ki: "ky", qui: "quy", li: "ly" };
