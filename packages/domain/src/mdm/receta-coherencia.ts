// What a recipe must be before anything is computed with it: an unknown parameter is asked for, never invented.
import { columnasDe, dimensionesDe, type Receta } from './receta.ts'

export const FALTAS_RECETA = [
  ...(['clave_repetida', 'peso_imposible', 'techo_imposible', 'sin_columnas', 'componente_desconocido'] as const),
  ...(['clases_sin_orden', 'vigencia_al_reves', 'previo_repetido', 'columna_de_dos_fuentes'] as const),
] as const
export type FaltaReceta = { readonly codigo: (typeof FALTAS_RECETA)[number]; readonly clave: string }

/** What is wrong with a recipe; empty when one can compute with it. */
export function faltasReceta(receta: Receta): FaltaReceta[] {
  return [
    ...(receta.hasta !== null && receta.hasta < receta.desde
      ? [{ codigo: 'vigencia_al_reves' as const, clave: receta.clave }]
      : []),
    ...repetidas(receta),
    ...pesos(receta),
    ...indicadores(receta),
    ...componentes(receta),
    ...fuentes(receta),
    ...clases(receta),
  ]
}

/** Inside each level: a component of one dimension may be called as it. */
function repetidas(receta: Receta): FaltaReceta[] {
  const dimensiones = dimensionesDe(receta)
  return [receta.componentes, dimensiones, dimensiones.flatMap((d) => d.indicadores)].flatMap((nivel) => {
    const claves = nivel.map((parte) => parte.clave)
    return claves
      .filter((c, i) => claves.indexOf(c) !== i)
      .map((clave) => ({ codigo: 'clave_repetida' as const, clave }))
  })
}

function pesos(receta: Receta): FaltaReceta[] {
  const partes = receta.componentes.flatMap((c) => [c, ...c.dimensiones.flatMap((d) => [d, ...d.indicadores])])
  return partes
    .filter(({ peso }) => !(Number.isFinite(peso) && peso > 0))
    .map(({ clave }) => ({ codigo: 'peso_imposible', clave }))
}

function indicadores(receta: Receta): FaltaReceta[] {
  return dimensionesDe(receta).flatMap((d) =>
    d.indicadores.flatMap(({ clave, columnas, medida }): FaltaReceta[] => [
      ...(columnas.length === 0 ? [{ codigo: 'sin_columnas' as const, clave }] : []),
      ...('techo' in medida && !(Number.isFinite(medida.techo) && medida.techo > 0)
        ? [{ codigo: 'techo_imposible' as const, clave }]
        : []),
    ]),
  )
}

function componentes({ componentes, indice, ...resto }: Receta): FaltaReceta[] {
  if (indice.clase !== 'ajustado') return []
  const claves = new Set(componentes.map((c) => c.clave))
  const propias = columnasDe({ ...resto, componentes, indice: { clase: 'media' } })
  return [
    ...[indice.base, indice.por]
      .filter((clave) => !claves.has(clave))
      .map((clave) => ({ codigo: 'componente_desconocido' as const, clave })),
    ...(propias.includes(indice.previo) ? [{ codigo: 'previo_repetido' as const, clave: indice.previo }] : []),
  ]
}

/** A column comes from one table: of two, nobody could say which one counts. */
function fuentes(receta: Receta): FaltaReceta[] {
  const vistas = new Map<string, string>()
  return dimensionesDe(receta).flatMap((d) =>
    d.indicadores.flatMap(({ fuente, columnas }) =>
      columnas.flatMap((clave): FaltaReceta[] => {
        const otra = vistas.get(clave) ?? fuente
        vistas.set(clave, otra)
        return otra === fuente ? [] : [{ codigo: 'columna_de_dos_fuentes', clave }]
      }),
    ),
  )
}

/** The first without a beginning, the others rising. */
function clases({ clases }: Receta): FaltaReceta[] {
  return clases.flatMap(({ clave, desde }, i): FaltaReceta[] => {
    const previa = clases[i - 1]?.desde ?? Number.NEGATIVE_INFINITY
    const bien = i === 0 ? desde === null : desde !== null && desde > previa
    return bien ? [] : [{ codigo: 'clases_sin_orden', clave }]
  })
}
