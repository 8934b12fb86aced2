import type { CronogramaRegistrado } from '@kpt/domain/calendario'
import { type Metodologia, sumarCuentas } from '@kpt/domain/seguimiento'
import { fechaEn, type Instante } from '@kpt/domain/shared'
import type { CodigoEntidad, Entidad, FiltroTerritorio } from '@kpt/domain/territorio'
import { type Lectura, rechazar } from '../../platform/http/index.ts'
import { findCronograma } from '../calendario/index.ts'
import { type Adopciones, findAdopciones } from '../planes/index.ts'
import { findMetodologia } from '../reportes/index.ts'
import { avanceVisible } from './avance-visible.ts'
import { contarHechos } from './contar.ts'
import { mirarCorte, porDepartamento } from './corte-del-tablero.ts'
import { obligadasDe, quienesSuman } from './obligadas.ts'
import { findEnvios, nombreCorte, type SumaDeGrupo, sumTendencia } from './tendencia.repo.ts'
import type { ClaveCorte } from './vigentes.repo.ts'

type Clave = Pick<ClaveCorte, 'instrumento' | 'vigencia'>
type Anio = {
  readonly cronograma: CronogramaRegistrado
  readonly metodologia: Metodologia
  readonly entidades: readonly Entidad[]
}

/** The cortes of a government side by side: the total, and each department, or each entity where only one department is seen. */
export async function verTendencia(ctx: Lectura, clave: Clave, filtro: FiltroTerritorio) {
  const { db, alcance } = ctx
  const periodo = ctx.servicios.referencia.periodos.find((p) => p.desde <= clave.vigencia && clave.vigencia <= p.hasta)
  const { desde, hasta } = periodo ?? { desde: clave.vigencia, hasta: clave.vigencia }
  const tramo = { instrumento: clave.instrumento, desde, hasta }
  const anios = await findAnios(ctx, clave, filtro, tramo)
  const envios = await findEnvios(db, alcance, tramo)
  const entidades = [...new Map(anios.flatMap((a) => a.entidades.map((e) => [e.codigo, e] as const))).values()]
  const por =
    new Set(entidades.map((e) => e.departamento)).size === 1 ? ('entidad' as const) : ('departamento' as const)
  const quienes = quienesSuman(
    entidades,
    [...envios.values()].flatMap((m) => [...m.keys()]),
    filtro,
  )
  const que = { por, quienes, ajenas: ajenasDe(anios, envios), arrastran: conDatos(anios, ctx.ahora) }
  const sumas = await sumTendencia(db, alcance, tramo, que)
  const adopciones = await findAdopciones(db, null)
  const cortes = anios.flatMap((anio) => cortesDe({ ...ctx, adopciones }, anio, por, envios, sumas))
  return {
    ...{ desde, hasta, por },
    cortes: cortes.map(({ porGrupo: _, ...corte }) => corte),
    grupos: gruposDe(ctx, entidades, por).map(({ codigo, nombre }) => ({
      ...{ codigo, nombre },
      puntos: cortes.map(({ porGrupo }) => porGrupo(codigo)),
    })),
  }
}

/** Years of the government with a registered calendar, each with who must report it. */
async function findAnios(
  ctx: Lectura,
  { instrumento, vigencia }: Clave,
  filtro: FiltroTerritorio,
  { desde, hasta }: { readonly desde: number; readonly hasta: number },
): Promise<Anio[]> {
  const anios = Array.from({ length: hasta - desde + 1 }, (_, i) => desde + i)
  const hallados = await Promise.all(
    anios.map(async (anio) => {
      const cronograma = await findCronograma(ctx.db, instrumento, anio)
      if (!cronograma) return []
      const entidades = obligadasDe(ctx, { instrumento, vigencia: anio }, filtro, vigencia)
      return [{ cronograma, entidades, metodologia: await findMetodologia(ctx.db, anio) }]
    }),
  )
  if (hallados.every((h) => h.length === 0))
    return rechazar('calendario.no_disponible', { instrumento, vigencia: String(vigencia) })
  return hallados.flat()
}

type PorCorte<V> = ReadonlyMap<string, ReadonlyMap<CodigoEntidad, V>>

