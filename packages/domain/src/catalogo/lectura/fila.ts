// What one row says: its codes from the indicator up, and the rest of its cells.
import { comparable, limpiarLinea } from '../../shared/index.ts'
import { type CodigosCatalogo, isPrincipal, NIVELES_CATALOGO, prefijoDe } from '../codigos.ts'
import type { EntradaCatalogo } from '../entrada.ts'
import { codigo, type FilaCatalogo, parrafos, siNo, texto } from './celdas.ts'

/** An entry whose names of the upper levels may be blank: merged cells carry them only in their first row. */
export type EntradaLeida = EntradaCatalogo & { readonly fila: FilaCatalogo }

/** Null when the row is not an entry, or cannot be one: why is told. */
export function leerFila(fila: FilaCatalogo): EntradaLeida | null {
  if (isTotal(fila)) return ignorar(fila)
  const codigos = leerCodigos(fila)
  return codigos && { fila, ...codigos, ...nombres(fila), ...medida(fila, codigos.indicador), ...resto(fila) }
}

const TOTAL = /^(gran )?total( general)?\b/

function isTotal(fila: FilaCatalogo): boolean {
  return (['sector', 'sectorNombre', 'programa', 'programaNombre'] as const).some((campo) =>
    TOTAL.test(comparable(fila.valor(campo))),
  )
}

function ignorar(fila: FilaCatalogo): null {
  fila.anotar('catalogo_fila_ignorada', 'sector')
  return null
}

function leerCodigos(fila: FilaCatalogo): CodigosCatalogo | null {
  const indicador = codigo(fila, 'indicador')
  if (indicador === 'ilegible') return null
  if (indicador === null) return sinIndicador(fila)
  const deducidos: Record<string, string> = { indicador }
  for (const nivel of NIVELES_CATALOGO) {
    if (nivel === 'indicador') continue
    const escrito = codigo(fila, nivel)
    const prefijo = prefijoDe(indicador, nivel)
    if (escrito === 'ilegible') return null
    if (escrito !== null && escrito !== prefijo) {
      fila.anotar('catalogo_codigos_no_encajan', nivel, { nivel, indicador, prefijo })
      return null
    }
    deducidos[nivel] = prefijo
  }
  return deducidos as CodigosCatalogo
}

/** A name without its code would leave its code inactive without anybody seeing it; a product alone is a product still without indicator. */
function sinIndicador(fila: FilaCatalogo): null {
  if (limpiarLinea(fila.valor('indicadorNombre')) !== '') {
    fila.anotar('catalogo_codigo_ilegible', 'indicador', { nivel: 'indicador', digitos: '9' })
    return null
  }
  const conProducto = limpiarLinea(fila.valor('producto')) !== '' || limpiarLinea(fila.valor('productoNombre')) !== ''
  if (conProducto) fila.anotar('catalogo_sin_indicador', 'producto')
  return conProducto ? null : ignorar(fila)
}

function nombres(fila: FilaCatalogo) {
  const nombre = (campo: 'sectorNombre' | 'programaNombre' | 'productoNombre' | 'indicadorNombre') =>
    texto(fila, campo) ?? ''
  return {
    sectorNombre: nombre('sectorNombre'),
    programaNombre: nombre('programaNombre'),
    productoNombre: nombre('productoNombre'),
    indicadorNombre: nombre('indicadorNombre'),
  }
}

/** The suffix of the code says which is the main indicator where the cell does not. */
function medida(fila: FilaCatalogo, indicador: string) {
  const unidad = texto(fila, 'unidad') ?? ''
  if (unidad === '') fila.anotar('catalogo_unidad_ausente', 'unidad', { indicador })
  const principal = siNo(fila, 'principal')
  if (principal !== null && principal !== isPrincipal(indicador))
    fila.anotar('catalogo_principal_no_coincide', 'principal', { indicador })
  return { unidad, principal: principal ?? isPrincipal(indicador) }
}

function resto(fila: FilaCatalogo) {
  return {
    descripcion: parrafos(fila, 'descripcion'),
    medido: texto(fila, 'medido'),
    esNacional: siNo(fila, 'esNacional'),
    esTerritorial: siNo(fila, 'esTerritorial'),
    ods: texto(fila, 'ods'),
    metaOds: texto(fila, 'metaOds'),
    tipologiaGeneral: texto(fila, 'tipologiaGeneral'),
    tipologiaD: texto(fila, 'tipologiaD'),
    tipologiaE: texto(fila, 'tipologiaE'),
    tipologiaA: texto(fila, 'tipologiaA'),
    tipologiaB: texto(fila, 'tipologiaB'),
    tipologiaC: texto(fila, 'tipologiaC'),
    tieneEdt: siNo(fila, 'tieneEdt'),
    edt: texto(fila, 'edt'),
  }
}
