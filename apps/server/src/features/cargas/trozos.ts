import { BYTES_TROZO } from '@kpt/contract/limites'

/** Chunks of a file of this size, numbered from 0. */
export function trozosDe(bytes: number): number {
  return Math.ceil(bytes / BYTES_TROZO)
}

/** Bytes that a chunk must have: all of them full but the last; 0 when there is no such chunk. */
export function bytesDeTrozo(bytes: number, trozo: number): number {
  return Math.max(0, Math.min(BYTES_TROZO, bytes - trozo * BYTES_TROZO))
}
