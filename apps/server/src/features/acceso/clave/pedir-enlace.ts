// "¿Ha olvidado su contraseña?" (R6.3): the request does the same for any address. Who has an account is found later, by a job.
import type { pedirEnlaceDeClave as definicion, PeticionDe } from '@kpt/contract'
import { esperaHasta } from '@kpt/domain/acceso'
import type { ContextoPublico } from '../../../platform/http/index.ts'
import { type Corrida, encargo, encolar } from '../../../platform/jobs/index.ts'
import { redDe } from '../../../platform/sesion/red.ts'
import { huellaDe } from '../../../platform/sesion/sesion.repo.ts'
import { escribirCorreo } from '../../correo/index.ts'
import { findCuenta } from '../acceso.repo.ts'
import { crearEnlace } from '../enlace.repo.ts'
import { esperar } from '../espera.ts'
import { clavesOlvido, countFallo, holdFrenos } from '../freno.repo.ts'

export const enlaceDeClave = encargo<{ readonly correo: string }>('enlace_de_clave', 10)

export async function pedirEnlaceDeClave(ctx: ContextoPublico, { cuerpo }: PeticionDe<typeof definicion>) {
  const { ahora, db, servicios } = ctx
  const correo = cuerpo.correo.toLowerCase()
  const claves = clavesOlvido(servicios.cripto, correo, redDe(ctx.ip))
  const frenos = await holdFrenos(db, claves, ahora)
  const { olvido_correo: delCorreo = null, olvido_red: deLaRed = null } = frenos
  esperar(esperaHasta({ olvido_red: deLaRed }, false, ahora))
  // A full mailbox is left in peace without telling: its last link still serves. Asking meanwhile does not make it wait longer.
  const lleno = esperaHasta({ olvido_correo: delCorreo }, false, ahora) !== null
  const { olvido_red, olvido_correo } = claves
  await countFallo(db, lleno ? { olvido_red } : { olvido_red, olvido_correo }, frenos, ahora)
  if (!lleno) await encolar(db, enlaceDeClave, { correo })
  return { recibido: true as const }
}

/** Writes the link and its letter when there is an account that somebody activated. Run twice, the second link replaces the first. */
export async function escribirEnlaceDeClave({ correo }: { readonly correo: string }, { servicios }: Corrida) {
  const ahora = servicios.reloj.ahora()
  await servicios.conexion.db.transaction().execute(async (db) => {
    const cuenta = await findCuenta(db, correo)
    if (!cuenta || cuenta.clave_hash === null) return
    const { ficha, vence } = await crearEnlace(db, 'clave', { cuenta: cuenta.id }, ahora)
    const sujeto = `cuenta/${cuenta.id}`
    const clave = `${sujeto}/clave/${huellaDe(ficha).toString('hex').slice(0, 16)}`
    const enlace = servicios.correo.enlace(`/enlace/clave#${ficha}`)
    const hechos = { nombre: cuenta.nombre, enlace, caduca: vence }
    await escribirCorreo({ db, ahora }, { clave, clase: 'clave.enlace', sujeto, para: correo, caduca: vence, hechos })
  })
}
