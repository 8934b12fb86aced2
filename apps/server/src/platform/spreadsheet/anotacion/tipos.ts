// The kinds of the parts of a package, which its list of contents has to name, and names that are free in it.
import { agregarHijos } from './edicion.ts'
import type { Paquete } from './paquete.ts'

export const TIPO = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export function libre(paquete: Paquete, base: string, extension: string): string {
  let n = 1
  while (paquete.has(`${base}${n}${extension}`)) n += 1
  return `${base}${n}${extension}`
}

const TIPOS = '[Content_Types].xml'

/** Says what a new part is. */
export function agregarTipo(paquete: Paquete, parte: string, tipo: string): void {
  const xml = paquete.texto(TIPOS) ?? ''
  const prefijo = /<([^\s:/>]+:)?Types[\s>]/.exec(xml)?.[1] ?? ''
  paquete.poner(TIPOS, agregarHijos(xml, 'Types', `<${prefijo}Override PartName="/${parte}" ContentType="${tipo}"/>`))
}

/** Says what drawings of notes are, where the package has none. */
export function agregarExtension(paquete: Paquete): void {
  const xml = paquete.texto(TIPOS) ?? ''
  if (/Extension\s*=\s*["']vml["']/i.test(xml)) return
  const prefijo = /<([^\s:/>]+:)?Types[\s>]/.exec(xml)?.[1] ?? ''
  const tipo = 'application/vnd.openxmlformats-officedocument.vmlDrawing'
  paquete.poner(TIPOS, agregarHijos(xml, 'Types', `<${prefijo}Default Extension="vml" ContentType="${tipo}"/>`))
}
