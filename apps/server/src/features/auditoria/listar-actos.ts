import type { listarActos as definicion, PeticionDe } from '@kpt/contract'
import { ACCION_VALOR, cosaDelSujeto, NACIONAL, rolDelActo } from '@kpt/domain/auditoria'
import { parseInstante } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { entidadBreve } from '../territorio/index.ts'
import {
  type FilaActo,
  type Filtro,
  findNombramientosPasados,
  findNombreDeCuenta,
  type Lugar,
  listActos,
  type NombramientoPasado,
} from './acto.repo.ts'
import { exigirCadena } from './alcance.ts'

type Consulta = PeticionDe<typeof definicion>['consulta']

export async function listarActos(ctx: ContextoTerritorial, { tras, tamano, valores, ...consulta }: Consulta) {
  const { db, alcance, servicios } = ctx
  const filtro = comoFiltro(ctx, consulta, valores === 'si')
  const filas = await listActos(db, alcance, filtro, { tras: tras === undefined ? null : leerLugar(tras), tamano })
  const pagina = filas.slice(0, tamano)
  const ultima = filas.length > tamano ? pagina.at(-1) : undefined
  const actos = pagina.map((fila) => ({ fila, hechos: hechosDe(fila) }))
  const roles = await rolesFaltantes(ctx, actos)
  const { persona } = filtro
  return {
    filas: actos.map((acto) => actoVisible(servicios, acto, roles)),
    siguiente: ultima ? escribirLugar(ultima) : null,
    // The name is shown only to whoever sees an act of that person.
    persona:
      persona && pagina.length > 0 ? { id: persona, nombre: (await findNombreDeCuenta(db, persona)) ?? '' } : null,
  }
}

type Acto = { readonly fila: FilaActo; readonly hechos: Record<string, unknown> }

function comoFiltro(
  ctx: ContextoTerritorial,
  { cadena, ...resto }: Omit<Consulta, 'tras' | 'tamano' | 'valores'>,
  conValores: boolean,
): Filtro {
  const { territorio } = ctx.alcance
  // Whoever sees one chain asks for it without naming it.
  const suya = cadena ?? (territorio.clase === 'entidad' ? territorio.codigo : undefined)
  if (suya !== undefined) exigirCadena(ctx, suya)
  const { sujeto, persona, accion } = resto
  if (sujeto !== undefined && suya === undefined)
    rechazar('peticion.invalida', {
      donde: 'consulta',
      porque: 'para ver la historia de una cosa hay que decir de qué entidad es',
    })
  if (accion === ACCION_VALOR && suya === undefined && persona === undefined)
    rechazar('peticion.invalida', {
      donde: 'consulta',
      porque: 'para ver los valores guardados hay que escoger una entidad o una persona',
    })
  const conTodo = (conValores && suya !== undefined) || accion === ACCION_VALOR || persona !== undefined
  // An act of another kind is found by the indexes that leave the saved values out.
  const caben = accion === undefined || accion === ACCION_VALOR
  return { ...resto, cadena: suya, conValores: caben && (conTodo || (sujeto !== undefined && isDeUnaMeta(sujeto))) }
}

/** What was typed in one target is its history; in a whole report it hides the acts. */
function isDeUnaMeta(sujeto: string): boolean {
  const cosa = cosaDelSujeto(sujeto)
  return cosa.clase === 'reporte' && cosa.meta !== null
}

/** The chain is public text to whoever sees it; one that somebody spoiled must not spoil the page. */
function hechosDe({ texto }: FilaActo): Record<string, unknown> {
  try {
    const { hechos } = JSON.parse(texto) as { hechos?: Record<string, unknown> }
    return hechos ?? {}
  } catch {
    return {}
  }
}

async function rolesFaltantes({ db }: ContextoTerritorial, actos: readonly Acto[]): Promise<NombramientoPasado[]> {
  const faltan = actos.filter(({ fila, hechos }) => fila.cuenta && rolDelActo(fila.accion, hechos) === null)
  return findNombramientosPasados(db, [...new Set(faltan.map(({ fila }) => fila.cuenta ?? ''))])
}

/** The role that the act kept; else the only one the person had then, or the one for the body of the chain. */
function rolDe({ fila, hechos }: Acto, nombramientos: readonly NombramientoPasado[]): string | null {
  const dicho = rolDelActo(fila.accion, hechos)
  if (dicho !== null || fila.cuenta === null) return dicho
  const en = leer(fila.en)
  const suyos = nombramientos.filter(
    (n) => n.cuenta === fila.cuenta && leer(n.desde) <= en && (n.hasta === null || leer(n.hasta) > en),
  )
  const delCuerpo = suyos.filter((n) => (n.entidad ?? NACIONAL) === fila.cadena)
  const roles = new Set((delCuerpo.length > 0 ? delCuerpo : suyos).map((n) => n.rol))
  return roles.size === 1 ? ([...roles][0] ?? null) : null
}

function actoVisible(servicios: Servicios, acto: Acto, nombramientos: readonly NombramientoPasado[]) {
  const { cadena, n, en, accion, sujeto, cuenta, nombre, hash } = acto.fila
  return {
    ...{ cadena, n, en, accion, sujeto, hash: hash.toString('hex'), hechos: acto.hechos },
    persona: cuenta === null ? null : { id: cuenta, nombre: nombre ?? 'Cuenta que ya no existe' },
    rol: rolDe(acto, nombramientos),
    entidad: entidadBreve(servicios.referencia, cadena),
  }
}

function escribirLugar({ en, cadena, n }: Lugar): string {
  return `${en}~${cadena}~${n}`
}

function leerLugar(tras: string): Lugar {
  const [en = '', cadena = '', n = ''] = tras.split('~')
  const bueno = parseInstante(en) !== null && /^(\d{2}|\d{5}|nacional)$/.test(cadena) && /^\d{1,15}$/.test(n)
  return bueno
    ? { en, cadena, n: Number(n) }
    : rechazar('peticion.invalida', { donde: 'tras', porque: 'no es un lugar de la lista' })
}

function leer(en: string): number {
  return parseInstante(en) as number
}
