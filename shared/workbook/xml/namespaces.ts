/** Names of ECMA-376 Transitional (what Excel writes) and ISO 29500 Strict ("Strict Open XML Spreadsheet"). */
export interface Dialect {
  main: string;
  /** Of the attribute `r:id`, and the beginning of every relationship type. */
  relationships: string;
}

export const TRANSITIONAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

export const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

export const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
/** Markup compatibility (ECMA-376 part 3): a Choice we do not know is left out, its Fallback is read. */
export const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** Namespaces whose elements are read; everything else is an extension and passed over. */
export const KNOWN = new Set([TRANSITIONAL.main, STRICT.main, PACKAGE_RELATIONSHIPS, CONTENT_TYPES]);
export const RELATIONSHIPS = new Set([TRANSITIONAL.relationships, STRICT.relationships]);
