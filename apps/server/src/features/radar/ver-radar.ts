import { aciertoRadar, CASOS_PARA_ACIERTO, PRONOSTICOS } from '@kpt/domain/calendario'
import { fechaEn, isoBogota } from '@kpt/domain/shared'
import type { Entidad } from '@kpt/domain/territorio'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import type { ClaveCorte } from '../tablero/index.ts'
import { findCortesAbiertos } from './cortes-abiertos.ts'
import { type CorteLeido, findCorteLeido } from './lecturas.ts'
import { findCasos } from './pronostico.repo.ts'

/** Cortes that somebody may still owe today, those open for all at the head. */
export async function verCortesDelRadar(ctx: ContextoTerritorial) {
  return { cortes: await findCortesAbiertos(ctx) }
}

/** Who will probably not make it, counted, whole and by department; and how often the forecast was right in past cortes. */
export async function verRadar(ctx: ContextoTerritorial, clave: ClaveCorte) {
  const { territorio } = ctx.servicios.referencia
  const leido = await findCorteLeido(ctx, clave)
  const casos = await findCasos(ctx.db, ctx.alcance, fechaEn(ctx.ahora))
  const departamentos = Map.groupBy(leido.entidades, (e) => e.departamento)
  return {
    fechaDatos: leido.corte.fechaDatos,
    demostracion: leido.cronograma.demostracion,
    abre: leido.plazo && fechaEn(leido.plazo.abre),
    limite: leido.plazo?.limite ?? null,
    contadoEn: leido.contadoEn === null ? null : isoBogota(leido.contadoEn),
    total: contar(leido, leido.entidades),
    departamentos: [...departamentos].map(([codigo, suyas]) => ({
      codigo,
      nombre: territorio.get(codigo)?.nombre ?? codigo,
      cuenta: contar(leido, suyas),
    })),
    acierto: { casos: casos.length, hacenFalta: CASOS_PARA_ACIERTO, cifras: aciertoRadar(casos) },
  }
}

function contar({ leidas, porContar, enviaron }: CorteLeido, entidades: readonly Entidad[]) {
  const codigos = new Set(entidades.map((e) => e.codigo))
  const suyas = leidas.filter((l) => codigos.has(l.entidad.codigo)).map((l) => l.lectura)
  const con = Object.fromEntries(PRONOSTICOS.map((p) => [p, suyas.filter((l) => l.pronostico === p).length]))
  return {
    entidades: entidades.length,
    enviaron: entidades.filter((e) => enviaron.has(e.codigo)).length,
    pronosticos: con as Record<(typeof PRONOSTICOS)[number], number>,
    porContar: porContar.filter((e) => codigos.has(e.codigo)).length,
    llamar: suyas.filter((l) => l.llamar).length,
  }
}
