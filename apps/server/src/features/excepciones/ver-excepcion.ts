import { parteEnExcepcion } from '@kpt/domain/acceso'
import { actosSobre } from '@kpt/domain/calendario'
import { isoDe } from '../../platform/db/instante.ts'
import { alcanceInterno, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findDocumento } from '../cargas/index.ts'
import { cronogramasDe } from '../medidas/index.ts'
import { type Excepcion, findExcepcion, findSucesos } from './excepcion.repo.ts'
import { excepcionVisible } from './visible.ts'

/** One request with its history, and what whoever asks may do with it. */
export async function verExcepcion(ctx: ContextoTerritorial, numero: string) {
  const excepcion = (await findExcepcion(ctx.db, ctx.alcance, numero)) ?? rechazar('excepcion.no_existe', {})
  const historia = await findSucesos(ctx.db, numero)
  return {
    ...excepcionVisible(ctx, excepcion, await cronogramasDe(ctx.db, excepcion.filas)),
    motivo: excepcion.motivo,
    documento: await documentoDe(ctx, excepcion),
    actos: actosDe(ctx, excepcion),
    historia: historia.map(({ acto, parte, organismo, persona, texto, en }) => ({
      ...{ acto, parte, organismo, persona, texto, en: isoDe(en) },
    })),
  }
}

function actosDe({ persona }: ContextoTerritorial, excepcion: Excepcion) {
  const parte = parteEnExcepcion(persona.rol)
  return parte === null ? [] : actosSobre(excepcion, parte)
}

/** Whoever may see the request may see that it has a document; opening it asks for its own permission. */
async function documentoDe({ db }: ContextoTerritorial, { codigo, documento }: Excepcion) {
  const suyo = documento === null ? null : await findDocumento(db, alcanceInterno(), codigo, documento)
  return suyo && { sha256: suyo.sha256, nombre: suyo.nombre }
}
