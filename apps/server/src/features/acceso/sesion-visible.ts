import type { Persona } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { nombramientosVisibles } from './trabajar-como.ts'

/** What the browser may know of a session: never its token. */
export async function sesionVisible(servicios: Servicios, persona: Persona) {
  const { nombre, correo, rol, expira, direccion, nombramiento } = persona
  const entidad =
    persona.entidad === null
      ? null
      : {
          codigo: persona.entidad,
          nombre: servicios.referencia.territorio.get(persona.entidad)?.nombre ?? persona.entidad,
        }
  const nombramientos = await nombramientosVisibles(servicios, persona)
  const falta = servicios.segundoFactorExigido.has(rol) && !persona.segundoFactor ? ('segundo_factor' as const) : null
  return { nombre, correo, rol, entidad, direccion, expira, nombramiento, nombramientos, falta }
}
