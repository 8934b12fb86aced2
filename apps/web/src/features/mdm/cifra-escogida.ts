// Which figure of the results is looked at, out of the address: the index, or a component or dimension of its recipe.
import type { Filtros } from '../../app/filtros.ts'
import type { Receta } from './tipos.ts'

export const CIFRA_INDICE = 'indice'

export function cifrasDe({ componentes }: Receta) {
  return [
    { valor: CIFRA_INDICE, texto: 'Índice' },
    ...componentes.flatMap((c) => [
      { valor: c.clave, texto: c.nombre },
      ...c.dimensiones.map((d) => ({ valor: d.clave, texto: `${c.nombre}: ${d.nombre}` })),
    ]),
  ]
}

export function cifraEscogida(receta: Receta, { cifra }: Filtros) {
  const cifras = cifrasDe(receta)
  return cifras.find((c) => c.valor === cifra) ?? { valor: CIFRA_INDICE, texto: 'Índice' }
}
