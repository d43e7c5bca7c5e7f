import { isMotcuaError, type MotcuaError } from 'motcua';

/** The error a call is refused with; fails when it is not refused, or refused by anything else. */
export function refused(call: () => unknown): MotcuaError {
  try {
    call();
  } catch (error) {
    if (isMotcuaError(error)) return error;
    throw error;
  }
  throw new Error('was not refused');
}
