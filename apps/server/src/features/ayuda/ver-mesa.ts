import type { verMesaDeAyuda as definicion, PeticionDe } from '@kpt/contract'
import { diasDeEspera, prioridadAyuda } from '@kpt/domain/comunicaciones'
import { fechaEn } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findFestivosSegun } from '../calendario/index.ts'
import { countCola, countDeTurnos, findCortesPorAtender, searchCola, type Turno } from './cola.repo.ts'
import { limitesDe } from './limites.ts'
import { ayudaBreve, nombreDeGobernacion } from './visible.ts'

/** What waits for this desk: near the limit of its corte first, then whoever has waited longest. */
export async function verMesa(ctx: ContextoTerritorial, filtro: PeticionDe<typeof definicion>['consulta']) {
  const { db, alcance, ahora, persona, servicios } = ctx
  const festivos = await findFestivosSegun(db, ahora)
  const cortes = await findCortesPorAtender(db, alcance)
  const limites = await limitesDe(ctx, cortes)
  const turnos: Turno[] = cortes.map((de, i) => {
    const limite = limites[i] ?? null
    return { ...de, limite, prioridad: prioridadAyuda(limite, fechaEn(ahora), festivos) }
  })
  const { cuenta } = persona
  const { filas, total } = await searchCola(db, alcance, filtro, { cuenta, turnos })
  const { si, enParte, no, ...cuentas } = await countCola(db, alcance, { cuenta, ahora })
  const delUltimoDia = turnos.filter((t) => t.prioridad === 'ultimo_dia')
  return {
    ...{ total, pagina: filtro.pagina, tamano: filtro.tamano },
    filas: filas.map((f) => ({
      ...ayudaBreve(servicios, f),
      ...{ persona: f.persona, organismo: f.organismo, prioridad: f.prioridad, limite: f.limite },
      asignada: f.asignada === null ? null : { nombre: f.asignadaNombre ?? '', mia: f.asignada === cuenta },
      espera: diasDeEspera(Date.parse(f.esperaDesde), ahora, festivos),
      trasladadaA: nombreDeGobernacion(servicios, f.departamento),
    })),
    cuentas: {
      ...cuentas,
      ultimoDia: await countDeTurnos(db, alcance, delUltimoDia),
      sirvieron: { si, enParte, no },
    },
  }
}
