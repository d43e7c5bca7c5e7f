/** The name of the input under which a criterion is given its points. */
export const pointsInput = (code: string): string => `points/${code}`;
