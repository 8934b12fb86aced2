// The rows together: each code once, each level with one name, blanks of merged cells filled from the rows that name them.
import { comparable } from '../../shared/index.ts'
import type { EntradaCatalogo } from '../entrada.ts'
import type { EntradaLeida } from './fila.ts'

const NOMBRADOS = [
  ['sector', 'sectorNombre'],
  ['programa', 'programaNombre'],
  ['producto', 'productoNombre'],
] as const

/** In the order of the codes. What does not agree is told at its row, and the first that said it stands. */
export function reunir(leidas: readonly EntradaLeida[]): EntradaCatalogo[] {
  const nombres = nombresPorCodigo(leidas)
  const productos = deProducto(leidas)
  const porCodigo = new Map<string, EntradaLeida>()
  for (const entrada of leidas) {
    const previa = porCodigo.get(entrada.indicador)
    if (previa === undefined) porCodigo.set(entrada.indicador, entrada)
    else repetida(previa, entrada)
  }
  const unicas = [...porCodigo.values()].sort((a, b) => (a.indicador < b.indicador ? -1 : 1))
  return unicas.flatMap((entrada) => {
    const { fila, ...propio } = entrada
    const completa = { ...propio, ...productos.get(propio.producto) }
    for (const [codigo, nombre] of NOMBRADOS) completa[nombre] = nombres.get(`${codigo}/${propio[codigo]}`) ?? ''
    const falta = (['productoNombre', 'sectorNombre', 'programaNombre', 'indicadorNombre'] as const).find(
      (c) => completa[c] === '',
    )
    if (falta === undefined) return [completa]
    const regla = falta === 'productoNombre' ? 'catalogo_producto_ausente' : 'catalogo_nombre_ausente'
    fila.anotar(regla, falta, { indicador: propio.indicador })
    return []
  })
}

/** The first name of each code; another one is told unless only case, accents or signs differ. */
function nombresPorCodigo(leidas: readonly EntradaLeida[]): ReadonlyMap<string, string> {
  const nombres = new Map<string, string>()
  for (const entrada of leidas)
    for (const [nivel, campo] of NOMBRADOS) {
      const clave = `${nivel}/${entrada[nivel]}`
      const primero = nombres.get(clave)
      if (entrada[campo] === '') continue
      if (primero === undefined) nombres.set(clave, entrada[campo])
      else if (comparable(primero) !== comparable(entrada[campo]))
        entrada.fila.anotar('catalogo_nombre_distinto', campo, { codigo: entrada[nivel], primero })
    }
  return nombres
}

/** What belongs to the product is said once for all its indicators. */
function deProducto(leidas: readonly EntradaLeida[]) {
  const productos = new Map<string, Pick<EntradaCatalogo, 'descripcion' | 'medido'>>()
  for (const { producto, descripcion, medido } of leidas) {
    const previo = productos.get(producto)
    productos.set(producto, { descripcion: previo?.descripcion ?? descripcion, medido: previo?.medido ?? medido })
  }
  return productos
}

function repetida(previa: EntradaLeida, { fila, indicador, indicadorNombre, unidad }: EntradaLeida): void {
  const igual =
    comparable(previa.indicadorNombre) === comparable(indicadorNombre) &&
    comparable(previa.unidad) === comparable(unidad)
  const detalles = { codigo: indicador, primera: String(previa.fila.numero) }
  if (igual) fila.anotar('catalogo_fila_repetida', 'indicador', detalles)
  else fila.anotar('catalogo_codigo_repetido', 'indicador', { ...detalles, primero: previa.indicadorNombre })
}
