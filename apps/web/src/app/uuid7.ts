// UUID version 7 made by the browser (RFC 9562, 5.7): 48 bits of milliseconds, then chance. Sorts by time.

/** `ahora` in epoch milliseconds; `azar` fills the bytes of chance. */
export function uuid7(
  ahora: number = Date.now(),
  azar: (bytes: Uint8Array<ArrayBuffer>) => void = (bytes) => void crypto.getRandomValues(bytes),
): string {
  const bytes = new Uint8Array(16)
  azar(bytes)
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(ahora / 256 ** (5 - i)) % 256
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
