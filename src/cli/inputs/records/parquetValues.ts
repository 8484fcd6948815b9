import type { ParquetParsers } from 'hyparquet';

/** Moments as ISO 8601 writes them, as exactly as the file knows them; the library's own are exact to a millisecond. */
export const PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (count: bigint) => moment(count, 3),
  timestampFromMicroseconds: (count: bigint) => moment(count, 6),
  timestampFromNanoseconds: (count: bigint) => moment(count, 9),
  dateFromDays: (days: number) => isoString(days * 86_400)?.slice(0, -14) ?? String(days),
};

/** @param digits how many digits of a second the count has */
function moment(count: bigint, digits: number): string {
  const unit = 10n ** BigInt(digits);
  const fraction = ((count % unit) + unit) % unit;
  const seconds = isoString(Number((count - fraction) / unit))?.slice(0, -5);
  return seconds === undefined ? String(count) : `${seconds}.${String(fraction).padStart(digits, '0')}Z`;
}

/** Null where no calendar of JavaScript reaches. */
function isoString(seconds: number): string | null {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** A value of a column as JSON has it: bytes that are no text in Base64, integers that no number can hold as strings. */
export function toJson(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Uint8Array) return textOrBase64(value);
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    return Array.from(value as Iterable<unknown> & ArrayLike<unknown>, toJson);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toJson(each)]));
  return value ?? null;
}

function textOrBase64(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('base64');
  }
}
