import { Problem } from "../../shared/problems/problem";
import type { Route } from "../http/route";
import { standingOf } from "./place";
import { hashOf } from "./submitting/hash";

export const putAttachment: Route<"putAttachment"> = async ({ params, bytes }, { stores }) => {
  const { sha256, ...place } = params;
  await standingOf(place, stores);
  if (hashOf(bytes) !== sha256) throw new Problem("attachment.hash-differs");
  await stores.attachments.put(place.unit, sha256, bytes);
  return { reply: { sha256, bytes: bytes.byteLength } };
};
