// The trace of a score: each step with its formula, its value, the row of the table it comes from, and the median of its group (N7).
import type { ComponenteMedido, DimensionMedida, EntradaMedicion, MedicionConPuestos, Receta } from '@kpt/domain/mdm'
import { mediana } from '@kpt/domain/mdm'
import type { Leida } from './leer-corrida.ts'
import type { OrigenGuardado } from './toma.repo.ts'

export type Suya = {
  readonly leida: Leida
  readonly entrada: EntradaMedicion
  readonly medicion: MedicionConPuestos
  /** Those of its group, itself included. */
  readonly grupo: readonly MedicionConPuestos[]
}

export function trazaDe(suya: Suya) {
  const { leida, medicion, grupo } = suya
  return leida.receta.componentes.map((c, k) => ({
    ...{ clave: c.clave, nombre: c.nombre, valor: medicion.componentes[k]?.valor ?? null },
    puesto: medicion.puestos.componentes[c.clave] ?? null,
    medianaGrupo: mediana(grupo.map((m) => m.componentes[k]?.valor ?? null)),
    dimensiones: c.dimensiones.map((_, i) => dimensionDe(suya, k, i)),
  }))
}

function dimensionDe(suya: Suya, k: number, i: number) {
  const { leida, medicion, grupo } = suya
  const dimension = leida.receta.componentes[k]?.dimensiones[i]
  if (!dimension) throw new Error('a dimension of the recipe was asked for beyond its last one')
  const de = (m: { readonly componentes: readonly ComponenteMedido[] }): DimensionMedida | undefined =>
    m.componentes[k]?.dimensiones[i]
  return {
    ...{ clave: dimension.clave, nombre: dimension.nombre, valor: de(medicion)?.valor ?? null },
    medianaGrupo: mediana(grupo.map((m) => de(m)?.valor ?? null)),
    procede: dimension.indicadores.length === 0 ? procedeDe(suya, dimension.clave) : null,
    indicadores: dimension.indicadores.map((indicador, j) => {
      const { clave, nombre, unidad, medida, peso, falta: reglaFalta, columnas } = indicador
      const medido = de(medicion)?.indicadores[j]
      return {
        ...{ clave, nombre, unidad, medida: { ...medida }, peso, reglaFalta },
        ...{ crudo: medido?.crudo ?? null, valor: medido?.valor ?? null, falta: medido?.falta ?? null },
        medianaGrupo: mediana(grupo.map((m) => de(m)?.indicadores[j]?.valor ?? null)),
        columnas: columnas.map((columna) => procedeDe(suya, columna)),
      }
    }),
  }
}

export function ajusteDe(suya: Suya) {
  const { indice }: Receta = suya.leida.receta
  if (indice.clase !== 'ajustado') return null
  const { base, por, previo } = indice
  const actual = suya.medicion.componentes.find((c) => c.clave === por)?.valor ?? null
  const procede = procedeDe(suya, previo)
  return { base, por, actual, previo: procede.valor, factor: suya.medicion.ajuste, procede }
}

function procedeDe({ leida, entrada }: Suya, columna: string) {
  const de = leida.procedencia.get(columna)
  return {
    ...{ columna, valor: entrada.valores[columna] ?? null, fuente: de?.fuente ?? '', version: de?.version ?? null },
    fila: de?.filas.get(entrada.codigo) ?? null,
    respuestas: de?.respuestas ? respuestasVisibles(de.respuestas.get(entrada.codigo)) : null,
  }
}

/** Without a version: it had sent nothing when the answers were taken. */
function respuestasVisibles(suya: OrigenGuardado | undefined) {
  return { version: suya?.version ?? null, recibo: suya?.recibo ?? null }
}
