import type { SlipProcedure } from '../deadline/index.js';
import type { Procedure } from './procedure.js';

/**
 * What an appointment slip says of a procedure.
 *
 * @param procedure - One version of a procedure.
 * @returns Its code and name, for `appointmentSlip`; where it has no English name the Vietnamese one stands in both.
 *
 * @example
 * ```ts
 * import { slipProcedure } from 'motcua/procedure';
 *
 * slipProcedure({ code: '1.004222', name: { vi: 'Đăng ký thường trú' } }).name.en; // => 'Đăng ký thường trú'
 * ```
 */
export const slipProcedure = ({ code, name: { vi, en = vi } }: Procedure): SlipProcedure => ({
  code,
  name: { vi, en },
});
