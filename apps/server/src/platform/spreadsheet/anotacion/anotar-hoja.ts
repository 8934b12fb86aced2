// One sheet of a person's workbook with notes and colour where its findings are; what we wrote in it another day goes when its finding has gone.
import type { Gravedad } from '@kpt/domain/shared'
import { xmlComentarios } from '../escritura/comentarios.ts'
import { AUTOR_NOTAS } from '../escritura/partes.ts'
import { columnaDe } from '../hoja.ts'
import type { EstilosAjenos } from './estilos.ts'
import { colorearHoja, mirarHoja } from './hoja.ts'
import { anotarComentarios, anotarDibujo } from './notas.ts'
import type { Paquete } from './paquete.ts'
import { abrirRelaciones, type Relaciones } from './relaciones.ts'
import { agregarExtension, agregarTipo, libre, TIPO } from './tipos.ts'

export type NotaPedida = {
  readonly hoja: string
  readonly celda: string
  readonly gravedad: Gravedad
  readonly texto: string
}

export const FONDOS: Readonly<Record<Gravedad, string>> = { error: 'F8CBC6', aviso: 'FFE8A3', nota: 'D9E8F6' }
const ORDEN: readonly Gravedad[] = ['error', 'aviso', 'nota']

type CeldaAnotada = {
  readonly fila: number
  readonly columna: number
  readonly peor: Gravedad
  readonly texto: string
}
type Contexto = { readonly estilos: EstilosAjenos | null; readonly patron: RegExp }

export function anotarHoja(
  paquete: Paquete,
  parte: string,
  pedidas: readonly NotaPedida[],
  { estilos, patron }: Contexto,
): void {
  const rels = abrirRelaciones(paquete, parte)
  const comentarios = rels.destinoDe('comments')
  if (pedidas.length === 0 && comentarios === null && !estilos?.hayPintados) return
  const xml = paquete.texto(parte) ?? ''
  const mirada = mirarHoja(xml)
  const celdas = celdasDe(pedidas)
  const dibujo = anotarNotas(paquete, rels, celdas, { comentarios, patron, dibujo: mirada.dibujo })
  const conEstilo = celdas.map(({ fila, columna, peor }) => {
    const estilo = (base: number) => estilos?.conFondo(base, FONDOS[peor]) ?? base
    return { fila, columna, estilo }
  })
  const limpiar = (base: number) => estilos?.sinFondo(base) ?? base
  const coloreada = colorearHoja(xml, mirada, conEstilo, { dibujo, limpiar })
  if (coloreada !== xml) paquete.poner(parte, coloreada)
}

/** One note for each cell, with all that was found in it, in the colour of the worst. */
function celdasDe(pedidas: readonly NotaPedida[]): CeldaAnotada[] {
  return [...Map.groupBy(pedidas, (n) => n.celda)].map(([celda, suyas]) => {
    const fila = Number(/\d+$/.exec(celda)?.[0] ?? '1')
    const peor = ORDEN.find((g) => suyas.some((n) => n.gravedad === g)) ?? 'nota'
    return { fila, columna: columnaDe(celda, fila, 0), peor, texto: suyas.map((n) => n.texto).join('\n\n') }
  })
}

type NotasQueHay = { readonly comentarios: string | null; readonly patron: RegExp; readonly dibujo: string | null }

/** Answers the element that ties the drawing to the sheet, when the sheet had none. */
function anotarNotas(
  paquete: Paquete,
  rels: Relaciones,
  celdas: readonly CeldaAnotada[],
  { comentarios, patron, dibujo }: NotasQueHay,
): ((prefijo: string) => string) | null {
  const previos = comentarios === null ? null : paquete.texto(comentarios)
  if (previos === null && celdas.length === 0) return null
  const hechas =
    previos === null
      ? { xml: xmlComentarios(celdas, AUTOR_NOTAS, rels.principal), nuevas: celdas, retiradas: [] }
      : anotarComentarios(previos, celdas, { autor: AUTOR_NOTAS, patron })
  if (hechas === null) return null
  paquete.poner(comentarios ?? nuevaParte(paquete, rels, 'comments', 'xl/comments', '.xml'), hechas.xml)
  const relDibujo = dibujo === null ? null : rels.destino(dibujo)
  const vml = relDibujo === null ? null : paquete.texto(relDibujo)
  const parteDibujo = relDibujo ?? nuevaParte(paquete, rels, 'vmlDrawing', 'xl/drawings/vmlDrawing', '.vml')
  const conCaja = previos === null || vml !== null ? hechas.nuevas : celdas
  paquete.poner(parteDibujo, anotarDibujo(vml, conCaja, hechas.retiradas))
  const id = rels.idDe(parteDibujo)
  return relDibujo === null ? (p) => `<${p}legacyDrawing xmlns:kpt="${rels.oficina}" kpt:id="${id}"/>` : null
}

function nuevaParte(
  paquete: Paquete,
  rels: Relaciones,
  tipo: 'comments' | 'vmlDrawing',
  base: string,
  extension: string,
): string {
  const parte = libre(paquete, base, extension)
  rels.agregar(tipo, parte)
  if (tipo === 'comments') agregarTipo(paquete, parte, `${TIPO}.comments+xml`)
  else agregarExtension(paquete)
  // It takes its name before the next one looks for one.
  paquete.poner(parte, '')
  return parte
}
