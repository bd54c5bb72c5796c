/** Worksheets of tests are written by the writer of the sample province's plans. */
export { workbookOf } from "../../../infra/local/province/sheet";
