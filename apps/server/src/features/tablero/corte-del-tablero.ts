import { type Corte, type CronogramaRegistrado, enVigor, obligado } from '@kpt/domain/calendario'
import type { HechoPublico } from '@kpt/domain/reportes'
import type { Instante } from '@kpt/domain/shared'
import type { Entidad } from '@kpt/domain/territorio'
import { alcanza, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findCronograma } from '../calendario/index.ts'
import { type CorteReportable, exigibleDe, hechoDe, plazoDe } from '../reportes/index.ts'
import type { ClaveCorte } from './tablero.repo.ts'

/** A corte seen over a territory: its dates as known now, and who must report it. */
export type CorteDelTablero = {
  readonly cronograma: CronogramaRegistrado
  readonly corte: Corte
  readonly plazo: CorteReportable['plazo']
  /** Obligated entities inside the territory granted: by department, each department first and then its municipalities by name. */
  readonly entidades: readonly Entidad[]
  /** The public fact of one of them, given when it sent the report that answers the duty. */
  hechoDe(entidad: Entidad, enviadoEn: Instante | null): HechoPublico
}

export async function findCorteDelTablero(ctx: ContextoTerritorial, clave: ClaveCorte): Promise<CorteDelTablero> {
  const { instrumento, vigencia } = clave
  const { referencia } = ctx.servicios
  const cronograma = await findCronograma(ctx.db, instrumento, vigencia)
  const corte = cronograma?.cortes.find((c) => c.numero === clave.corte)
  if (!cronograma || !corte) return rechazar('calendario.no_disponible', { instrumento, vigencia: String(vigencia) })
  const plazo = plazoDe(enVigor(cronograma, ctx.ahora), corte.numero)
  const { territorio, reglas } = referencia
  const obligadas = [...territorio.values()].filter(
    (e) => alcanza(ctx.alcance, e) && obligado(reglas, e, instrumento, vigencia).obligado,
  )
  return {
    cronograma,
    corte,
    plazo,
    entidades: obligadas.sort(porDepartamento((codigo) => territorio.get(codigo)?.nombre ?? codigo)),
    hechoDe(entidad, enviadoEn) {
      const debe = exigibleDe({ clave: { ...clave, entidad: entidad.codigo }, corte }, referencia)
      return hechoDe({ cronograma, plazo }, enviadoEn, debe, ctx.ahora)
    },
  }
}

const { compare } = new Intl.Collator('es')

function porDepartamento(nombreDe: (codigo: string) => string) {
  return (a: Entidad, b: Entidad): number =>
    compare(nombreDe(a.departamento), nombreDe(b.departamento)) ||
    Number(b.tipo === 'departamento') - Number(a.tipo === 'departamento') ||
    compare(a.nombre, b.nombre)
}
