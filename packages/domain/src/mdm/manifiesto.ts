// The manifest of a run: all that it was computed from, its result and the fingerprint of each thing, so that anybody repeats it bit by bit
// without this system (N8).
import { medirTodas } from './corrida.ts'
import type { Receta } from './receta.ts'
import { faltasReceta } from './receta-coherencia.ts'
import { escribirReceta, escribirResultados, leerGrupos, leerInsumo, reunirEntradas } from './textos-canonicos.ts'

export const FORMATO_MANIFIESTO = 'kpt-mdm-manifiesto/1'

export type InsumoCongelado = {
  readonly fuente: string
  readonly version: number
  /** Of the exact text. */
  readonly sha256: string
  readonly texto: string
  /** File it came from, as it was uploaded; null for what this system itself had. */
  readonly archivo: { readonly nombre: string; readonly sha256: string } | null
  readonly procedencia: string
  readonly licencia: string
  readonly fecha: string
  /** Of a table taken from answers: which version of each entity, with its receipt. */
  readonly origenes?: Huella
}
export type CodigoDelCalculo = {
  readonly version: string
  /** Of the list of files with their fingerprints. */
  readonly sha256: string
  readonly archivos: readonly { readonly ruta: string; readonly sha256: string }[]
}
type Huella = { readonly sha256: string; readonly texto: string }

/** What a run is computed from. */
export type Congelado = {
  readonly vigencia: number
  readonly receta: Huella
  readonly grupos: Huella
  readonly insumos: readonly InsumoCongelado[]
  readonly codigo: CodigoDelCalculo
}
export type Manifiesto = Congelado & {
  readonly formato: typeof FORMATO_MANIFIESTO
  /** Number of the run where it was made, and whether its figures are invented. */
  readonly corrida: number
  readonly demostracion: boolean
  readonly resultados: Huella
  /** One link for each thing, in the order recipe, groups, inputs, code and results; each chained to the one before it. */
  readonly eslabones: readonly string[]
}

export type Huellas = {
  readonly digerir: (texto: string) => string
  readonly eslabonar: (previo: string, texto: string) => string
}

/** The exact text of the results of what was frozen. Throws when its texts cannot be read. */
export function calcularCongelado({ receta, grupos, insumos }: Omit<Congelado, 'codigo'>): string {
  const leida = JSON.parse(receta.texto) as Receta
  const entradas = reunirEntradas(
    insumos.map((i) => leerInsumo(i.texto)),
    leerGrupos(grupos.texto),
  )
  return escribirResultados(leida, medirTodas(leida, entradas))
}

/** Adds the format and the chain: each thing hashed with the one before it. */
export function armarManifiesto(
  manifiesto: Omit<Manifiesto, 'formato' | 'eslabones'>,
  { eslabonar }: Huellas,
): Manifiesto {
  const conFormato = { formato: FORMATO_MANIFIESTO, ...manifiesto } as const
  return { ...conFormato, eslabones: encadenar(conFormato, eslabonar) }
}

/** Fingerprint of the code: of its list of files. */
export const listaDeCodigo = (archivos: CodigoDelCalculo['archivos']): string =>
  archivos.map(({ ruta, sha256 }) => `${sha256}  ${ruta}\n`).join('')

export type FallaManifiesto = 'ilegible' | 'receta' | 'grupos' | 'insumo' | 'codigo' | 'resultados' | 'eslabon'
export type VerificacionManifiesto = {
  readonly eslabones: number
  readonly falla: { readonly n: number; readonly motivo: FallaManifiesto } | null
}

/** Everything again from the file alone: each fingerprint, the chain, and the whole calculation. */
export function verificarManifiesto(valor: unknown, huellas: Huellas): VerificacionManifiesto {
  const manifiesto = leerManifiesto(valor)
  if (manifiesto === null) return { eslabones: 0, falla: { n: 0, motivo: 'ilegible' } }
  const piezas = piezasDe(manifiesto)
  const debidos = encadenar(manifiesto, huellas.eslabonar)
  for (const [i, pieza] of piezas.entries()) {
    const n = i + 1
    if (!pieza.bien(huellas)) return { eslabones: piezas.length, falla: { n, motivo: pieza.motivo } }
    if (manifiesto.eslabones[i] !== debidos[i]) return { eslabones: piezas.length, falla: { n, motivo: 'eslabon' } }
  }
  const sobran = manifiesto.eslabones.length !== piezas.length
  return { eslabones: piezas.length, falla: sobran ? { n: piezas.length + 1, motivo: 'eslabon' } : null }
}

