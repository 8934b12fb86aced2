/** What the audit calls a letter: the address of its page. */
export function sujetoDelOficio(radicado: string): string {
  return `oficios/${radicado}`
}
