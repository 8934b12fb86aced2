// The filter of the territory, in the address: every picture of the board obeys it, and it stays while one moves over the board.
import {
  CATEGORIAS,
  CLASES_ENTIDAD,
  CODIGOS_POBLACION,
  type FiltroTerritorio,
  GRUPOS_MDM,
} from '@kpt/domain/territorio'
import { NOMBRES_CATEGORIA, NOMBRES_CLASE, NOMBRES_GRUPO_MDM, NOMBRES_PDET, NOMBRES_POBLACION } from '@kpt/textos'
import { type Filtros, useFiltros } from '../../../app/filtros.ts'

type Opcion = { readonly valor: string; readonly texto: string }
type Criterio = {
  readonly campo: keyof FiltroTerritorio
  readonly etiqueta: string
  readonly opciones: readonly Opcion[]
}

/** All but the department, whose names come from the server. */
export const CRITERIOS: readonly Criterio[] = [
  { campo: 'clase', etiqueta: 'Clase de entidad', opciones: opciones(CLASES_ENTIDAD, NOMBRES_CLASE) },
  { campo: 'categoria', etiqueta: 'Categoría (Ley 617)', opciones: opciones(CATEGORIAS, NOMBRES_CATEGORIA) },
  { campo: 'grupo', etiqueta: 'Grupo de la MDM', opciones: opciones(GRUPOS_MDM, NOMBRES_GRUPO_MDM) },
  { campo: 'pdet', etiqueta: 'PDET', opciones: opciones(['si', 'no'], NOMBRES_PDET) },
  { campo: 'poblacion', etiqueta: 'Población', opciones: opciones(CODIGOS_POBLACION, NOMBRES_POBLACION) },
]

function opciones<K extends string>(valores: readonly K[], nombres: Readonly<Record<K, string>>): Opcion[] {
  return valores.map((valor) => ({ valor, texto: nombres[valor] }))
}

/** What the address asks for; what is not one of its values is left out. */
export function territorialDe(filtros: Filtros): FiltroTerritorio {
  const { departamento } = filtros
  const pedidos = CRITERIOS.map((criterio) => [criterio.campo, opcionDe(criterio, filtros)?.valor] as const)
  return {
    ...Object.fromEntries(pedidos),
    departamento: departamento && /^\d{2}$/.test(departamento) ? departamento : undefined,
  }
}

export function opcionDe({ campo, opciones: suyas }: Criterio, filtros: Filtros): Opcion | undefined {
  return suyas.find((o) => o.valor === filtros[campo])
}

export function useTerritorial(): FiltroTerritorio {
  return territorialDe(useFiltros()[0])
}

/** What stays in the address when a list or a department of the board is opened. */
export function loQueQueda(previo: Filtros): Filtros {
  const { orden, ordenar, ordensector, medida, por, mapa } = previo
  return { ...territorialDe(previo), orden, ordenar, ordensector, medida, por, mapa }
}
