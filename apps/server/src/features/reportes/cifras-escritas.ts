// What a version leaves for boards and trends, as texts that the database reads at once: written where they are worked out, they travel
// between threads and to the database without being taken apart again.
import type { Aporte, RazonesDeMetas } from '@kpt/domain/seguimiento'

/** Rows, as JSON, without the columns that name their version. */
export type AportesEscritos = string

export function escribirAportes(aportes: readonly Aporte[]): AportesEscritos {
  return JSON.stringify(
    aportes.map((a) => ({
      dimension: a.dimension,
      clave: a.clave,
      metas: a.metas,
      metas_programadas: a.metasProgramadas,
      metas_reportadas: a.metasReportadas,
      metas_declaradas: a.metasDeclaradas,
      metas_no_requieren: a.metasNoRequieren,
      metas_cuatrienio: a.metasCuatrienio,
      suma_fisico: a.sumaFisico,
      suma_fisico_cuatrienio: a.sumaFisicoCuatrienio,
      programado: a.programado,
      ejecutado: a.ejecutado,
      compartido: a.compartido,
      compartido_aparte: a.compartidoAparte,
    })),
  )
}

/** Each list as PostgreSQL writes a list. */
export type RazonesEscritas = { readonly [lista in keyof RazonesDeMetas]: string }

export function escribirRazones(razones: RazonesDeMetas): RazonesEscritas {
  const { metas, indicadores, fisico, fisicoTopado, cuatrienio, cuatrienioTopado, financiero } = razones
  return {
    ...{ metas: textos(metas), indicadores: textos(indicadores), fisico: numeros(fisico) },
    ...{ fisicoTopado: numeros(fisicoTopado), cuatrienio: numeros(cuatrienio) },
    ...{ cuatrienioTopado: numeros(cuatrienioTopado), financiero: numeros(financiero) },
  }
}

function numeros(lista: readonly (number | null)[]): string {
  return `{${lista.map((n) => n ?? 'NULL').join(',')}}`
}

function textos(lista: readonly string[]): string {
  return `{${lista.map((t) => `"${t.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`
}
