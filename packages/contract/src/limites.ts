// Sizes that both ends must agree on. No schemas here: the browser imports this file.

/** Bytes of every chunk of an upload but the last. */
export const BYTES_TROZO = 262_144
