import type { verCola as definicion, PeticionDe } from '@kpt/contract'
import type { EstadoReporte } from '@kpt/domain/reportes'
import { cuerpoDe, type Riesgo } from '@kpt/domain/revision'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { seLlama } from '../tablero/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { countMiradas, type EnCola, findCola } from './cola.repo.ts'
import { juzgarCola } from './juzgar-cola.ts'
import { ordenar } from './ordenar-cola.ts'
import { revisablesDe } from './revisables.ts'

type Filtro = PeticionDe<typeof definicion>['consulta']

const ESTADOS: Record<Filtro['estado'], readonly EstadoReporte[]> = {
  por_revisar: ['enviado'],
  seleccionados: ['en_revision_dnp'],
  por_trasladar: ['por_trasladar'],
  en_ajustes: ['en_ajustes', 'borrador'],
  validados: ['validado'],
  todos: [],
}

/** What waits for this team, and what it already returned or validated; one page of what matches. */
export async function verCola(ctx: ContextoTerritorial, filtro: Filtro) {
  const { db, alcance, persona } = ctx
  const { pagina, tamano, orden } = filtro
  const cuerpo = cuerpoDe(persona)
  const juzgados = await juzgarCola(ctx, await findCola(db, alcance, { revisables: await revisablesDe(ctx), cuerpo }))
  const { referencia } = ctx.servicios
  const nombreDe = (f: Juzgado) => referencia.territorio.get(f.entidad)?.nombre ?? f.entidad
  const cumplen = juzgados.filter((f) => cumple(ctx, f, filtro))
  const visibles = ordenar(cumplen, orden, nombreDe).slice((pagina - 1) * tamano, pagina * tamano)
  const miradas = await countMiradas(db, alcance, cuerpo, visibles)
  const filas = visibles.map(({ entidad, cuentasRiesgo, revisorCuenta: _, primerEnvioEn: __, ...fila }, i) => ({
    ...fila,
    entidad: entidadBreve(referencia, entidad) ?? rechazar('entidad.desconocida', { entidad }),
    riesgo: fila.riesgo && { ...fila.riesgo, partes: [...fila.riesgo.partes] },
    metas: cuentasRiesgo?.metas ?? null,
    miradas: miradas[i] ?? 0,
  }))
  return {
    ...{ filas, total: cumplen.length, pagina, tamano },
    cuentas: contar(juzgados, persona.cuenta),
    cortes: cortesDe(juzgados),
  }
}

export type Juzgado = EnCola & { readonly oportuna: boolean | null; readonly riesgo: Riesgo | null }

function cumple({ persona, servicios }: ContextoTerritorial, fila: Juzgado, filtro: Filtro): boolean {
  const { estado, texto, plazo, riesgo, quien, instrumento, vigencia, corte } = filtro
  const estados = ESTADOS[estado]
  const entidad = servicios.referencia.territorio.get(fila.entidad)
  return (
    (estados.length === 0 || estados.includes(fila.estado)) &&
    (instrumento === undefined || fila.instrumento === instrumento) &&
    (vigencia === undefined || fila.vigencia === vigencia) &&
    (corte === undefined || fila.corte === corte) &&
    (plazo === undefined || fila.oportuna === (plazo === 'a_tiempo')) &&
    (riesgo === undefined || fila.riesgo?.nivel === riesgo) &&
    esDe(fila, quien, persona.cuenta) &&
    entidad !== undefined &&
    seLlama(entidad, texto)
  )
}

type DeAlguien = Pick<EnCola, 'asignado' | 'revisorCuenta'>

/** Those given to a person; its own are also those that it took in hand without being given them. */
export function esDe({ asignado, revisorCuenta }: DeAlguien, quien: Filtro['quien'], yo: string): boolean {
  if (quien === undefined) return true
  if (quien === 'nadie') return asignado === null && revisorCuenta === null
  if (quien === 'mias') return (asignado?.cuenta ?? revisorCuenta) === yo
  return asignado?.cuenta === quien
}

function contar(filas: readonly Juzgado[], yo: string) {
  const en = (estado: Filtro['estado']) => filas.filter((f) => ESTADOS[estado].includes(f.estado))
  const esperan = en('por_revisar')
  return {
    ...{ porRevisar: esperan.length, enAjustes: en('en_ajustes').length, validados: en('validados').length },
    ...{ seleccionados: en('seleccionados').length, porTrasladar: en('por_trasladar').length },
    mias: esperan.filter((f) => esDe(f, 'mias', yo)).length,
    deNadie: esperan.filter((f) => esDe(f, 'nadie', yo)).length,
    riesgoAlto: esperan.filter((f) => f.riesgo?.nivel === 'alto').length,
  }
}

/** Newest first. */
function cortesDe(filas: readonly Juzgado[]) {
  const cortes = new Map(
    filas.map(({ instrumento, vigencia, corte }) => [
      `${instrumento}/${vigencia}/${corte}`,
      { instrumento, vigencia, corte },
    ]),
  )
  return [...cortes.values()].sort((a, b) => b.vigencia - a.vigencia || b.corte - a.corte)
}
