import type { HechoPublico } from '@kpt/domain/reportes'
import { isoBogota, llano } from '@kpt/domain/shared'
import type { Entidad, FiltroTerritorio } from '@kpt/domain/territorio'
import type { Lectura } from '../../platform/http/index.ts'
import { findMetodologia } from '../reportes/index.ts'
import { avanceVisible } from './avance-visible.ts'
import { findCorteDelTablero } from './corte-del-tablero.ts'
import { type GrupoDeAportes, PLAN_ENTERO } from './sumas.repo.ts'
import {
  findConGrupo,
  findConVersion,
  findEnviadas,
  findLideres,
  findSituaciones,
  type SituacionReporte,
} from './tablero.repo.ts'
import type { ClaveCorte } from './vigentes.repo.ts'

export type FiltroTablero = FiltroTerritorio & {
  readonly pagina: number
  readonly tamano: number
  readonly hecho?: HechoPublico | undefined
  /** `suma`: its figures are in the sums of the corte; `sin_actualizar`: those of an earlier one, for it missed this one. */
  readonly version?: 'enviada' | 'validada' | 'suma' | 'sin_actualizar' | undefined
  readonly texto?: string | undefined
  /** Key of a group: only those whose version that counts has metas in it, with their progress in it. */
  readonly sector?: string | undefined
  readonly programa?: string | undefined
  readonly ods?: string | undefined
  readonly fuente?: string | undefined
}

/** Obligated entities of a corte, one page of those that match. */
export async function listarTablero(ctx: Lectura, clave: ClaveCorte, filtro: FiltroTablero) {
  const { db, alcance } = ctx
  const { pagina, tamano, hecho: pedido, version, texto, sector, programa, ods, fuente, ...territorial } = filtro
  const tablero = await findCorteDelTablero(ctx, clave, territorial)
  const situaciones = await findSituaciones(db, alcance, clave)
  const { queVale } = tablero
  const grupo = grupoDe({ sector, programa, ods, fuente })
  const conGrupo = grupo === PLAN_ENTERO ? null : await findConGrupo(db, alcance, queVale, grupo)
  const conVersion = await findConVersion(db, alcance, queVale)
  const todas = tablero.entidades
    .filter((entidad) => seLlama(entidad, texto) && (conGrupo?.has(entidad.codigo) ?? true))
    .map((entidad) => {
      const situacion = situaciones.get(entidad.codigo)
      return { entidad, situacion, hecho: tablero.hechoDe(entidad, situacion?.primerEnvioEn ?? null) }
    })
    .filter(({ hecho }) => pedido === undefined || hecho === pedido)
    .filter(({ entidad, situacion }) => tieneVersion(situacion, conVersion.get(entidad.codigo), clave, version))
  const desde = (pagina - 1) * tamano
  const visibles = todas.slice(desde, desde + tamano)
  const codigos = visibles.map(({ entidad }) => entidad.codigo)
  const enviadas = await findEnviadas(db, alcance, queVale, codigos, grupo)
  const lideres = await findLideres(db, alcance, codigos, ctx.ahora)
  const metodologia = await findMetodologia(db, clave.vigencia)
  const { territorio } = ctx.servicios.referencia
  const filas = visibles.map(({ entidad, situacion, hecho }) => {
    const vale = enviadas.get(entidad.codigo)
    const enviada = vale?.corte === clave.corte ? vale : undefined
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
      avance: vale ? avanceVisible(vale.cuentas, metodologia) : null,
      sinActualizar: vale && !enviada ? { corte: vale.corte, version: vale.version, validada: vale.validada } : null,
    }
  })
  return { filas, total: todas.length, pagina, tamano }
}

type Grupos = Pick<FiltroTablero, 'sector' | 'programa' | 'ods' | 'fuente'>

function grupoDe(grupos: Grupos): GrupoDeAportes {
  const pedido = (['sector', 'programa', 'ods', 'fuente'] as const).find((d) => grupos[d] !== undefined)
  return pedido === undefined ? PLAN_ENTERO : { dimension: pedido, clave: grupos[pedido] ?? '' }
}

/** Part of the name, without accents, or of the code; without a text, all. */
export function seLlama(entidad: Entidad, texto: string | undefined): boolean {
  if (!texto) return true
  const buscado = llano(texto.trim())
  return llano(entidad.nombre).includes(buscado) || entidad.codigo.includes(buscado)
}

function tieneVersion(
  situacion: SituacionReporte | undefined,
  corteDatos: number | undefined,
  { corte }: ClaveCorte,
  version: FiltroTablero['version'],
): boolean {
  if (version === undefined) return true
  if (version === 'suma') return corteDatos !== undefined
  if (version === 'sin_actualizar') return corteDatos !== undefined && corteDatos < corte
  return version === 'validada' ? (situacion?.validada ?? false) : (situacion?.vigente ?? 0) > 0
}
