/**
 * Where to go after signing in: only an address of this system. Read as the browser would read it, because what it drops (tabs, line
 * breaks) or turns round (backslashes) is what traps are made of. Null when it leads elsewhere or back to the door.
 */
export function destinoSeguro(volver: string | undefined): string | null {
  if (!volver?.startsWith('/')) return null
  const base = 'https://kpt.invalid'
  const url = URL.canParse(volver, base) ? new URL(volver, base) : null
  if (url?.origin !== base || url.pathname.startsWith('//') || url.pathname.startsWith('/ingreso')) return null
  return `${url.pathname}${url.search}${url.hash}`
}
