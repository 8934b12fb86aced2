// Who a part is related to, read and added to.
import { readRelaciones } from '../xlsx.ts'
import { agregarHijos } from './edicion.ts'
import type { Paquete } from './paquete.ts'

export type Relaciones = {
  /** Namespace of sheets and of relations in this book: strict or transitional. */
  readonly principal: string
  readonly oficina: string
  readonly destinoDe: (tipo: string) => string | null
  readonly destino: (id: string) => string | null
  readonly idDe: (parte: string) => string
  /** Answers the id of the new one. */
  readonly agregar: (tipo: string, parte: string) => string
}

const NS = 'http://schemas.openxmlformats.org'
const ESTRICTO = 'http://purl.oclc.org/ooxml'

export function abrirRelaciones(paquete: Paquete, ruta: string): Relaciones {
  const corte = ruta.lastIndexOf('/') + 1
  const parte = `${ruta.slice(0, corte)}_rels/${ruta.slice(corte)}.rels`
  const estricto = (paquete.texto(ruta) ?? '').slice(0, 2000).includes(ESTRICTO)
  const oficina = `${estricto ? ESTRICTO : NS}/officeDocument/${estricto ? '' : '2006/'}relationships`
  const filas = paquete.partes.has(parte) ? readRelaciones(paquete.partes, ruta) : []
  const nuevas = new Map<string, string>()
  return {
    principal: `${estricto ? ESTRICTO : NS}/spreadsheetml/${estricto ? 'main' : '2006/main'}`,
    oficina,
    destinoDe: (tipo) => filas.find((r) => r.tipo === tipo && paquete.partes.has(r.destino))?.destino ?? null,
    destino: (id) => filas.find((r) => r.id === id && paquete.partes.has(r.destino))?.destino ?? null,
    idDe: (buscada) => nuevas.get(buscada) ?? filas.find((r) => r.destino === buscada)?.id ?? '',
    agregar: (tipo, nueva) => {
      const xml = paquete.texto(parte) ?? VACIA
      let n = 1
      while (xml.includes(`"kpt${n}"`)) n += 1
      const id = `kpt${n}`
      nuevas.set(nueva, id)
      const prefijo = /<([^\s:/>]+:)?Relationships[\s>]/.exec(xml)?.[1] ?? ''
      const fila = `<${prefijo}Relationship Id="${id}" Type="${oficina}/${tipo}" Target="/${nueva}"/>`
      paquete.poner(parte, agregarHijos(xml, 'Relationships', fila))
      return id
    },
  }
}

const VACIA = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NS}/package/2006/relationships"></Relationships>`
