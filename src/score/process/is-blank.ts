/** Whether a text says nothing. */
export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';
