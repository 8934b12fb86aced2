// What each small panel says at a corte, and in which order panels stand. Shapes in, shapes out.
import { type CualMedida, MEDIDAS } from '../medidas.ts'
import type { CorteTendencia, GrupoTendencia, PuntoTendencia, Tendencia } from '../tipos.ts'

export type Panel = {
  readonly codigo: string
  readonly nombre: string
  /** At the corte of the board. */
  readonly valor: number | null
  /** Against the corte before; null where they cannot be compared. */
  readonly cambio: number | null
  readonly valores: readonly (number | null)[]
  /** Entities of its figure at the corte of the board that missed it, and keep their last values. */
  readonly sinActualizar: number
  /** Of one entity, what can be said of each corte; null where nothing can. */
  readonly hechos: readonly HechoPanel[]
}

/** An open corte nobody sent yet is not silence. */
export type HechoPanel = 'oportuno' | 'extemporaneo' | 'silencio' | 'en_plazo' | null

const PALABRA: Record<NonNullable<HechoPanel>, string> = {
  oportuno: 'A tiempo',
  extemporaneo: 'Tarde',
  silencio: 'Sin reportar',
  en_plazo: 'En plazo',
}

/** Of one entity the share is all or nothing: it is said in words. */
export function enPalabras(medida: CualMedida, por: Tendencia['por']): boolean {
  return medida === 'reportaron' && por === 'entidad'
}

export function palabraDe(hecho: HechoPanel): string {
  return hecho ? PALABRA[hecho] : 'Sin registro'
}

const SE_ACUMULA: ReadonlySet<CualMedida> = new Set(['fisico', 'financiero'])

/** `i`: place of the corte of the board. Figures of the vigencia start over with it: its first corte has nothing before. */
export function panelesDe(
  grupos: readonly GrupoTendencia[],
  cortes: readonly Pick<CorteTendencia, 'vigencia' | 'mudo'>[],
  i: number,
  medida: CualMedida,
): Panel[] {
  const comparable = i > 0 && (!SE_ACUMULA.has(medida) || cortes[i - 1]?.vigencia === cortes[i]?.vigencia)
  return grupos.map(({ codigo, nombre, puntos }) => {
    const valores = puntos.map((punto, n) => (cortes[n]?.mudo ? null : MEDIDAS[medida].valor(punto)))
    const valor = valores[i] ?? null
    const antes = comparable ? (valores[i - 1] ?? null) : null
    const cambio = valor === null || antes === null ? null : valor - antes
    return {
      codigo,
      nombre,
      valor,
      cambio,
      valores,
      sinActualizar: medida === 'reportaron' ? 0 : (puntos[i]?.sinActualizar ?? 0),
      hechos: puntos.map((p, n) => (cortes[n]?.mudo ? null : hechoDe(p))),
    }
  })
}

function hechoDe({ obligadas, oportuno, extemporaneo, silencio }: PuntoTendencia): HechoPanel {
  if (obligadas === 0) return null
  if (oportuno > 0) return 'oportuno'
  if (extemporaneo > 0) return 'extemporaneo'
  return silencio > 0 ? 'silencio' : 'en_plazo'
}

const { compare } = new Intl.Collator('es')
type Comparar = (a: Panel, b: Panel) => number

/** The first one is the order without anything in the address; what has no figure goes at the end. */
export const ORDENES_PANELES: Readonly<Record<string, { readonly texto: string; readonly comparar: Comparar }>> = {
  mayor: { texto: 'De mayor a menor', comparar: por((p) => p.valor, -1) },
  menor: { texto: 'De menor a mayor', comparar: por((p) => p.valor, 1) },
  sube: { texto: 'Los que más suben', comparar: por((p) => p.cambio, -1) },
  baja: { texto: 'Los que más bajan', comparar: por((p) => p.cambio, 1) },
  nombre: { texto: 'Nombre', comparar: () => 0 },
}

export const OPCIONES_PANELES = Object.entries(ORDENES_PANELES).map(([clave, { texto }], i) => ({
  valor: i === 0 ? '' : clave,
  texto,
}))

export function ordenarPaneles(paneles: readonly Panel[], orden: string | undefined): Panel[] {
  const elegido = Object.hasOwn(ORDENES_PANELES, orden ?? '') ? ORDENES_PANELES[orden ?? ''] : ORDENES_PANELES.mayor
  const porNombre = paneles.toSorted((a, b) => compare(a.nombre, b.nombre))
  return elegido ? porNombre.sort(elegido.comparar) : porNombre
}

function por(de: (p: Panel) => number | null, sentido: 1 | -1): Comparar {
  return (a, b) => {
    const [x, y] = [de(a), de(b)]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return (x - y) * sentido
  }
}
