import { openIssuer } from "../issuer";
import { close } from "../listen";
import { runPart } from "../part";
import { serveAt } from "./api";
import { calendarFor } from "./calendar";
import { fillProvince } from "./fill";

/** Fills the sample province in a process of its own, so that the product does not carry its code along. */
async function start(): Promise<{ ready: null; stop: () => Promise<void> }> {
  // Interrupted is no harm: the next start goes on from what is there.
  process.once("disconnect", () => process.exit(0));
  const { MTCL_DATA_FOLDER = "", MTCL_STORAGE = "", MTCL_FIRST_DAY = "" } = process.env;
  const calendar = calendarFor(MTCL_FIRST_DAY);
  let now = calendar.half.opened;
  const issuer = await openIssuer(MTCL_DATA_FOLDER, () => new Date());
  const { api, server } = await serveAt(MTCL_STORAGE, issuer, () => now);
  await fillProvince({
    api,
    issuer,
    calendar,
    moveTo: (moment) => {
      now = moment;
    },
  });
  return { ready: null, stop: () => close(server) };
}

await runPart(start);
