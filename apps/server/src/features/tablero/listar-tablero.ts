import type { HechoPublico } from '@kpt/domain/reportes'
import { isoBogota, llano } from '@kpt/domain/shared'
import type { Entidad, FiltroTerritorio } from '@kpt/domain/territorio'
import type { Lectura } from '../../platform/http/index.ts'
import { findMetodologia } from '../reportes/index.ts'
import { avanceVisible } from './avance-visible.ts'
import { findCorteDelTablero } from './corte-del-tablero.ts'
import { type GrupoDeAportes, PLAN_ENTERO } from './sumas.repo.ts'
import { findConGrupo, findEnviadas, findLideres, findSituaciones, type SituacionReporte } from './tablero.repo.ts'
import type { ClaveCorte } from './vigentes.repo.ts'

export type FiltroTablero = FiltroTerritorio & {
  readonly pagina: number
  readonly tamano: number
  readonly hecho?: HechoPublico | undefined
  readonly version?: 'enviada' | 'validada' | undefined
  readonly texto?: string | undefined
  /** Key of a group: only those whose version that counts has metas in it, with their progress in it. */
  readonly sector?: string | undefined
  readonly ods?: string | undefined
}

/** Obligated entities of a corte, one page of those that match. */
export async function listarTablero(ctx: Lectura, clave: ClaveCorte, filtro: FiltroTablero) {
  const { db, alcance } = ctx
  const { pagina, tamano, hecho: pedido, version, texto, sector, ods, ...territorial } = filtro
  const tablero = await findCorteDelTablero(ctx, clave, territorial)
  const situaciones = await findSituaciones(db, alcance, clave)
  const grupo = grupoDe(sector, ods)
  const conGrupo = grupo === PLAN_ENTERO ? null : await findConGrupo(db, alcance, clave, grupo)
  const todas = tablero.entidades
    .filter((entidad) => seLlama(entidad, texto) && (conGrupo?.has(entidad.codigo) ?? true))
    .map((entidad) => {
      const situacion = situaciones.get(entidad.codigo)
      return { entidad, situacion, hecho: tablero.hechoDe(entidad, situacion?.primerEnvioEn ?? null) }
    })
    .filter(({ hecho }) => pedido === undefined || hecho === pedido)
    .filter(({ situacion }) => tieneVersion(situacion, version))
  const desde = (pagina - 1) * tamano
  const visibles = todas.slice(desde, desde + tamano)
  const codigos = visibles.map(({ entidad }) => entidad.codigo)
  const enviadas = await findEnviadas(db, alcance, clave, codigos, grupo)
  const lideres = await findLideres(db, alcance, codigos, ctx.ahora)
  const metodologia = await findMetodologia(db, clave.vigencia)
  const { territorio } = ctx.servicios.referencia
  const filas = visibles.map(({ entidad, situacion, hecho }) => {
    const enviada = enviadas.get(entidad.codigo)
    const { codigo, nombre, tipo, departamento } = entidad
    const departamentoNombre = territorio.get(departamento)?.nombre ?? ''
    return {
      entidad: { codigo, nombre, tipo, departamento, departamentoNombre },
      hecho,
      estado: situacion?.estado ?? ('borrador' as const),
      version: situacion?.vigente ?? 0,
      enviadaEn: enviada?.enviadaEn ?? null,
      enviadaPor: enviada?.enviadaPor ?? null,
      lider: lideres.get(codigo) ?? null,
      validada: situacion?.validada ?? false,
      primerEnvioEn: situacion?.primerEnvioEn ? isoBogota(situacion.primerEnvioEn) : null,
      avance: enviada ? avanceVisible(enviada.cuentas, metodologia) : null,
    }
  })
  return { filas, total: todas.length, pagina, tamano }
}

function grupoDe(sector: string | undefined, ods: string | undefined): GrupoDeAportes {
  if (sector !== undefined) return { dimension: 'sector', clave: sector }
  return ods === undefined ? PLAN_ENTERO : { dimension: 'ods', clave: ods }
}

/** Part of the name, without accents, or of the code; without a text, all. */
export function seLlama(entidad: Entidad, texto: string | undefined): boolean {
  if (!texto) return true
  const buscado = llano(texto.trim())
  return llano(entidad.nombre).includes(buscado) || entidad.codigo.includes(buscado)
}

function tieneVersion(situacion: SituacionReporte | undefined, version: FiltroTablero['version']): boolean {
  if (version === undefined) return true
  return version === 'validada' ? (situacion?.validada ?? false) : (situacion?.vigente ?? 0) > 0
}
