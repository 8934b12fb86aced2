// The weights while they are written: what each field says, what that adds up to, and what the rules of the plan find in it.
import { clavePeso, type NivelPeso, type Peso, problemasDePesos } from '@kpt/domain/seguimiento'
import { type DecimalTexto, sumTexts, toText } from '@kpt/domain/shared'
import { fraseNoSuma, frasePeso, parseEntrada } from '@kpt/textos'
import type { Respuesta } from '../../api/tipos.ts'
import type { ErrorCampo } from '../../ui/resumen-errores.tsx'

type Pagina = Respuesta<'GET /api/entidades/:entidad/ponderacion/:vigencia'>
export type MetaPonderable = Pick<Pagina['filas'][number], 'meta' | 'personalizacion' | 'linea' | 'programa'>

/** The plan whole, with its weights of every level. */
export type Ponderable = Pick<Pagina, 'n' | 'lineas' | 'programas'> & {
  readonly pesos: readonly Peso[]
  readonly metas: readonly MetaPonderable[]
}

/** From the pages that the server gives, read one after the other. */
export function ponderableDe({ n, lineas, programas, pesos, filas }: Pagina): Ponderable {
  const deMetas = filas.flatMap(({ meta, peso }): Peso[] =>
    peso === null ? [] : [{ nivel: 'meta', clave: meta, peso }],
  )
  return { ...{ n, lineas, programas }, pesos: [...pesos, ...deMetas], metas: filas }
}

/** By `idPeso`, what the person wrote. */
export type Escritos = Readonly<Record<string, string>>

export function idPeso(nivel: NivelPeso, clave: string): string {
  return `peso-${nivel}-${clave}`
}

export function escritosDe(pesos: readonly Peso[]): Escritos {
  return Object.fromEntries(pesos.map(({ nivel, clave, peso }) => [idPeso(nivel, clave), peso.replace('.', ',')]))
}

type Campo = Pick<Peso, 'nivel' | 'clave'>

/** Every field that the screen has, in its order. */
function camposDe(metas: readonly MetaPonderable[]): Campo[] {
  const campos = (['linea', 'programa', 'meta'] as const).flatMap((nivel) =>
    metas.map((m): Campo => ({ nivel, clave: clavePeso(nivel, m) })),
  )
  return [...new Map(campos.map((c) => [idPeso(c.nivel, c.clave), c])).values()]
}

/** Null when it is not a number. */
function leer(escrito: string | undefined): DecimalTexto | '' | null {
  if (!escrito?.trim()) return ''
  const leido = parseEntrada(escrito)
  return leido.ok ? (leido.valor ?? '') : null
}

export type Leidos = { readonly pesos: readonly Peso[]; readonly errores: readonly ErrorCampo[] }

/** The weights written and what is wrong with them; an error is told at the first field of those that it is about. */
export function leerPesos(metas: readonly MetaPonderable[], escritos: Escritos): Leidos {
  const leidos = camposDe(metas).map((campo) => ({ ...campo, peso: leer(escritos[idPeso(campo.nivel, campo.clave)]) }))
  const ilegibles = leidos.flatMap(({ nivel, clave, peso }) =>
    peso === null ? [{ campo: idPeso(nivel, clave), frase: `«${clave}»: escriba un número, por ejemplo 12,5.` }] : [],
  )
  const pesos = leidos.flatMap(({ nivel, clave, peso }) => (peso ? [{ nivel, clave, peso }] : []))
  if (ilegibles.length > 0) return { pesos, errores: ilegibles }
  const errores = problemasDePesos(metas, pesos).map((p): ErrorCampo => {
    if (p.codigo !== 'no_suma_100') return { campo: idPeso(p.nivel, p.clave), frase: frasePeso(p.codigo, p.clave) }
    const una = metas.find((m) => contiene(p.nivel, m) === p.dentroDe)
    const campo = una ? idPeso(p.nivel, clavePeso(p.nivel, una)) : ''
    return { campo, frase: fraseNoSuma(p.nivel, p.dentroDe, p.suma) }
  })
  return { pesos, errores }
}

function contiene(nivel: NivelPeso, m: MetaPonderable): string {
  if (nivel === 'linea') return ''
  return nivel === 'programa' ? m.linea : clavePeso('programa', m)
}

/** What some fields add up to; null while none of them has a number. */
export function sumaDe(nivel: NivelPeso, claves: readonly string[], escritos: Escritos): DecimalTexto | null {
  const leidos = claves.flatMap((clave) => leer(escritos[idPeso(nivel, clave)]) || [])
  return leidos.length === 0 ? null : toText(sumTexts(leidos))
}
