import { isoDe } from '../../platform/db/instante.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { actosPosibles } from './actuar.ts'
import { admiteAdjuntos } from './adjuntar.ts'
import { findArchivos } from './archivo.repo.ts'
import { type Ayuda, findAyuda, findSucesos } from './ayuda.repo.ts'
import { limitesDe } from './limites.ts'
import { miradaDe, parteEn } from './mirada.repo.ts'
import { ayudaBreve, nombreDeGobernacion } from './visible.ts'

/** One request with everything said in it, and what whoever looks may do. */
export async function verAyuda(ctx: ContextoTerritorial, numero: string) {
  const { db, alcance, servicios } = ctx
  const mirada = miradaDe(ctx.persona)
  const ayuda = (await findAyuda(db, alcance, mirada, numero)) ?? rechazar('ayuda.no_existe', {})
  const historia = await findSucesos(db, alcance, numero)
  const archivos = await findArchivos(db, alcance, numero)
  const parte = parteEn(mirada, ayuda)
  const asignada = historia.findLast((s) => s.por === ayuda.asignada)?.persona ?? null
  return {
    ...ayudaBreve(servicios, ayuda),
    ...{ persona: ayuda.persona, organismo: ayuda.organismo, ruta: ayuda.ruta, problema: ayuda.problema },
    ...{ asignada, calificacion: ayuda.calificacion, mia: parte === 'persona' },
    trasladadaA: nombreDeGobernacion(servicios, ayuda.departamento),
    limite: await limiteDe(ctx, ayuda),
    actos: actosPosibles(ctx, ayuda, mirada),
    puedeAdjuntar: admiteAdjuntos(ctx, ayuda, mirada),
    enMesa: parte === 'dnp' || parte === 'gobernacion',
    historia: historia.map(({ acto, parte: de, organismo, persona, texto, en }) => ({
      ...{ acto, parte: de, organismo, persona, texto, en: isoDe(en) },
    })),
    archivos: archivos.map(({ id, nombre, bytes, persona, en }) => ({ id, nombre, bytes, persona, en: isoDe(en) })),
  }
}

async function limiteDe(ctx: ContextoTerritorial, { entidad, reporte }: Ayuda) {
  if (entidad === null || reporte === null) return null
  return (await limitesDe(ctx, [{ entidad, reporte }]))[0] ?? null
}
