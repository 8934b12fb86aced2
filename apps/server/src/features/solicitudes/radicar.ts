import { randomUUID } from 'node:crypto'
import type { radicarSolicitud as definicion, PeticionDe } from '@kpt/contract'
import { type ClaseSoporte, respuestaDebida, soportesQueFaltan } from '@kpt/domain/acceso'
import { obligado } from '@kpt/domain/calendario'
import { isDireccion } from '@kpt/domain/correo'
import { fechaEn, finDe, type Instante, isoBogota } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import { takeConsecutivo } from '../../platform/db/consecutivo.repo.ts'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { redDe } from '../../platform/sesion/red.ts'
import { findFestivosSegun } from '../calendario/index.ts'
import { lockEntidad } from '../liderazgo/index.ts'
import { escribirAvisos, escribirRecibo } from './avisos.ts'
import { countRecientes, findEnCurso, findSolicitud, insertSolicitud, moveSolicitud } from './solicitud.repo.ts'
import { exigirCarga, findCarga, findSoportes, useCarga } from './soporte.repo.ts'

type Cuerpo = PeticionDe<typeof definicion>['cuerpo']

const DIA = 86_400_000
/** Requests in a day for one entity: from one network, and from everywhere. */
const POR_RED = 5
const POR_ENTIDAD = 40
/** Nobody fills the form faster than this. */
const MINIMO = 3_000

/**
 * Files a request. The answer does not tell whether the address has a request under way: then the number is noted in the audit, and
 * the mailbox gets the link to the request that goes on. Sent again with the same upload, it answers the same.
 */
export async function radicar(ctx: ContextoPublico, { cuerpo }: PeticionDe<typeof definicion>) {
  const { db, ahora } = ctx
  const repetida = await findCarga(db, cuerpo.carga, { paraCambiar: true })
  if (repetida?.radicado && repetida.usada_en) return recibo(db, repetida.radicado, Date.parse(repetida.usada_en))
  const carga = await exigirCarga(db, cuerpo.carga, ahora)
  if (carga.solicitud !== null) rechazar('solicitud.carga', {})
  comprobarFormulario(ctx, cuerpo, ahora - Date.parse(carga.creada_en))
  await lockEntidad(db, cuerpo.entidad)
  await comprobarRitmo(ctx, cuerpo.entidad)
  const soportes = (await findSoportes(db, { carga: carga.huella })).filter((s) => s.recibido_en !== null)
  exigirSoportes(soportes.map((s) => s.clase))
  const radicado = await takeConsecutivo(db, 'UL', Number(fechaEn(ahora).slice(0, 4)))
  const [previa] = await findEnCurso(db, cuerpo.entidad, cuerpo.correo)
  const solicitud = previa ? null : await guardar(ctx, cuerpo, radicado)
  if (previa) await recordar(ctx, previa.id, previa.radicado, radicado)
  await useCarga(db, carga, { solicitud, radicado }, ahora)
  return recibo(db, radicado, ahora)
}

async function recibo(db: Db, radicado: string, en: Instante) {
  const vence = respuestaDebida(en, await findFestivosSegun(db, en))
  return { radicado, radicadaEn: isoBogota(en), respuestaAntesDe: isoBogota(vence) }
}

function comprobarFormulario({ servicios, ahora }: ContextoPublico, cuerpo: Cuerpo, tardo: number): void {
  if (cuerpo.sitio) rechazar('peticion.invalida', { donde: 'sitio', porque: 'debe ir vacío' })
  if (tardo < MINIMO) rechazar('peticion.muy_frecuente', { segundos: String(MINIMO / 1000) })
  if (!isDireccion(cuerpo.correo))
    rechazar('peticion.invalida', { donde: 'correo', porque: 'no es una dirección de correo' })
  const { territorio, reglas } = servicios.referencia
  const entidad = territorio.get(cuerpo.entidad) ?? rechazar('entidad.desconocida', { entidad: cuerpo.entidad })
  const deber = obligado(reglas, entidad, 'seguimiento', Number(fechaEn(ahora).slice(0, 4)))
  if (!deber.obligado) rechazar('solicitud.entidad', { entidad: cuerpo.entidad })
  if (cuerpo.encargo && finDe(cuerpo.encargo.hasta) <= ahora) rechazar('solicitud.encargo', {})
}

async function comprobarRitmo(ctx: ContextoPublico, entidad: string): Promise<void> {
  const { deLaRed, deTodos } = await countRecientes(ctx.db, entidad, llegadaDe(ctx), ctx.ahora - DIA)
  if (deLaRed >= POR_RED || deTodos >= POR_ENTIDAD) rechazar('peticion.muy_frecuente', { segundos: '3600' })
}

export function exigirSoportes(clases: readonly ClaseSoporte[]): void {
  const faltan = soportesQueFaltan(clases)
  if (faltan.length > 0) rechazar('solicitud.soportes', { faltan: faltan.join(',') })
}

async function guardar(ctx: ContextoPublico, cuerpo: Cuerpo, radicado: string): Promise<string> {
  const { db, ahora, servicios } = ctx
  const id = randomUUID()
  const { acto, encargo, documentoTipo, documentoNumero, entidad, nombre, cargo, correo, consentimiento } = cuerpo
  await insertSolicitud(
    db,
    {
      ...{ id, radicado, entidad, nombre, cargo, correo, consentimiento, documento_tipo: documentoTipo },
      documento_cifrado: servicios.cripto.cifrarDato(documentoNumero, `solicitud/${id}/documento`),
      documento_final: documentoNumero.slice(-3),
      clase: encargo ? 'encargo' : 'titular',
      ...{ encargo_desde: encargo?.desde ?? null, encargo_hasta: encargo?.hasta ?? null },
      ...{ acto_tipo: acto.tipo, acto_numero: acto.numero, acto_fecha: acto.fecha },
      llegada_huella: llegadaDe(ctx),
      vence: respuestaDebida(ahora, await findFestivosSegun(db, ahora)),
    },
    ahora,
  )
  const solicitud = (await findSolicitud(db, { id })) ?? rechazar('solicitud.no_existe', {})
  const suceso = { acto: 'radicar', estado: 'por_verificar', por: null, rol: null, motivo: null, puntos: [] } as const
  await moveSolicitud(db, solicitud, suceso, { ahora, cierra: false })
  const hechos = { clase: solicitud.clase, correo: servicios.cripto.huella('auditoria', correo).toString('hex') }
  const sujeto = `solicitud/${radicado}`
  await registrar(db, { cadena: entidad, cuenta: null, accion: 'solicitud.radicar', sujeto, hechos, en: ahora })
  await escribirRecibo(ctx, solicitud)
  await escribirAvisos(ctx, solicitud)
  return id
}

async function recordar(ctx: ContextoPublico, id: string, enCurso: string, radicado: string): Promise<void> {
  const { db, ahora } = ctx
  const solicitud = (await findSolicitud(db, { id })) ?? rechazar('solicitud.no_existe', {})
  const en = { cadena: solicitud.entidad, sujeto: `solicitud/${radicado}`, cuenta: null, en: ahora }
  await registrar(db, { ...en, accion: 'solicitud.repetir', hechos: { en_curso: enCurso } })
  await escribirRecibo(ctx, solicitud, `solicitud/${id}/recibo/${radicado}`)
}

function llegadaDe({ servicios, ip }: ContextoPublico): Buffer {
  return servicios.cripto.huella('solicitud.red', redDe(ip))
}
