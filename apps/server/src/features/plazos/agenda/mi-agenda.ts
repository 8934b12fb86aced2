// The secret link of a person: it sees whether it has one, replaces it or withdraws it. Nobody else reaches it.
import type {
  crearAgenda as crearDef,
  RespuestaDe,
  retirarAgenda as retirarDef,
  verAgenda as verDef,
} from '@kpt/contract'
import { isoBogota } from '@kpt/domain/shared'
import { registrar } from '../../../platform/audit/index.ts'
import type { ContextoTerritorial } from '../../../platform/http/index.ts'
import { crearFicha, findAgenda, withdrawAgenda } from './agenda.repo.ts'

export async function verAgenda({ db, persona }: ContextoTerritorial): Promise<RespuestaDe<typeof verDef>> {
  return { agenda: await findAgenda(db, persona.cuenta) }
}

export async function crearAgenda(ctx: ContextoTerritorial): Promise<RespuestaDe<typeof crearDef>> {
  const { db, ahora, persona, servicios } = ctx
  const ficha = await crearFicha(db, persona.cuenta, ahora)
  await asentar(ctx, 'agenda.crear')
  return { direccion: servicios.correo.enlace(`/api/agendas/${ficha}/plazos.ics`), creada: isoBogota(ahora) }
}

export async function retirarAgenda(ctx: ContextoTerritorial): Promise<RespuestaDe<typeof retirarDef>> {
  const retirada = await withdrawAgenda(ctx.db, ctx.persona.cuenta, ctx.ahora)
  if (retirada) await asentar(ctx, 'agenda.retirar')
  return { retirada }
}

function asentar({ db, ahora, persona }: ContextoTerritorial, accion: string): Promise<void> {
  const sujeto = `cuenta/${persona.cuenta}`
  return registrar(db, { cadena: 'nacional', cuenta: persona.cuenta, accion, sujeto, hechos: {}, en: ahora })
}
