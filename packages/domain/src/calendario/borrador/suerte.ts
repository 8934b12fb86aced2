// What becomes of each entity that an amendment reaches, before it is published (R1.2).
import type { CodigoEntidad, TipoEntidad } from '../../territorio/index.ts'
import type { Obligado } from '../cronograma.ts'
import type { CambioFila, EfectoEnmienda } from '../enmienda.ts'

/** `sana`: it was late and will be in time. `tarde`: it stays late. `cumplio`: it had met it in time and stays so. */
export const SUERTES_ENVIO = ['sana', 'tarde', 'cumplio', 'sin_reporte'] as const
export type SuerteEnvio = (typeof SUERTES_ENVIO)[number]

export type Alcanzada = {
  readonly entidad: CodigoEntidad
  readonly suerte: SuerteEnvio
  /** Keys of the changed rows that bind it. */
  readonly actividades: readonly string[]
}

/** Who a changed row binds, before or after: whom an act leaves out is reached by it too. */
export function ligadasPor(
  cambios: readonly CambioFila[],
  entidades: Iterable<{ readonly codigo: CodigoEntidad; readonly tipo: TipoEntidad }>,
): Map<CodigoEntidad, readonly string[]> {
  const filas = cambios.map(({ clave, antes, despues }) => ({
    clave,
    obligados: [...(antes?.obligados ?? []), ...(despues?.obligados ?? [])],
  }))
  const ligadas = new Map<CodigoEntidad, readonly string[]>()
  for (const { codigo, tipo } of entidades) {
    const suyas = filas.filter(({ obligados }) => obligados.some((quien) => DE_TIPO[tipo].includes(quien)))
    if (suyas.length > 0)
      ligadas.set(
        codigo,
        suyas.map(({ clave }) => clave),
      )
  }
  return ligadas
}

const DE_TIPO: Readonly<Record<TipoEntidad, readonly Obligado[]>> = {
  departamento: ['departamento'],
  municipio: ['municipio', 'distrito'],
  isla: [],
  area_no_municipalizada: [],
}

/** Entities in the order of `ligadas`. One that several rows bind is told by what matters most to it. */
export function suertesDe(
  { sanadas, tardias, cumplidas }: EfectoEnmienda,
  ligadas: ReadonlyMap<CodigoEntidad, readonly string[]>,
): Alcanzada[] {
  const de = ({ entidad }: { readonly entidad: CodigoEntidad }) => entidad
  const grupos: readonly (readonly [SuerteEnvio, ReadonlySet<CodigoEntidad>])[] = [
    ['sana', new Set(sanadas.map(de))],
    ['tarde', new Set(tardias.map(de))],
    ['cumplio', new Set(cumplidas.map(de))],
  ]
  return [...ligadas].map(([entidad, actividades]) => ({
    entidad,
    suerte: grupos.find(([, suyas]) => suyas.has(entidad))?.[0] ?? 'sin_reporte',
    actividades,
  }))
}

export function contarSuertes(alcanzadas: readonly Alcanzada[]): Record<SuerteEnvio, number> {
  const cuantas = (suerte: SuerteEnvio) => alcanzadas.filter((a) => a.suerte === suerte).length
  return {
    sana: cuantas('sana'),
    tarde: cuantas('tarde'),
    cumplio: cuantas('cumplio'),
    sin_reporte: cuantas('sin_reporte'),
  }
}
