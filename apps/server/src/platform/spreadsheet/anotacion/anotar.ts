// A person's own workbook with notes and colour on some cells, and one more sheet: the rest of the package is what it was.
import type { Gravedad } from '@kpt/domain/shared'
import { xmlComentarios } from '../escritura/comentarios.ts'
import { AUTOR_NOTAS } from '../escritura/partes.ts'
import { columnaDe } from '../hoja.ts'
import type { LimitesLibro } from '../limites.ts'
import { exigirZip } from '../tipo-archivo.ts'
import { exigirSinMacros, readIndice, readRelaciones, rutaLibro } from '../xlsx.ts'
import { agregarHijos } from './edicion.ts'
import { abrirEstilos, type EstilosAjenos, estilosMinimos } from './estilos.ts'
import { colorearHoja, mirarHoja } from './hoja.ts'
import { type Lista, xmlLista } from './lista.ts'
import { anotarComentarios, anotarDibujo } from './notas.ts'
import { abrirPaquete, type Paquete } from './paquete.ts'
import { abrirRelaciones, type Relaciones } from './relaciones.ts'

export type NotaPedida = {
  readonly hoja: string
  readonly celda: string
  readonly gravedad: Gravedad
  readonly texto: string
}
export type PedidoAnotar = { readonly notas: readonly NotaPedida[]; readonly lista: Lista }

const FONDOS: Readonly<Record<Gravedad, string>> = { error: 'F8CBC6', aviso: 'FFE8A3', nota: 'D9E8F6' }
const ORDEN: readonly Gravedad[] = ['error', 'aviso', 'nota']

/** Throws a refusal for whatever the reader of workbooks refuses before looking at its sheets. */
export function anotarXlsx(archivo: Buffer, { notas, lista }: PedidoAnotar, limites: LimitesLibro): Buffer {
  exigirZip(archivo)
  const paquete = abrirPaquete(archivo, limites)
  exigirSinMacros(paquete.partes)
  const ruta = rutaLibro(paquete.partes)
  const indice = readIndice(paquete.partes.read(ruta)).hojas
  const delLibro = abrirRelaciones(paquete, ruta)
  const hojas = new Map(
    readRelaciones(paquete.partes, ruta).flatMap(({ id, tipo, destino }) => {
      const nombre = tipo === 'worksheet' ? indice.find((h) => h.id === id)?.nombre : undefined
      return nombre === undefined ? [] : [[nombre, destino] as const]
    }),
  )
  const estilos = abrirLosEstilos(paquete, delLibro)
  for (const [nombre, suyas] of Map.groupBy(notas, (nota) => nota.hoja)) {
    const destino = hojas.get(nombre)
    if (destino !== undefined && paquete.has(destino)) anotarHoja(paquete, destino, suyas, estilos)
  }
  agregarLista(paquete, ruta, delLibro, { lista, hojas }, estilos)
  if (estilos) paquete.poner(estilos.parte, estilos.xml())
  return paquete.archivo()
}

type Estilos = EstilosAjenos & { readonly parte: string }

function abrirLosEstilos(paquete: Paquete, delLibro: Relaciones): Estilos | null {
  const suya = delLibro.destinoDe('styles')
  const parte = suya ?? 'xl/estilos-kpt.xml'
  const xml = (suya && paquete.texto(suya)) ?? estilosMinimos(delLibro.principal)
  const estilos = abrirEstilos(xml)
  if (estilos && suya === null) {
    delLibro.agregar('styles', parte)
    agregarTipo(paquete, parte, `${TIPO}.styles+xml`)
  }
  return estilos && { ...estilos, parte }
}

