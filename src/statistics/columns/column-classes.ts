import { classes, classOf, STATUS } from '../../dossier/inside.js';

/** How many classes there are. */
export const CLASSES = /* @__PURE__ */ (() => classes.length)();

/** As places are reckoned in the loops: 32 classes. */
export const CLASS_BITS = 5;

/** The class of a row that is bad. */
export const BAD_CODE = 255;

/** The class of what is not received. */
export const NOT_RECEIVED = /* @__PURE__ */ (() => STATUS['not-received'])();

/** The class of what is open on its due day: one less before it, one more after it. */
export const OPEN = /* @__PURE__ */ (() => classOf(STATUS.pending, 0, false))();

/** The class of what is open without a due day. */
export const OPEN_UNKNOWN = /* @__PURE__ */ (() => classOf(STATUS.pending, null, false))();

/** The class of what was finished on its due day: one less before it, one more after it. */
export const FINISHED = /* @__PURE__ */ (() => classOf(STATUS.finished, 0, false))();

/** The class of what was finished without a due day. */
export const FINISHED_UNKNOWN = /* @__PURE__ */ (() => classOf(STATUS.finished, null, false))();

/** The first class of what ended: those of open rows come before it. */
export const FIRST_ENDED = 12;
