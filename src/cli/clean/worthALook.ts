/** Words; of a shorter document one line more or less says little. */
export const ENOUGH_WORDS = 50;

const FAR = 0.5;

/** Whether so little of a document is kept that it is worth a look. @param usual the share that is kept of all words */
export const isLittleLeft = (share: number, usual: number): boolean => share < FAR * usual;
