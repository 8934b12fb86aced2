import type { Instante } from '@kpt/domain/shared'
import { NOMBRES_ROL } from '@kpt/textos'
import { registrar } from '../../platform/audit/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { crearEnlace } from '../acceso/index.ts'
import { escribirCorreo } from '../correo/index.ts'
import { anularDelOperador, hayAdministrador, insertInvitacion } from './invitacion.repo.ts'

type PorInvitar = { readonly correo: string; readonly nombre: string; readonly imprimir: boolean }
export type Invitado = { readonly enlace: string | null; readonly vence: Instante }

/**
 * The first administrator of an installation, invited by its operator: a one-time link, mailed or printed, never a password. Null when
 * there is an administrator already: from then on people invite people.
 */
export async function invitarAdministrador(servicios: Servicios, pedido: PorInvitar): Promise<Invitado | null> {
  const ahora = servicios.reloj.ahora()
  const { correo, nombre } = pedido
  return servicios.conexion.db.transaction().execute(async (db) => {
    if (await hayAdministrador(db, ahora)) return null
    await anularDelOperador(db, ahora)
    const id = await insertInvitacion(db, { correo, nombre, rol: 'administrador_dnp' }, ahora)
    const { ficha, vence } = await crearEnlace(db, 'invitacion', { invitacion: id }, ahora)
    const enlace = servicios.correo.enlace(`/enlace/invitacion#${ficha}`)
    const sujeto = `invitacion/${id}`
    const hechos = { rol: 'administrador_dnp', impreso: pedido.imprimir }
    await registrar(db, { cadena: 'nacional', cuenta: null, accion: 'invitacion.operador', sujeto, hechos, en: ahora })
    if (pedido.imprimir) return { enlace, vence }
    const papel = NOMBRES_ROL.administrador_dnp
    const carta = { nombre, invita: 'Quien instaló KPT', organismo: 'DNP', papel, enlace, caduca: vence }
    const clave = `${sujeto}/enlace`
    await escribirCorreo(
      { db, ahora },
      { clave, clase: 'invitacion', sujeto, para: correo, caduca: vence, hechos: carta },
    )
    return { enlace: null, vence }
  })
}
