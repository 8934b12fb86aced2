import { abarca, territorioDe } from '@kpt/domain/acceso'
import { type ActoSinEquivalente, actosSinEquivalente } from '@kpt/domain/planes'
import { fechaEn } from '@kpt/domain/shared'
import { isoDe } from '../../platform/db/instante.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findNombresCatalogo } from '../catalogo/index.ts'
import { findSinEquivalente, findSucesos, type SinEquivalente } from '../sin-equivalente/index.ts'
import { solicitudVisible } from './visible.ts'

/** One request with its history, and what whoever looks may do with it. */
export async function verSolicitud(ctx: ContextoTerritorial, numero: string) {
  const { db, alcance } = ctx
  const solicitud = (await findSinEquivalente(db, alcance, numero)) ?? rechazar('sin_equivalente.no_existe', {})
  const historia = await findSucesos(db, numero)
  return {
    ...solicitudVisible(ctx, solicitud),
    explicacion: solicitud.explicacion,
    considerados: await Promise.all(solicitud.considerados.map((codigo) => nombrado(ctx, codigo))),
    asignado: solicitud.codigo === null ? null : await nombrado(ctx, solicitud.codigo),
    actos: actosDe(ctx, solicitud),
    historia: historia.map(({ acto, parte, organismo, persona, texto, en }) => ({
      ...{ acto, parte, organismo, persona, texto, en: isoDe(en) },
    })),
  }
}

/** A product (7 digits) or an indicator (9) with the name that it has today; null when the catalogue does not know it any more. */
async function nombrado({ db, ahora }: ContextoTerritorial, codigo: string) {
  const nivel = codigo.length === 9 ? 'indicador' : 'producto'
  const codigos = { sector: null, programa: null, producto: null, indicador: null, [nivel]: codigo }
  const [nombre] = await findNombresCatalogo(db, fechaEn(ahora), codigos)
  return { codigo, nombre: nombre?.nombre ?? null }
}

function actosDe({ persona, servicios }: ContextoTerritorial, { entidad, estado }: SinEquivalente) {
  const suya = servicios.referencia.territorio.get(entidad)
  const puede = (permiso: 'plan.editar' | 'sin_equivalente.decidir') => {
    const territorio = territorioDe(persona, permiso)
    return suya !== undefined && territorio !== null && abarca(territorio, suya)
  }
  const actos: ActoSinEquivalente[] = []
  if (puede('plan.editar')) actos.push(...actosSinEquivalente(estado, 'entidad'))
  if (puede('sin_equivalente.decidir')) actos.push(...actosSinEquivalente(estado, 'dnp'))
  return actos
}
