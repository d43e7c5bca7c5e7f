import { isMotcuaError, narrate } from "file:///work/main/.fuzz/motcua.mjs";
import { parseTimeLimit } from "file:///work/main/.fuzz/motcua-deadline.mjs";
const answer = (body) => {
  try {
    return { status: 200, limit: parseTimeLimit(body) };
  } catch (error) {
    if (!isMotcuaError(error)) throw error;
    const { code, problems } = error;
    return { status: 422, code, message: { vi: narrate(problems, { locale: "vi" }), en: narrate(problems, { locale: "en" }) } };
  }
};
answer({ amount: 3, unit: "working-day" });
answer({ amount: 0, unit: "working-day" }).message?.vi;