function anotarHoja(paquete: Paquete, parte: string, pedidas: readonly NotaPedida[], estilos: Estilos | null): void {
  const xml = paquete.texto(parte) ?? ''
  const mirada = mirarHoja(xml)
  const celdas = [...Map.groupBy(pedidas, (n) => n.celda)].map(([celda, suyas]) => {
    const fila = Number(/\d+$/.exec(celda)?.[0] ?? '1')
    const peor = ORDEN.find((g) => suyas.some((n) => n.gravedad === g)) ?? 'nota'
    const texto = suyas.map((n) => n.texto).join('\n\n')
    return { fila, columna: columnaDe(celda, fila, 0), peor, texto }
  })
  const rels = abrirRelaciones(paquete, parte)
  const comentarios = rels.destinoDe('comments')
  const previos = comentarios === null ? null : paquete.texto(comentarios)
  const {
    xml: escritos,
    nuevas,
    retiradas,
  } = previos === null
    ? { xml: xmlComentarios(celdas, AUTOR_NOTAS, rels.principal), nuevas: celdas, retiradas: [] }
    : anotarComentarios(previos, celdas, AUTOR_NOTAS)
  paquete.poner(comentarios ?? nuevaParte(paquete, rels, 'comments', 'xl/comments', '.xml'), escritos)
  const relDibujo = mirada.dibujo === null ? null : rels.destino(mirada.dibujo)
  const vml = relDibujo === null ? null : paquete.texto(relDibujo)
  const parteDibujo = relDibujo ?? nuevaParte(paquete, rels, 'vmlDrawing', 'xl/drawings/vmlDrawing', '.vml')
  paquete.poner(parteDibujo, anotarDibujo(vml, previos === null || vml !== null ? nuevas : celdas, retiradas))
  const id = rels.idDe(parteDibujo)
  const dibujo =
    relDibujo === null ? (p: string) => `<${p}legacyDrawing xmlns:kpt="${rels.oficina}" kpt:id="${id}"/>` : null
  const conEstilo = celdas.map(({ fila, columna, peor }) => {
    const estilo = (base: number) => estilos?.conFondo(base, FONDOS[peor]) ?? base
    return { fila, columna, estilo }
  })
  paquete.poner(parte, colorearHoja(xml, mirada, conEstilo, dibujo))
}

function agregarLista(
  paquete: Paquete,
  ruta: string,
  delLibro: Relaciones,
  { lista, hojas }: { lista: Lista; hojas: ReadonlyMap<string, string> },
  estilos: Estilos | null,
): void {
  const parrafo = (fondo: string | null) => estilos?.propio('parrafo', fondo) ?? 0
  const deGravedad = { error: parrafo(FONDOS.error), aviso: parrafo(FONDOS.aviso), nota: parrafo(FONDOS.nota) }
  const encabezado = estilos?.propio('encabezado', 'E8EEF7') ?? 0
  const propios = { encabezado, parrafo: parrafo(null), deGravedad }
  const xml = xmlLista(lista, delLibro.principal, propios)
  const anterior = hojas.get(lista.nombre)
  if (anterior !== undefined && paquete.texto(anterior)?.includes(FIRMA)) {
    paquete.poner(anterior, conFirma(xml))
    return
  }
  let nombre = lista.nombre
  for (let n = 2; [...hojas.keys()].some((h) => h.toLowerCase() === nombre.toLowerCase()); n += 1)
    nombre = `${lista.nombre} ${n}`
  const parte = libre(paquete, 'xl/worksheets/hallazgos', '.xml')
  paquete.poner(parte, conFirma(xml))
  agregarTipo(paquete, parte, `${TIPO}.worksheet+xml`)
  const id = delLibro.agregar('worksheet', parte)
  const libro = paquete.texto(ruta) ?? ''
  const numeros = [...libro.matchAll(/sheetId\s*=\s*["'](\d{1,9})/g)].map(([, n]) => Number(n))
  const prefijo = /<([^\s:/>]+:)?sheets[\s>]/.exec(libro)?.[1] ?? ''
  const hoja = `<${prefijo}sheet name="${nombre}" sheetId="${Math.max(0, ...numeros) + 1}" xmlns:kpt="${delLibro.oficina}" kpt:id="${id}"/>`
  paquete.poner(ruta, agregarHijos(libro, 'sheets', hoja))
}

/** By which the sheet that we added is known again, while no other program has written the book anew. */
const FIRMA = '<!-- kpt hallazgos -->'

function conFirma(xml: string): string {
  return xml.replace('</worksheet>', `${FIRMA}</worksheet>`)
}

const TIPO = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

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

function libre(paquete: Paquete, base: string, extension: string): string {
  let n = 1
  while (paquete.has(`${base}${n}${extension}`)) n += 1
  return `${base}${n}${extension}`
}

const TIPOS = '[Content_Types].xml'

function agregarTipo(paquete: Paquete, parte: string, tipo: string): void {
  const xml = paquete.texto(TIPOS) ?? ''
  const prefijo = /<([^\s:/>]+:)?Types[\s>]/.exec(xml)?.[1] ?? ''
  paquete.poner(TIPOS, agregarHijos(xml, 'Types', `<${prefijo}Override PartName="/${parte}" ContentType="${tipo}"/>`))
}

function agregarExtension(paquete: Paquete): void {
  const xml = paquete.texto(TIPOS) ?? ''
  if (/Extension\s*=\s*["']vml["']/i.test(xml)) return
  const prefijo = /<([^\s:/>]+:)?Types[\s>]/.exec(xml)?.[1] ?? ''
  const tipo = 'application/vnd.openxmlformats-officedocument.vmlDrawing'
  paquete.poner(TIPOS, agregarHijos(xml, 'Types', `<${prefijo}Default Extension="vml" ContentType="${tipo}"/>`))
}
