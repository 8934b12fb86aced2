// Notes of a desk on a request: neither whoever asked, nor the other desk, nor the public reads them.
import type { escribirNotaAyuda as definicion, PeticionDe } from '@kpt/contract'
import { cuerpoDe } from '@kpt/domain/revision'
import { isoBogota } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { isoDe } from '../../platform/db/instante.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findAyuda } from './ayuda.repo.ts'
import { miradaDe, parteEn } from './mirada.repo.ts'
import { insertNota, listNotas } from './nota.repo.ts'

type Pagina = { readonly pagina: number; readonly tamano: number }

export async function listarNotas(ctx: ContextoTerritorial, numero: string, { pagina, tamano }: Pagina) {
  await exigirDeMesa(ctx, numero)
  const { filas, total } = await listNotas(ctx.db, ctx.alcance, numero, cuerpoDe(ctx.persona), { pagina, tamano })
  return { filas: filas.map((f) => ({ ...f, en: isoDe(f.en) })), total, pagina, tamano }
}

export async function escribirNota(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof definicion>) {
  const { db, alcance, persona, ahora } = ctx
  const { numero } = params
  await exigirDeMesa(ctx, numero)
  const quien = { persona: persona.nombre, por: persona.cuenta, en: isoBogota(ahora) }
  const nueva = { ...cuerpo, ...quien, numero, cuerpo: cuerpoDe(persona) }
  // In the chain of the desk: the people of the entity read the entity's.
  if (await insertNota(db, alcance, nueva))
    await registrar(db, {
      ...{ cadena: persona.entidad ?? 'nacional', cuenta: persona.cuenta, accion: 'ayuda.nota' },
      ...{ sujeto: `ayuda/${numero}`, hechos: { rol: persona.rol, nota: cuerpo.id }, en: ahora },
    })
  return { id: cuerpo.id }
}

async function exigirDeMesa({ db, alcance, persona }: ContextoTerritorial, numero: string): Promise<void> {
  const mirada = miradaDe(persona)
  const ayuda = await findAyuda(db, alcance, mirada, numero)
  const parte = ayuda && parteEn(mirada, ayuda)
  if (parte !== 'dnp' && parte !== 'gobernacion') rechazar('ayuda.no_existe', {})
}
