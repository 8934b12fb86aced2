import {
  type Festivos,
  type LecturaRadar,
  lectorDeRadar,
  porUrgencia,
  sumarDiasHabiles,
  VENTANA_RADAR,
} from '@kpt/domain/calendario'
import { type Fecha, fechaEn, type Instante } from '@kpt/domain/shared'
import type { Entidad } from '@kpt/domain/territorio'
import type { Lectura } from '../../platform/http/index.ts'
import type { ClaveCorte } from '../tablero/index.ts'
import { type CorteDelRadar, findCorteDelRadar } from './corte-del-radar.ts'
import { findCuentas } from './radar.repo.ts'

/** What the radar says of an entity, with the counts from which it says it. */
export type Leida = {
  readonly entidad: Entidad
  readonly limite: Fecha
  readonly completas: number
  readonly ultima: Instante | null
  readonly lectura: LecturaRadar
}

export type CorteLeido = CorteDelRadar & {
  /** Who needs a call most, first. */
  readonly leidas: readonly Leida[]
  /** Owe the report and nobody has counted their metas yet: nothing is said of them. */
  readonly porContar: readonly Entidad[]
  /** When the last count was made; null before the first. */
  readonly contadoEn: Instante | null
}

export async function findCorteLeido(ctx: Lectura, clave: ClaveCorte): Promise<CorteLeido> {
  const corte = await findCorteDelRadar(ctx, clave)
  const hoy = fechaEn(ctx.ahora)
  const festivos = festivosDe(corte)
  const cuentas = await findCuentas(ctx.db, ctx.alcance, clave, sumarDiasHabiles(hoy, -VENTANA_RADAR, festivos))
  const leer = lectorDeRadar(hoy, festivos)
  const leidas = corte.deben.flatMap((entidad): Leida[] => {
    const cuenta = cuentas.get(entidad.codigo)
    const plazo = corte.plazoPara(entidad)
    if (!cuenta || !plazo) return []
    const { requeridas, completas, ultima, antes } = cuenta
    const { abre, limite } = plazo
    const entrada = { entidad: entidad.codigo, requeridas, completas, historia: antes ? [antes] : [], abre, limite }
    return [{ entidad, limite, completas, ultima, lectura: leer(entrada) }]
  })
  const contadas = [...cuentas.values()].map((c) => c.en)
  return {
    ...corte,
    leidas: leidas.sort((a, b) => porUrgencia(a.lectura, b.lectura)),
    porContar: corte.deben.filter((e) => !cuentas.has(e.codigo)),
    contadoEn: contadas.length === 0 ? null : Math.max(...contadas),
  }
}

/** The same for all: what was registered about holidays reaches the whole country. */
function festivosDe({ deben, plazoPara }: CorteDelRadar): Festivos | undefined {
  const [alguna] = deben
  return alguna && plazoPara(alguna)?.festivos
}
