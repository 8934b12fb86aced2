// The list of a batch: how each entity stands today with what the letters say, to whom it would be addressed and where it would go.
import { consultaDe, filaReporte, leerParaCada, plazo as plazoDe, ultimoDia } from '@kpt/domain/calendario'
import {
  type ClaseOficio,
  type RazonSinOficio,
  razonSinOficio,
  type Titular,
  titularEn,
} from '@kpt/domain/comunicaciones'
import { type Fecha, fechaEn } from '@kpt/domain/shared'
import type { Entidad } from '@kpt/domain/territorio'
import { textoPlazo } from '@kpt/textos'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { alcanceInterno } from '../../platform/http/index.ts'
import { findTitulares } from '../fichas/index.ts'
import { findLideresEn } from '../liderazgo/index.ts'
import { findCorteDelTablero, findSituaciones } from '../tablero/index.ts'
import { findAjustesAbiertos } from './deuda.repo.ts'
import type { Sobre } from './lote.repo.ts'

type Quien = Pick<ContextoTerritorial, 'db' | 'ahora' | 'alcance' | 'servicios'>

export type SituacionDeEntidad = {
  readonly razon: RazonSinOficio | null
  readonly plazo: { readonly limite: Fecha; readonly texto: string } | null
  readonly ajustesHasta: Fecha | null
}

/** Null where letters are not about a corte. */
export async function abrirCorte(quien: Quien, clase: ClaseOficio, sobre: Sobre | null) {
  if (!sobre) return null
  const corte = await findCorteDelTablero(quien, sobre)
  const situaciones = await findSituaciones(quien.db, quien.alcance, sobre)
  const ajustes = clase === 'ajustes' ? await findAjustesAbiertos(quien.db, quien.alcance, sobre) : new Map()
  const hoy = fechaEn(quien.ahora)
  const plazoPara = leerParaCada(corte.cronograma, quien.ahora, (vigor) => {
    const fila = filaReporte(vigor, sobre.corte)
    if (!fila) return null
    const consulta = { ...consultaDe(vigor), actividad: fila.clave, en: quien.ahora }
    return { limite: ultimoDia(vigor, fila), texto: textoPlazo(plazoDe(vigor.cronograma, consulta)) }
  })
  return {
    entidades: corte.entidades,
    situacionDe(entidad: Entidad): SituacionDeEntidad {
      const hecho = corte.hechoDe(entidad, situaciones.get(entidad.codigo)?.primerEnvioEn ?? null)
      const ajustesHasta: Fecha | null = ajustes.get(entidad.codigo) ?? null
      const plazo = plazoPara({ entidad: entidad.codigo, departamento: entidad.departamento })
      return { razon: razonSinOficio(clase, { hecho, ajustesHasta }, hoy), plazo, ajustesHasta }
    },
  }
}

export type Direccion = {
  readonly titular: Titular | null
  /** The official address, or that of whoever leads; null when there is neither. */
  readonly para: string | null
  /** Whoever leads, when the letter goes to the official address. */
  readonly ademas: readonly string[]
}

const SIN_DIRECCION: Direccion = { titular: null, para: null, ademas: [] }

/** To whom the letter of each would be addressed today, and where it would go. */
export async function findDirecciones(
  { db, ahora }: Pick<Quien, 'db' | 'ahora'>,
  entidades: readonly string[],
): Promise<(entidad: string) => Direccion> {
  const fichas = await findTitulares(db, entidades)
  const lideres = await findLideresEn(db, alcanceInterno(), ahora)
  const lideraPor = new Map(lideres.map(({ entidad, correo }) => [entidad, correo]))
  const hoy = fechaEn(ahora)
  const hechas = new Map(
    entidades.map((codigo): [string, Direccion] => {
      const suyas = fichas.get(codigo) ?? []
      const oficial = suyas[0]?.correoOficial ?? null
      const lider = lideraPor.get(codigo) ?? null
      const ademas = oficial !== null && lider !== null && lider !== oficial ? [lider] : []
      return [codigo, { titular: titularEn(suyas, hoy), para: oficial ?? lider, ademas }]
    }),
  )
  return (entidad) => hechas.get(entidad) ?? SIN_DIRECCION
}
