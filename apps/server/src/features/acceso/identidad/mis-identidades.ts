// The identities of a person's own account: seen, taken apart, let again. Nobody else's is reached from here.
import type { PeticionDe, permitirIdentidad as permitirDef, separarIdentidad as separarDef } from '@kpt/contract'
import { type ContextoSesion, rechazar } from '../../../platform/http/index.ts'
import { exigirClave } from '../factores/exigir-prueba.ts'
import { asentarCambioDeIdentidad, nombreDelProveedor } from './cambio.ts'
import { closeSesionesConIdentidad, findIdentidadesDe, saveSeparacion } from './identidad.repo.ts'

export async function verIdentidades({ db, persona, servicios }: ContextoSesion) {
  const identidades = (await findIdentidadesDe(db, persona.cuenta)).map((i) => ({
    ...{ id: i.id, proveedor: nombreDelProveedor(servicios, i.emisor), correo: i.correo },
    ...{ unida: i.creada_en, usada: i.usada_en, separada: i.separada_en },
  }))
  return { identidades }
}

/** From now on it does not come in, nor does its address join it again: else the next sign-in would undo this one. */
export async function separarIdentidad(ctx: ContextoSesion, { params, cuerpo }: PeticionDe<typeof separarDef>) {
  const { ahora, persona } = ctx
  await exigirClave(ctx, cuerpo.clave)
  return ctx.servicios.conexion.db.transaction().execute(async (db) => {
    await cambiar({ ...ctx, db }, params.identidad, 'separada')
    return { cerradas: await closeSesionesConIdentidad(db, params.identidad, persona.sesion, ahora) }
  })
}

export async function permitirIdentidad(ctx: ContextoSesion, { params, cuerpo }: PeticionDe<typeof permitirDef>) {
  await exigirClave(ctx, cuerpo.clave)
  await ctx.servicios.conexion.db.transaction().execute((db) => cambiar({ ...ctx, db }, params.identidad, 'permitida'))
  return { permitida: true as const }
}

async function cambiar(ctx: ContextoSesion, id: string, cambio: 'separada' | 'permitida'): Promise<void> {
  const { db, ahora, persona } = ctx
  const suya = await saveSeparacion(db, persona.cuenta, id, cambio === 'separada' ? ahora : null)
  if (!suya) return rechazar('identidad.no_existe', {})
  const { nombre, correo, cuenta } = persona
  await asentarCambioDeIdentidad(ctx, { id: cuenta, nombre, correo }, { id, ...suya }, cambio)
}
