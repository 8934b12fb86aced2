export function opcionesDe(nombres: Readonly<Record<string, string>>) {
  return Object.entries(nombres).map(([valor, texto]) => ({ valor, texto }))
}
