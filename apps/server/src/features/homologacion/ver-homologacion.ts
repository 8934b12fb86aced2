import type { verHomologacion as definicion, PeticionDe } from '@kpt/contract'
import { abarca, territorioDe } from '@kpt/domain/acceso'
import {
  fallaHomologacion,
  type Meta,
  resolverHomologacion,
  SITUACIONES_META,
  type SituacionMeta,
  situacionMeta,
} from '@kpt/domain/planes'
import { fechaEn } from '@kpt/domain/shared'
import { instanteDe } from '../../platform/db/instante.ts'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findIndicadoresActivos, findNombresDeCodigos } from '../catalogo/index.ts'
import { elegirVersion, type VersionElegida } from '../planes/index.ts'
import { findSolicitudesDePlan, type SinEquivalente } from '../sin-equivalente/index.ts'
import { findExigidaDesde } from './homologacion.repo.ts'

type Filtro = PeticionDe<typeof definicion>['consulta']
type Situada = { readonly meta: Meta; readonly situacion: SituacionMeta; readonly solicitud: SinEquivalente | null }

/** What waits for the entity: everything that stops it. */
const PENDIENTES: readonly SituacionMeta[] = ['sin_codigo', 'codigo_inactivo', 'prefijos', 'con_codigo', 'devuelta']

/** Where each meta of the plan stands, and how much of it is resolved. */
export async function verHomologacion(ctx: ContextoTerritorial, entidad: string, filtro: Filtro) {
  const { db, alcance, ahora } = ctx
  const elegida = await elegirVersion(ctx, entidad)
  const { fila, version, plan, clave } = elegida
  const solicitudes = await findSolicitudesDePlan(db, alcance, clave)
  const { faltan, fraccion, ...cuenta } = resolverHomologacion(version, solicitudes, fechaEn(ahora))
  const todas = await situadasDe(ctx, elegida, solicitudes)
  const filas = todas.filter((s) => cumple(s, filtro))
  const { pagina, tamano } = filtro
  return {
    ...{ version: version.version, estado: fila.estado, versionFinalizada: fila.versionFinalizada },
    ...{ ...cuenta, faltan: faltan.length, total: filas.length, pagina, tamano },
    lineas: plan.lineas.map(({ consecutivo, nombre }) => ({ consecutivo, nombre })),
    porSituacion: SITUACIONES_META.map((situacion) => ({
      situacion,
      metas: todas.filter((s) => s.situacion === situacion).length,
    })),
    exigidaDesde: await findExigidaDesde(db),
    puedeEditar: puedeEditar(ctx),
    filas: await visibles(ctx, filas.slice((pagina - 1) * tamano, pagina * tamano)),
  }
}

/** A code that was active when the version was made stays valid for it (R2.3). */
async function situadasDe(
  { db, ahora }: ContextoTerritorial,
  { plan, version }: VersionElegida,
  solicitudes: readonly SinEquivalente[],
): Promise<Situada[]> {
  const activos = await findIndicadoresActivos(db, fechaEn(instanteDe(version.creadaEn)))
  const porMeta = Map.groupBy(solicitudes, (s) => s.meta)
  const hoy = fechaEn(ahora)
  return plan.metas.map((meta) => {
    const suyas = porMeta.get(meta.numero) ?? []
    const situacion = situacionMeta(fallaHomologacion(meta, activos), suyas, hoy)
    return { meta, situacion, solicitud: suyas[0] ?? null }
  })
}

function cumple({ meta, situacion }: Situada, filtro: Filtro): boolean {
  if (filtro.linea !== undefined && meta.linea !== filtro.linea) return false
  if (filtro.situacion === 'pendiente') return PENDIENTES.includes(situacion)
  return filtro.situacion === undefined || filtro.situacion === situacion
}

async function visibles({ db, ahora }: ContextoTerritorial, filas: readonly Situada[]) {
  const codigos = filas.flatMap(({ meta }) => meta.indicador ?? [])
  const nombres = await findNombresDeCodigos(db, fechaEn(ahora), codigos)
  return filas.map(({ meta, situacion, solicitud }) => ({
    ...{ numero: meta.numero, texto: meta.personalizacion, unidad: meta.unidad, linea: meta.linea, situacion },
    indicador: meta.indicador,
    indicadorNombre: (meta.indicador && nombres.get(meta.indicador)) ?? null,
    solicitud: solicitud && {
      ...{ numero: solicitud.numero, estado: solicitud.estado, codigo: solicitud.codigo, hasta: solicitud.hasta },
    },
  }))
}

function puedeEditar({ persona, entidad }: ContextoTerritorial): boolean {
  const territorio = territorioDe(persona, 'plan.editar')
  return territorio !== null && entidad != null && abarca(territorio, entidad)
}
