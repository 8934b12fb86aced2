// Whether a value may be kept in the field it was written for: form only; what it means is judged by the rules (rules of follow-up, "Record").
import { isDecimalTexto, isLegible } from '../shared/index.ts'
import { CAMPOS_DINERO, type Campo } from './entrada.ts'
import { REGLAS_SEGUIMIENTO } from './reglas/index.ts'

/** What the plan and the vigencia allow to be named. */
export type LugaresConocidos = { readonly metas: ReadonlySet<string>; readonly fuentes: ReadonlySet<string> }

export type ProblemaCelda =
  | { readonly codigo: 'plan.meta_no_existe'; readonly detalles: { readonly meta: string } }
  | { readonly codigo: 'valor.fuente_desconocida'; readonly detalles: { readonly fuente: string } }
  | { readonly codigo: 'valor.regla_desconocida'; readonly detalles: { readonly regla: string } }
  | { readonly codigo: 'valor.clave_sobra'; readonly detalles: Readonly<Record<string, never>> }
  | { readonly codigo: 'valor.no_es_cifra'; readonly detalles: { readonly valor: string } }
  | { readonly codigo: 'valor.texto_ilegible'; readonly detalles: Readonly<Record<string, never>> }
  | { readonly codigo: 'valor.muy_largo'; readonly detalles: Readonly<Record<string, never>> }

/** Digits enough for any budget, few enough not to be a burden. */
const LARGO_CIFRA = 40
const LARGO_TEXTO = 4000
const REGLAS: ReadonlySet<string> = new Set(REGLAS_SEGUIMIENTO.map((r) => r.id))
const DINERO: readonly Campo[] = CAMPOS_DINERO

export type CeldaEscrita = {
  readonly meta: string
  readonly campo: Campo
  readonly clave: string
  /** What the person saw in the field. */
  readonly base: string | null
  readonly valor: string | null
}

/** What stops a value from being kept; null when it may. An empty field (null) may always be kept. */
export function problemaCelda(
  { meta, campo, clave, base, valor }: CeldaEscrita,
  conocidos: LugaresConocidos,
): ProblemaCelda | null {
  if (!conocidos.metas.has(meta)) return { codigo: 'plan.meta_no_existe', detalles: { meta } }
  if (base !== null && !isLegible(base)) return { codigo: 'valor.texto_ilegible', detalles: {} }
  if ([base, valor].some((texto) => texto !== null && texto.length > LARGO_TEXTO))
    return { codigo: 'valor.muy_largo', detalles: {} }
  return problemaClave(campo, clave, conocidos) ?? (valor === null ? null : problemaValor(campo, valor))
}

function problemaClave(campo: Campo, clave: string, { fuentes }: LugaresConocidos): ProblemaCelda | null {
  if (DINERO.includes(campo))
    return fuentes.has(clave) ? null : { codigo: 'valor.fuente_desconocida', detalles: { fuente: clave } }
  if (campo === 'confirmacion')
    return REGLAS.has(clave) ? null : { codigo: 'valor.regla_desconocida', detalles: { regla: clave } }
  return clave === '' ? null : { codigo: 'valor.clave_sobra', detalles: {} }
}

function problemaValor(campo: Campo, valor: string): ProblemaCelda | null {
  if (campo === 'ejecutado' || DINERO.includes(campo))
    return isCifra(valor) ? null : { codigo: 'valor.no_es_cifra', detalles: { valor: valor.slice(0, LARGO_CIFRA) } }
  return isLegible(valor) ? null : { codigo: 'valor.texto_ilegible', detalles: {} }
}

/** A decimal in its canonical text. */
function isCifra(valor: string): boolean {
  return valor.length <= LARGO_CIFRA && isDecimalTexto(valor)
}
