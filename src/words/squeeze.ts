/** White space as single spaces, none around. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
