import type { RecordedFact } from '../recorded-fact.js';

/** That a camera was installed, and whose its recordings are. */
export type InstalledCamera = RecordedFact & {
  /** Who keeps the recordings, by code; absent when nobody is named. */
  readonly keeper?: string;
};

/** A room that is to have a camera, such as that in which a commune receives citizens, or its one-stop desk. */
export type CameraRoom = {
  /** Its code, of no other room. */
  readonly code: string;
  /** Whose room it is, by code. */
  readonly unit: string;
  /** Which kind of room, by code: `reception-room`, `one-stop-desk`. */
  readonly kind: string;
  /** That it has a camera, since when, and who keeps the recordings; absent as long as it has none. */
  readonly camera?: InstalledCamera;
};
