/** A whole number as people read it: 12,345. */
export const whole = (n: number): string => String(Math.round(n)).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A time as people read it, in no more than two units. @param seconds not negative */
export function duration(seconds: number): string {
  const s = Math.round(seconds);
  if (s < 60) return `${s} s`;
  if (s < 3600) return `${Math.floor(s / 60)} min ${s % 60} s`;
  return `${Math.floor(s / 3600)} h ${Math.floor((s % 3600) / 60)} min`;
}
