import type { ContextoSesion } from '../../../platform/http/index.ts'
import { findAplicacion, findRecuperacion } from './codigos.repo.ts'
import { findLlaves } from './llave.repo.ts'
import { origenDe } from './webauthn.ts'

export async function verFactores({ db, persona, servicios }: ContextoSesion) {
  const aplicacion = await findAplicacion(db, persona.cuenta)
  const llaves = await findLlaves(db, persona.cuenta)
  return {
    exigido: servicios.segundoFactorExigido.has(persona.rol),
    codigos: aplicacion?.confirmado_en ? { desde: aplicacion.confirmado_en } : null,
    llaves: llaves.map(({ credencial, nombre, creada_en, usada_en }) => ({
      ...{ id: credencial.toString('base64url'), nombre, creada: creada_en, usada: usada_en },
    })),
    recuperacion: await findRecuperacion(db, persona.cuenta),
    puedeCodigos: servicios.cripto.guarda,
    origen: origenDe(servicios).origen,
  }
}