function cortesDe(
  ctx: Lectura & { readonly adopciones: Adopciones },
  { cronograma, metodologia, entidades }: Anio,
  por: 'departamento' | 'entidad',
  envios: PorCorte<Instante>,
  sumas: PorCorte<SumaDeGrupo>,
) {
  return cronograma.cortes.map((corte) => {
    const visto = mirarCorte(ctx, cronograma, corte, ctx.adopciones)
    const nombre = nombreCorte(cronograma.vigencia, corte.numero)
    const enviadas = envios.get(nombre)
    const suyas = sumas.get(nombre) ?? new Map<CodigoEntidad, SumaDeGrupo>()
    const hechas = entidades.map((entidad) => ({
      grupo: por === 'entidad' ? entidad.codigo : entidad.departamento,
      hecho: visto.hechoDe(entidad, enviadas?.get(entidad.codigo) ?? null),
    }))
    const grupos = Map.groupBy(hechas, (h) => h.grupo)
    const cuenta = contarHechos(hechas.map((h) => h.hecho))
    return {
      ...{ vigencia: cronograma.vigencia, corte: corte.numero, clase: corte.clase, fechaDatos: corte.fechaDatos },
      limite: visto.plazo?.limite ?? null,
      mudo: cuenta.oportuno + cuenta.extemporaneo + cuenta.silencio + cuenta.enPlazo === 0,
      cuenta,
      avance: avanceVisible(sumarCuentas([...suyas.values()].map((s) => s.cuentas)), metodologia),
      sinActualizar: [...suyas.values()].reduce((suma, s) => suma + s.sinActualizar, 0),
      porGrupo(codigo: CodigoEntidad) {
        const { obligadas, oportuno, extemporaneo, silencio } = contarHechos(
          (grupos.get(codigo) ?? []).map((h) => h.hecho),
        )
        const { metas, fisico, fisicoCuatrienio, financiero } = avanceVisible(
          suyas.get(codigo)?.cuentas ?? sumarCuentas([]),
          metodologia,
        )
        return {
          ...{ obligadas, oportuno, extemporaneo, silencio },
          ...{ metas, fisico, fisicoCuatrienio, financiero },
          sinActualizar: suyas.get(codigo)?.sinActualizar ?? 0,
        }
      },
    }
  })
}

/** Who missed one of these keeps the last figures of the vigencia, as on their boards. */
function conDatos(anios: readonly Anio[], ahora: Instante) {
  const hoy = fechaEn(ahora)
  return anios.flatMap(({ cronograma: { vigencia, cortes } }) =>
    cortes.filter((c) => c.fechaDatos <= hoy).map(({ numero: corte }) => ({ vigencia, corte })),
  )
}

function gruposDe(
  { servicios }: Lectura,
  entidades: readonly Entidad[],
  por: 'departamento' | 'entidad',
): { codigo: CodigoEntidad; nombre: string }[] {
  const { territorio } = servicios.referencia
  const nombreDe = (codigo: string) => territorio.get(codigo)?.nombre ?? codigo
  const ordenadas = entidades.toSorted(porDepartamento(nombreDe))
  const codigos = ordenadas.map((e) => (por === 'entidad' ? e.codigo : e.departamento))
  return [...new Set(codigos)].map((codigo) => ({ codigo, nombre: nombreDe(codigo) }))
}

/** Of those whose contributions add, the ones with a report of a vigencia that is not theirs to report: naming the whole country would cost more than the sum. */
function ajenasDe(anios: readonly Anio[], envios: PorCorte<Instante>) {
  const suman = new Set(anios.flatMap((a) => a.entidades.map((e) => e.codigo)))
  return anios.flatMap(({ cronograma: { vigencia, cortes }, entidades }) => {
    const suyas = new Set(entidades.map((e) => e.codigo))
    const conEnvio = cortes.flatMap((c) => [...(envios.get(nombreCorte(vigencia, c.numero))?.keys() ?? [])])
    return [...new Set(conEnvio)].filter((e) => suman.has(e) && !suyas.has(e)).map((entidad) => ({ entidad, vigencia }))
  })
}
