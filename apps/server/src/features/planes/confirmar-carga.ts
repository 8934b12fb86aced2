import { bloqueaFinalizacion, diferenciaPlanes, type HallazgoPlan, numerarMetas, type Plan } from '@kpt/domain/planes'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import {
  type Carga,
  exigirEstado,
  findCargaForUpdate,
  findResultado,
  insertDocumento,
  soltarCarga,
  updateCarga,
} from '../cargas/index.ts'
import { agregarVersion } from './agregar-version.ts'
import { readPlan } from './documento-plan.ts'
import { claveDe } from './elegir.ts'
import { hallazgosDeVersion, traducir } from './hallazgos-version.ts'
import { findPlanes, lockPlanes, type PlanFila } from './planes.repo.ts'
import { parseResultado, type ResultadoPlan } from './resultado.ts'
import { findVersiones } from './version.repo.ts'

export type Confirmacion = { readonly version: number; readonly cambio: boolean }

/** Turns the preview of an upload into the next version of the plan. `contra` is the version the person compared it with. */
export async function confirmarCarga(actor: Actor, entidad: string, id: string, contra: number): Promise<Confirmacion> {
  const { db, alcance, ahora } = actor
  const carga = (await findCargaForUpdate(db, alcance, entidad, id)) ?? rechazar('carga.no_existe', {})
  // A confirmation whose answer was lost is asked again: it was done.
  if (carga.estado === 'confirmada' && carga.planVersion !== null) return { version: carga.planVersion, cambio: false }
  exigirEstado(carga, 'confirmacion')
  const resultado = await findPlanLeido(actor, entidad, id)
  const libro = resultado.plan.entidad
  if (libro !== entidad) rechazar('carga.entidad_distinta', { libro, entidad })
  await lockPlanes(db, alcance, entidad)
  const planes = await findPlanes(db, alcance, entidad)
  const fila = planes.find((plan) => plan.periodo.desde === resultado.plan.periodo.desde) ?? null
  const actual = fila?.version ?? 0
  if (contra !== actual) rechazar('plan.version_cambio', { esperada: String(contra), actual: String(actual) })
  const numeradas = Math.max(0, ...planes.map((plan) => plan.metasNumeradas))
  const confirmacion = await versionar(actor, { carga, fila, resultado, numeradas })
  const cambio = { estado: 'confirmada', plan_version: confirmacion.version } as const
  await updateCarga(db, alcance, { entidad, id, desde: ['lista'] }, cambio, ahora)
  await guardarLibro(actor, carga)
  return confirmacion
}

type PorVersionar = {
  readonly carga: Carga
  readonly fila: PlanFila | null
  readonly resultado: ResultadoPlan
  /** Last number given to a meta of the entity, in any of its plans. */
  readonly numeradas: number
}

async function versionar(actor: Actor, { carga, fila, resultado, numeradas }: PorVersionar): Promise<Confirmacion> {
  const { entidad } = carga
  const actual = fila ? await findActual(actor, fila) : null
  const { plan, siguiente } = numerarMetas(entidad, resultado.plan, actual?.plan ?? null, numeradas + 1)
  const diferencia = diferenciaPlanes(actual?.plan ?? null, resultado.plan)
  if (fila && actual && diferencia.sinCambios && mismosBloqueos(actual.hallazgos, traducir(resultado, plan))) {
    return { version: fila.version, cambio: false }
  }
  const porHacer = { origen: 'libro', carga: carga.id, restaura: null, plan, metasNumeradas: siguiente - 1 } as const
  const { version, sha256 } = await agregarVersion(actor, fila, porHacer)
  const { agrega, cambia, retira } = diferencia
  await registrar(actor.db, {
    cadena: entidad,
    cuenta: actor.persona.cuenta,
    accion: 'plan.confirmar',
    sujeto: `plan/${plan.periodo.desde}/version/${version}`,
    hechos: {
      rol: actor.persona.rol,
      sha256,
      libro: carga.sha256?.toString('hex') ?? null,
      metas: plan.metas.length,
      agrega: agrega.length,
      cambia: cambia.length,
      retira: retira.length,
    },
    en: actor.ahora,
  })
  return { version, cambio: true }
}

async function findPlanLeido({ db, alcance }: Actor, entidad: string, id: string): Promise<ResultadoPlan> {
  const texto = await findResultado(db, alcance, entidad, id)
  const resultado = texto === null ? null : parseResultado(texto)
  if (resultado?.tipo !== 'plan') throw new Error(`upload ${id} is ready without a plan`)
  return resultado
}

async function findActual(actor: Actor, fila: PlanFila): Promise<{ plan: Plan; hallazgos: HallazgoPlan[] }> {
  const { db, alcance } = actor
  const clave = claveDe(fila)
  const versiones = await findVersiones(db, alcance, clave)
  const version = versiones.find((v) => v.version === fila.version)
  if (!version) throw new Error(`plan ${clave.entidad}/${clave.desde} has no version ${fila.version}`)
  const plan = await readPlan(db, alcance, clave, version)
  return { plan, hallazgos: await hallazgosDeVersion(actor, { clave, version, versiones, plan }) }
}

/** A mended cell may leave the same plan and yet lift what kept it from being finalizado: that is a new version. */
function mismosBloqueos(antes: readonly HallazgoPlan[], despues: readonly HallazgoPlan[]): boolean {
  const previos = new Set(antes.filter(bloqueaFinalizacion).map(senas))
  const nuevos = new Set(despues.filter(bloqueaFinalizacion).map(senas))
  return previos.size === nuevos.size && [...nuevos].every((hallazgo) => previos.has(hallazgo))
}

function senas({ regla, ruta, valor }: HallazgoPlan): string {
  const { hoja, celda, ...propia } = ruta
  return JSON.stringify([regla, propia.meta === undefined ? [hoja, celda] : propia, valor])
}

/** The workbook stays beside the version it made. */
async function guardarLibro(
  { db, alcance, ahora, persona, servicios: { almacen } }: Actor,
  carga: Carga,
): Promise<void> {
  const { entidad, id, nombre, bytes } = carga
  const sha256 = carga.sha256?.toString('hex')
  if (sha256 === undefined) throw new Error(`upload ${id} was closed without its fingerprint`)
  await almacen.guardarDocumento(entidad, sha256, almacen.rutaDeCarga(id))
  await insertDocumento(db, alcance, entidad, { sha256, nombre, tipo: TIPO_XLSX, bytes, cuenta: persona.cuenta }, ahora)
  await encolar(db, soltarCarga, { entidad, carga: id })
}

const TIPO_XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
