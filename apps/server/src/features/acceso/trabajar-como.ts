import { registrar } from '../../platform/audit/index.ts'
import { type ContextoSesion, type Persona, rechazar } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { olvidar } from '../../platform/sesion/recordadas.ts'
import { changeNombramiento } from '../../platform/sesion/sesion.repo.ts'
import { findNombramientosDe, type NombramientoPropio } from './nombramiento.repo.ts'

/** The session acts from now on under another appointment of the same person. Only one's own, and only while it is in force. */
export async function trabajarComo(ctx: ContextoSesion, nombramiento: string) {
  const { db, ahora, persona, servicios, cookie } = ctx
  const propios = await findNombramientosDe(db, persona.cuenta, ahora)
  const suyo = propios.find(({ id }) => id === nombramiento) ?? rechazar('sesion.nombramiento', {})
  const ficha = cookie.leer() ?? rechazar('sesion.requerida', {})
  await changeNombramiento(db, ficha, nombramiento)
  // What was remembered of the session lets nobody act under the former appointment: each saving asks the database. This spares a refusal.
  olvidar(servicios.conexion, ficha)
  const hechos = { de: persona.nombramiento, a: nombramiento }
  const sujeto = `cuenta/${persona.cuenta}`
  const acto = { cadena: 'nacional', cuenta: persona.cuenta, accion: 'sesion.trabajar_como', sujeto, hechos, en: ahora }
  await registrar(db, acto)
  return visible(servicios, suyo)
}

/** The appointments among which a person may choose; none when there is no choice. */
export async function nombramientosVisibles(servicios: Servicios, { cuenta }: Persona) {
  const suyos = await findNombramientosDe(servicios.conexion.db, cuenta, servicios.reloj.ahora())
  return suyos.length < 2 ? [] : suyos.map((n) => visible(servicios, n))
}

function visible({ referencia }: Servicios, { id, rol, entidad, direccion }: NombramientoPropio) {
  const suya =
    entidad === null ? null : { codigo: entidad, nombre: referencia.territorio.get(entidad)?.nombre ?? entidad }
  return { id, rol, entidad: suya, direccion }
}
