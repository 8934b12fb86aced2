// A draft that another version of the plan overtook, brought onto it: what the person changed is written again over the new version, cell by cell. What
// both changed is told with its three values; unless the person says otherwise their own stays, so that nothing they wrote is lost.
import type { Plan } from '../plan.ts'
import { type Celdas, filasDe, lectorDeBase } from './aplicar.ts'
import { CLASES_FILA, type ClaseFila, celdasDeFila, claseDeFila, FILA_PLAN } from './filas.ts'
import { ordenEntre } from './orden.ts'

export type CeldaPuesta = { readonly fila: string; readonly celda: string; readonly valor: string | null }

/** A cell that both the draft and the new version changed. In `existe`, null is a row that was retired. */
export type ChoqueDeVersion = {
  readonly fila: string
  readonly celda: string
  /** What the version of the draft said. */
  readonly antes: string | null
  readonly mio: string | null
  readonly suyo: string | null
}

export type PuestaAlDia = {
  /** Over the new version, with what the person wrote also where it clashes. */
  readonly celdas: readonly CeldaPuesta[]
  readonly choques: readonly ChoqueDeVersion[]
}

export function ponerAlDia(vieja: Plan, nueva: Plan, celdas: Celdas): PuestaAlDia {
  const [deVieja, deNueva] = [lectorDeBase(vieja), lectorDeBase(nueva)]
  const puestas: CeldaPuesta[] = []
  const choques: ChoqueDeVersion[] = []
  for (const [fila, escritas] of celdas) {
    const suyas = [...escritas].filter(([celda, valor]) => valor !== deVieja(fila, celda))
    if (suyas.length === 0) continue
    if (retirada(fila, deVieja, deNueva) && !suyas.some(([celda]) => celda === 'existe')) {
      choques.push({ fila, celda: 'existe', antes: 'si', mio: 'si', suyo: null })
      puestas.push(...entera(vieja, fila, suyas))
      continue
    }
    for (const [celda, mio] of suyas) {
      const [antes, suyo] = [deVieja(fila, celda), deNueva(fila, celda)]
      if (mio === suyo) continue
      // A place among rows is not comparable between two versions: the one that the person gave is made again below.
      if (suyo !== antes && celda !== 'orden') choques.push({ fila, celda, antes, mio, suyo })
      puestas.push({ fila, celda, valor: mio })
    }
    if (escritas.get('existe') === null && cambiada(fila, vieja, nueva))
      choques.push({ fila, celda: 'existe', antes: 'si', mio: null, suyo: 'si' })
  }
  return { celdas: reordenar(vieja, nueva, celdas, puestas), choques }
}

/** Without what the person leaves to the new version. */
export function cederA(
  { celdas, choques }: PuestaAlDia,
  cedidas: readonly { readonly fila: string; readonly celda: string }[],
): CeldaPuesta[] {
  const claves = new Set(cedidas.map(({ fila, celda }) => `${fila}/${celda}`))
  const filas = new Set(
    choques.filter((c) => c.celda === 'existe' && c.suyo === null && claves.has(`${c.fila}/existe`)).map((c) => c.fila),
  )
  return celdas.filter(({ fila, celda }) => !filas.has(fila) && !claves.has(`${fila}/${celda}`))
}

type Lector = (fila: string, celda: string) => string | null

function retirada(fila: string, deVieja: Lector, deNueva: Lector): boolean {
  return fila !== FILA_PLAN && deVieja(fila, 'existe') === 'si' && deNueva(fila, 'existe') === null
}

/** A row that the new version no longer has, with all that it said. */
function entera(vieja: Plan, fila: string, suyas: readonly (readonly [string, string | null])[]): CeldaPuesta[] {
  const valores = new Map<string, string | null>([...(deFila(vieja, fila) ?? []), ...suyas, ['existe', 'si']])
  // Its place is found among those that remain.
  valores.set('orden', valores.get('orden') ?? 'z')
  return [...valores].map(([celda, valor]) => ({ fila, celda, valor }))
}

function deFila(plan: Plan, fila: string): Map<string, string> | null {
  const clase = claseDeFila(fila)
  if (clase === null || clase === 'plan') return null
  const suya = filasDe(clase, plan, new Map()).find((f) => f.fila === fila)
  return suya ? celdasDeFila(clase, suya.de) : null
}

/** Whether the new version says something else of a row that both have. */
function cambiada(fila: string, vieja: Plan, nueva: Plan): boolean {
  const [antes, ahora] = [deFila(vieja, fila), deFila(nueva, fila)]
  if (antes === null || ahora === null) return false
  return antes.size !== ahora.size || [...antes].some(([celda, valor]) => ahora.get(celda) !== valor)
}

/** Gives each row that the draft moved, or added, its place after the row that it followed in the draft. */
function reordenar(vieja: Plan, nueva: Plan, celdas: Celdas, puestas: readonly CeldaPuesta[]): CeldaPuesta[] {
  const movidas = new Set(puestas.filter((p) => p.celda === 'orden').map((p) => p.fila))
  const claves = new Map<string, string>()
  for (const clase of CLASES_FILA) {
    if (clase === 'plan' || ![...movidas].some((fila) => claseDeFila(fila) === clase)) continue
    for (const [fila, orden] of lugares(clase, vieja, nueva, celdas, movidas)) claves.set(fila, orden)
  }
  return puestas.map((p) => (p.celda === 'orden' ? { ...p, valor: claves.get(p.fila) ?? p.valor } : p))
}

function lugares(
  clase: Exclude<ClaseFila, 'plan'>,
  vieja: Plan,
  nueva: Plan,
  celdas: Celdas,
  movidas: ReadonlySet<string>,
): Map<string, string> {
  const quietas = new Map(
    filasDe(clase, nueva, new Map()).flatMap(({ fila, orden }) => (movidas.has(fila) ? [] : [[fila, orden] as const])),
  )
  const ocupados = [...quietas.values()]
  const dadas = new Map<string, string>()
  let previa: string | null = null
  for (const { fila } of filasDe(clase, vieja, celdas)) {
    if (!movidas.has(fila)) {
      previa = quietas.get(fila) ?? previa
      continue
    }
    const siguiente = ocupados.filter((orden) => previa === null || orden > previa).sort()[0] ?? null
    previa = ordenEntre(previa, siguiente)
    ocupados.push(previa)
    dadas.set(fila, previa)
  }
  return dadas
}
