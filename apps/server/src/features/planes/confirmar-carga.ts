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
import { type Comparacion, comparar } from './comparar.ts'
import { lockPlanes } from './planes.repo.ts'
import { parseResultado, type ResultadoPlan } from './resultado.ts'

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
  const comparacion = await comparar(actor, entidad, resultado)
  if (contra !== comparacion.contra) {
    rechazar('plan.version_cambio', { esperada: String(contra), actual: String(comparacion.contra) })
  }
  const version = comparacion.cambia ? await versionar(actor, carga, comparacion) : comparacion.contra
  const cambio = { estado: 'confirmada', plan_version: version } as const
  await updateCarga(db, alcance, { entidad, id, desde: ['lista'] }, cambio, ahora)
  await guardarLibro(actor, carga)
  return { version, cambio: comparacion.cambia }
}

async function versionar(actor: Actor, carga: Carga, comparacion: Comparacion): Promise<number> {
  const { fila, plan, metasNumeradas, diferencia } = comparacion
  const procedencia = { origen: 'libro', carga: carga.id, restaura: null } as const
  const { version, sha256 } = await agregarVersion(actor, fila, { ...procedencia, plan, metasNumeradas })
  await registrar(actor.db, {
    cadena: carga.entidad,
    cuenta: actor.persona.cuenta,
    accion: 'plan.confirmar',
    sujeto: `plan/${plan.periodo.desde}/version/${version}`,
    hechos: {
      rol: actor.persona.rol,
      sha256,
      libro: carga.sha256?.toString('hex') ?? null,
      metas: plan.metas.length,
      agrega: diferencia.agrega.length,
      cambia: diferencia.cambia.length,
      retira: diferencia.retira.length,
    },
    en: actor.ahora,
  })
  return version
}

async function findPlanLeido({ db, alcance }: Actor, entidad: string, id: string): Promise<ResultadoPlan> {
  const texto = await findResultado(db, alcance, entidad, id)
  const resultado = texto === null ? null : parseResultado(texto)
  if (resultado?.tipo !== 'plan') throw new Error(`upload ${id} is ready without a plan`)
  return resultado
}

/** The workbook stays beside the version it made. */
async function guardarLibro(actor: Actor, { entidad, id, nombre, bytes, ...carga }: Carga): Promise<void> {
  const { db, alcance, ahora, persona, servicios } = actor
  const { almacen } = servicios
  const sha256 = carga.sha256?.toString('hex')
  if (sha256 === undefined) throw new Error(`upload ${id} was closed without its fingerprint`)
  await almacen.guardarDocumento(entidad, sha256, await almacen.rutaDeCarga(id))
  await insertDocumento(db, alcance, entidad, { sha256, nombre, tipo: XLSX, bytes, cuenta: persona.cuenta }, ahora)
  await encolar(db, soltarCarga, { entidad, carga: id })
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