type Pieza = {
  readonly motivo: FallaManifiesto
  /** What the link says of it. */
  readonly texto: string
  readonly bien: (huellas: Huellas) => boolean
}

function piezasDe(m: Omit<Manifiesto, 'eslabones'>): Pieza[] {
  const cabeza = [m.formato, m.corrida, m.vigencia, m.demostracion].join(' ')
  return [
    {
      motivo: 'receta',
      texto: `receta ${cabeza} ${m.receta.sha256}`,
      bien: (h) => h.digerir(m.receta.texto) === m.receta.sha256 && isRecetaCoherente(m.receta.texto),
    },
    {
      motivo: 'grupos',
      texto: `grupos ${m.grupos.sha256}`,
      bien: (h) => h.digerir(m.grupos.texto) === m.grupos.sha256,
    },
    ...m.insumos.map(
      (i): Pieza => ({
        motivo: 'insumo',
        texto: JSON.stringify([
          'insumo',
          i.fuente,
          i.version,
          i.sha256,
          i.archivo?.nombre ?? null,
          i.archivo?.sha256 ?? null,
          i.procedencia,
          i.licencia,
          i.fecha,
          ...(i.origenes ? [i.origenes.sha256] : []),
        ]),
        bien: (h) =>
          h.digerir(i.texto) === i.sha256 && (!i.origenes || h.digerir(i.origenes.texto) === i.origenes.sha256),
      }),
    ),
    {
      motivo: 'codigo',
      texto: `codigo ${m.codigo.version} ${m.codigo.sha256}`,
      bien: (h) => h.digerir(listaDeCodigo(m.codigo.archivos)) === m.codigo.sha256,
    },
    {
      motivo: 'resultados',
      texto: `resultados ${m.resultados.sha256}`,
      bien: (h) => h.digerir(m.resultados.texto) === m.resultados.sha256 && calculaLoMismo(m),
    },
  ]
}

const ORIGEN = '00'.repeat(32)

function encadenar(m: Omit<Manifiesto, 'eslabones'>, eslabonar: Huellas['eslabonar']): string[] {
  let previo = ORIGEN
  return piezasDe(m).map(({ texto }) => {
    previo = eslabonar(previo, texto)
    return previo
  })
}

function isRecetaCoherente(texto: string): boolean {
  try {
    const receta = JSON.parse(texto) as Receta
    return faltasReceta(receta).length === 0 && escribirReceta(receta) === texto
  } catch {
    return false
  }
}

function calculaLoMismo(m: Omit<Manifiesto, 'eslabones'>): boolean {
  try {
    return calcularCongelado(m) === m.resultados.texto
  } catch {
    return false
  }
}

/** Null for what is not a manifest. */
export function leerManifiesto(valor: unknown): Manifiesto | null {
  const m = valor as Partial<Manifiesto> | null
  if (typeof m !== 'object' || m === null || m.formato !== FORMATO_MANIFIESTO) return null
  const textos = [m.receta, m.grupos, m.resultados].every(isHuella)
  const listas = [m.insumos, m.codigo?.archivos, m.eslabones].every(Array.isArray)
  const insumos = m.insumos?.every(isInsumo) ?? false
  const cifras = Number.isInteger(m.vigencia) && Number.isInteger(m.corrida) && typeof m.demostracion === 'boolean'
  return textos && listas && insumos && cifras ? (m as Manifiesto) : null
}

const isInsumo = (i: InsumoCongelado): boolean =>
  isHuella(i) && typeof i.fuente === 'string' && (i.origenes === undefined || isHuella(i.origenes))

const isHuella = (h: Partial<Huella> | undefined): boolean =>
  typeof h?.sha256 === 'string' && typeof h.texto === 'string'
