import type { Ended } from "./ended";

/** Provinces that were merged on 1 July 2025, by the province or city that they went into. */
const MERGED_INTO: Record<string, string[]> = {
  "tỉnh Tuyên Quang": ["Hà Giang"],
  "tỉnh Lào Cai": ["Yên Bái"],
  "tỉnh Thái Nguyên": ["Bắc Kạn"],
  "tỉnh Phú Thọ": ["Vĩnh Phúc", "Hòa Bình"],
  "tỉnh Bắc Ninh": ["Bắc Giang"],
  "tỉnh Hưng Yên": ["Thái Bình"],
  "thành phố Hải Phòng": ["Hải Dương"],
  "tỉnh Ninh Bình": ["Hà Nam", "Nam Định"],
  "tỉnh Quảng Trị": ["Quảng Bình"],
  "thành phố Đà Nẵng": ["Quảng Nam"],
  "tỉnh Quảng Ngãi": ["Kon Tum"],
  "tỉnh Gia Lai": ["Bình Định"],
  "tỉnh Khánh Hòa": ["Ninh Thuận"],
  "tỉnh Lâm Đồng": ["Đắk Nông", "Bình Thuận"],
  "tỉnh Đắk Lắk": ["Phú Yên"],
  "Thành phố Hồ Chí Minh": ["Bà Rịa - Vũng Tàu", "Bình Dương"],
  "tỉnh Đồng Nai": ["Bình Phước"],
  "tỉnh Tây Ninh": ["Long An"],
  "thành phố Cần Thơ": ["Sóc Trăng", "Hậu Giang"],
  "tỉnh Vĩnh Long": ["Bến Tre", "Trà Vinh"],
  "tỉnh Đồng Tháp": ["Tiền Giang"],
  "tỉnh Cà Mau": ["Bạc Liêu"],
  "tỉnh An Giang": ["Kiên Giang"],
};

/** Ways of writing the same name. */
const SPELLED: Record<string, string> = {
  "Hòa Bình": "(?:Hòa|Hoà) Bình",
  "Bắc Kạn": "Bắc (?:Kạn|Cạn)",
  "Đắk Nông": "(?:Đắk|Đăk|Đắc) Nông",
  "Kon Tum": "Kon ?Tum",
  "Bà Rịa - Vũng Tàu": String.raw`Bà Rịa\s*[-–]\s*Vũng Tàu`,
};

/**
 * A province is named by `tỉnh` before its name: a street, a school or a person may be called the same. A capital after the name would be the next
 * word of a longer one (`tỉnh Hà Nam Ninh` is history, `Thái Bình Dương` an ocean).
 */
export const ENDED_PROVINCES: Ended[] = Object.entries(MERGED_INTO).flatMap(([now, names]) =>
  names.map((name): Ended => {
    const spelled = SPELLED[name] ?? name;
    return {
      from: "2025-07-01",
      words: new RegExp(
        String.raw`(?<!\p{L})(?:[Tt]ỉnh|TỈNH)\s+(?:${spelled}|${name.toUpperCase()})(?!\p{L}|\s+\p{Lu}\p{Ll})`,
        "gu",
      ),
      // passed on 12 June 2025; the new provinces work from 1 July 2025
      by: "Nghị quyết 202/2025/QH15",
      now,
      example: `Báo cáo UBND tỉnh ${name} theo quý`,
      left: `Tuyến đường ${name} qua địa bàn xã`,
    };
  }),
);

/** Any of them, roughly and without flags that keep a place. */
export const PROVINCE = new RegExp(
  String.raw`tỉnh\s+(?:${Object.values(MERGED_INTO)
    .flat()
    .map((name) => SPELLED[name] ?? name)
    .join("|")})`,
  "iu",
);
