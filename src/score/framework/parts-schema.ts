import * as z from 'zod';
import type { Band, Thresholds } from '../../kernel/index.js';

/** A number that is one. */
export const finite = /* @__PURE__ */ (() => z.number())();
/** A name or a code. */
export const name = /* @__PURE__ */ (() => z.string().min(1).max(200))();

/** The shape of what bounds lead to. */
export const thresholdsOf = <T>(outcome: z.ZodType<T>): z.ZodType<Thresholds<T>> => {
  const band = z.strictObject({ from: finite.exactOptional(), inclusive: z.boolean().exactOptional(), outcome });
  // a tuple says in JSON Schema neither how few nor how many
  return z.array(band).min(1) as unknown as z.ZodType<readonly [Band<T>, ...Band<T>[]]>;
};
