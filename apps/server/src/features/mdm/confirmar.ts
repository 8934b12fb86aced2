// What was read becomes a version of its table: added and never altered, with where it comes from.
import type { confirmarCargaInsumo as definicion, PeticionDe } from '@kpt/contract'
import { NACIONAL } from '@kpt/domain/auditoria'
import { escribirInsumo, type Insumo } from '@kpt/domain/mdm'
import { digerir, registrar } from '../../platform/audit/index.ts'
import { type Actor, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import { abrirBorrador } from './borrador.ts'
import { type CargaInsumo, findLeido, updateCarga } from './carga.repo.ts'
import { tomarCarga } from './cargar.ts'
import { soltarCargaInsumo } from './encargos.ts'
import { findUltimos, type InsumoNuevo, insertInsumo, lockInsumo } from './insumo.repo.ts'

export async function confirmarCarga(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof definicion>) {
  const { db, ahora } = ctx
  const carga = await tomarCarga(ctx, params.carga, ['lista'])
  await lockInsumo(db, carga)
  const { leido, contra, errores } = await abrirBorrador(ctx, carga)
  if (errores > 0) rechazar('mdm.insumo_con_errores', { errores: String(errores) })
  const actual = contra?.version ?? null
  if (actual !== cuerpo.contra) rechazar('mdm.insumo_cambio', { actual: String(actual ?? '') })
  const { version } = await asentarInsumo(ctx, leido, { ...(await procedencia(ctx, carga)), razon: cuerpo.razon })
  await updateCarga(db, { id: carga.id, desde: ['lista'] }, { estado: 'confirmada', version, resultado: null }, ahora)
  await encolar(db, soltarCargaInsumo, { carga: carga.id })
  return { version }
}

async function procedencia({ db }: ContextoTerritorial, carga: CargaInsumo) {
  const { sha256 } = await findLeido(db, carga.id)
  const { fuente, vigencia, nombre, procedencia, licencia, fecha } = carga
  const origen = { origen: 'tabla', archivo: nombre, archivo_sha256: sha256, demostracion: false }
  return { fuente, vigencia, procedencia, licencia, fecha, ...origen }
}

type Procedencia = Omit<InsumoNuevo, 'version' | 'columnas' | 'filas' | 'texto' | 'sha256' | 'por'>

/** Of a table taken from answers: of how many entities, and the fingerprint of the list of their versions. */
type Tomado = { readonly tomadas?: number; readonly origenes?: string }

/**
 * Adds the next version of a table, whatever it comes from: a file, or the scores of what the entities answered. Whoever calls holds the
 * table (`lockInsumo`).
 */
export async function asentarInsumo(actor: Actor, insumo: Insumo, procedencia: Procedencia, toma: Tomado = {}) {
  const { db, ahora, persona } = actor
  const { fuente, vigencia } = procedencia
  const [ultimo] = await findUltimos(db, vigencia, fuente)
  if (ultimo && procedencia.razon === null) rechazar('mdm.insumo_razon', {})
  const version = (ultimo?.version ?? 0) + 1
  const texto = escribirInsumo(insumo)
  const sha256 = digerir(texto)
  const { columnas, filas } = insumo
  const nuevo = { ...procedencia, version, columnas, filas: filas.length, texto, por: persona.cuenta }
  await insertInsumo(db, { ...nuevo, sha256: Buffer.from(sha256, 'hex') }, ahora)
  const { origen, licencia, fecha, razon } = procedencia
  const hechos = {
    rol: persona.rol,
    fuente,
    vigencia,
    version,
    origen,
    filas: filas.length,
    sha256,
    licencia,
    fecha,
    razon,
    ...toma,
  }
  const acta = { accion: 'mdm.insumo', sujeto: `mdm/insumo/${vigencia}/${fuente}/${version}`, hechos }
  await registrar(db, { cadena: NACIONAL, cuenta: persona.cuenta, ...acta, en: ahora })
  return { version }
}
