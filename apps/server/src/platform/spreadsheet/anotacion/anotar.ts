// A person's own workbook with notes and colour on some cells, and one more sheet: the rest of the package is what it was.
import type { LimitesLibro } from '../limites.ts'
import { exigirZip } from '../tipo-archivo.ts'
import { exigirSinMacros, readIndice, readRelaciones, readXlsx, rutaLibro } from '../xlsx.ts'
import { anotarHoja, FONDOS, type NotaPedida } from './anotar-hoja.ts'
import { agregarHijos } from './edicion.ts'
import { abrirEstilos, type EstilosAjenos, estilosMinimos } from './estilos.ts'
import { type Lista, xmlLista } from './lista.ts'
import { abrirPaquete, type Paquete } from './paquete.ts'
import { abrirRelaciones, type Relaciones } from './relaciones.ts'
import { agregarTipo, libre, TIPO } from './tipos.ts'

export type PedidoAnotar = {
  readonly notas: readonly NotaPedida[]
  readonly lista: Lista
  /** Regular expression of every note of ours. */
  readonly patron: string
}

/** Throws a refusal for whatever the reader of workbooks refuses before looking at its sheets. */
export function anotarXlsx(archivo: Buffer, { notas, lista, patron }: PedidoAnotar, limites: LimitesLibro): Buffer {
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
  const anterior = listaAnterior(archivo, limites, paquete, { lista, hojas })
  const porHoja = Map.groupBy(notas, (nota) => nota.hoja)
  const contexto = { estilos, patron: new RegExp(patron) }
  for (const [nombre, destino] of hojas) {
    if (destino !== anterior && paquete.has(destino)) anotarHoja(paquete, destino, porHoja.get(nombre) ?? [], contexto)
  }
  agregarLista(paquete, ruta, delLibro, { lista, hojas, anterior }, estilos)
  if (estilos) paquete.poner(estilos.parte, estilos.xml())
  return paquete.archivo()
}

type Lugar = { readonly lista: Lista; readonly hojas: ReadonlyMap<string, string> }
type Estilos = EstilosAjenos & { readonly parte: string }

function abrirLosEstilos(paquete: Paquete, delLibro: Relaciones): Estilos | null {
  const suya = delLibro.destinoDe('styles')
  const parte = suya ?? 'xl/estilos-kpt.xml'
  const xml = (suya && paquete.texto(suya)) ?? estilosMinimos(delLibro.principal)
  const estilos = abrirEstilos(xml, Object.values(FONDOS))
  if (estilos && suya === null) {
    delLibro.agregar('styles', parte)
    agregarTipo(paquete, parte, `${TIPO}.styles+xml`)
  }
  return estilos && { ...estilos, parte }
}

function agregarLista(
  paquete: Paquete,
  ruta: string,
  delLibro: Relaciones,
  { lista, hojas, anterior }: Lugar & { readonly anterior: string | null },
  estilos: Estilos | null,
): void {
  const parrafo = (fondo: string | null) => estilos?.propio('parrafo', fondo) ?? 0
  const deGravedad = { error: parrafo(FONDOS.error), aviso: parrafo(FONDOS.aviso), nota: parrafo(FONDOS.nota) }
  const encabezado = estilos?.propio('encabezado', 'E8EEF7') ?? 0
  const propios = { encabezado, parrafo: parrafo(null), deGravedad }
  const xml = xmlLista(lista, delLibro.principal, propios)
  if (anterior !== null) {
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

/**
 * The list that we added another day, to be renewed: by our mark while no other program has written the book anew, and then by its headers.
 */
function listaAnterior(
  archivo: Buffer,
  limites: LimitesLibro,
  paquete: Paquete,
  { lista, hojas }: Lugar,
): string | null {
  const parte = hojas.get(lista.nombre)
  if (parte === undefined) return null
  if (paquete.texto(parte)?.includes(FIRMA)) return parte
  const hoja = readXlsx(archivo, limites, () => {}).hojas.find((h) => h.nombre === lista.nombre)
  const titulos = new Map(hoja?.filas.find((fila) => fila.numero === 1)?.celdas)
  return lista.encabezados.every((titulo, i) => titulos.get(i + 1) === titulo) ? parte : null
}

const FIRMA = '<!-- kpt hallazgos -->'

function conFirma(xml: string): string {
  return xml.replace('</worksheet>', `${FIRMA}</worksheet>`)
}
