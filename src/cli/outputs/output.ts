/** Where bytes and text are written to, as fast as they are taken. */
export interface Output {
  write(content: string | Uint8Array): Promise<void>;
}
