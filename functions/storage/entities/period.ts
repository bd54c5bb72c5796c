import { deflateRawSync, inflateRawSync } from "node:zlib";
import { PeriodRecord } from "../../../shared/model/periodRecord";
import { codec, type Codec } from "./codec";

const plain = codec(PeriodRecord.omit({ units: true }));

/** A period record; its roster is deflated: as text 2,000 codes would not fit into one property (32,768 characters). */
export const periodCodec: Codec<PeriodRecord> = {
  encode: ({ units, ...record }) => ({ ...plain.encode(record), units: deflateRawSync(units.join("\n")) }),
  decode: (properties) => {
    const units = inflateRawSync(properties.units as Uint8Array)
      .toString("utf8")
      .split("\n");
    return PeriodRecord.parse({ ...plain.decode(properties), units });
  },
};
