// The person activates, and only the person: with the link that reached its mailbox. In one transaction the link is spent, the account
// gets its password if it had none, the charge passes from one to the other, sessions end, letters and audit are written.
import type { activar as definicion, PeticionDe } from '@kpt/contract'
import { finDe, inicioDe } from '@kpt/domain/shared'
import { textoActoDesignacion } from '@kpt/textos'
import type { Db } from '../../platform/db/conexion.ts'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { cuentaDePrueba, exigirEnlace, gastarEnlace, type Prueba, probarPersona, situacionDe } from '../acceso/index.ts'
import { findLiderazgosDe, nombrarLider } from '../liderazgo/index.ts'
import { escribirRelevo, nombreDe } from './avisos.ts'
import { mover } from './mover.ts'
import { encargoDe } from './seguir.ts'
import { findSolicitud, type Solicitud } from './solicitud.repo.ts'

export async function verActivacion(ctx: ContextoPublico, ficha: string) {
  const { db, ahora } = ctx
  const enlace = await exigirEnlace(db, 'activar', ficha, ahora)
  const s = await aceptada(db, enlace.solicitud)
  const actual = (await findLiderazgosDe(db, s.entidad, ahora)).find((l) => l.desde <= ahora)
  return {
    ...{ nombre: s.nombre, correo: s.correo, rol: 'usuario_lider' as const, vence: enlace.vence_en },
    entidad: { codigo: s.entidad, nombre: nombreDe(ctx, s.entidad) },
    cuenta: (await situacionDe(ctx, s.correo)).clase,
    encargo: encargoDe(s),
    reemplazaA: actual && actual.correo !== s.correo ? actual.nombre : null,
  }
}

export async function activar(ctx: ContextoPublico, { cuerpo }: PeticionDe<typeof definicion>) {
  const { db } = ctx.servicios.conexion
  const enlace = await exigirEnlace(db, 'activar', cuerpo.ficha, ctx.ahora)
  const s = await aceptada(db, enlace.solicitud)
  const prueba = await probarPersona(ctx, deLaSolicitud(ctx, s), cuerpo.clave)
  await db.transaction().execute((tx) => gastar({ ...ctx, db: tx }, cuerpo.ficha, prueba))
  return { correo: s.correo, entidad: { codigo: s.entidad, nombre: nombreDe(ctx, s.entidad) } }
}

/** Everything again from what is held now: of two who activate at once, one passes and the other finds the link spent. */
async function gastar(ctx: ContextoPublico, ficha: string, prueba: Prueba): Promise<void> {
  const { db, ahora } = ctx
  const enlace = await exigirEnlace(db, 'activar', ficha, ahora, { paraGastar: true })
  const s = await aceptada(db, enlace.solicitud, true)
  const cuenta = await cuentaDePrueba(db, deLaSolicitud(ctx, s), prueba, ahora)
  await gastarEnlace(db, enlace, ahora)
  const acto = textoActoDesignacion({ tipo: s.acto_tipo, numero: s.acto_numero, fecha: s.acto_fecha })
  const { encargo_desde: desde, encargo_hasta: hasta } = s
  const encargo = desde !== null && hasta !== null ? { desde: inicioDe(desde), hasta: finDe(hasta) } : null
  const designacion = { entidad: s.entidad, cuenta, acto, encargo, solicitud: s.id }
  const nombrado = (await nombrarLider(db, designacion, ahora)) ?? rechazar('solicitud.encargo', {})
  await mover(ctx, s, { acto: 'activar', parte: 'solicitante', por: cuenta, rol: 'usuario_lider' })
  await escribirRelevo(ctx, s, nombrado, acto)
}

async function aceptada(db: Db, id: string | null, paraCambiar = false): Promise<Solicitud> {
  const s = await findSolicitud(db, { id: id ?? '' }, { paraCambiar })
  return s?.estado === 'aceptada' ? s : rechazar('enlace.no_sirve', {})
}

function deLaSolicitud(ctx: ContextoPublico, { correo, nombre, entidad }: Solicitud) {
  return { correo, nombre, propios: [nombreDe(ctx, entidad)] }
}
