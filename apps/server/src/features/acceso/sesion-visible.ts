import type { Persona } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'

/** What the browser may know of a session: never its token. */
export function sesionVisible(servicios: Servicios, persona: Persona) {
  const { nombre, correo, rol, expira } = persona
  const entidad =
    persona.entidad === null
      ? null
      : {
          codigo: persona.entidad,
          nombre: servicios.referencia.territorio.get(persona.entidad)?.nombre ?? persona.entidad,
        }
  return { nombre, correo, rol, entidad, expira }
}
