// Words of the filter of the boards, as the laws and the DNP name each class.

import type { Anios, AniosConocidos, Categoria, ClaseEntidad, GrupoMdm, RangoPoblacion } from '@kpt/domain/territorio'
import { enumerar } from './formato.ts'

export const NOMBRES_CLASE: Record<ClaseEntidad, string> = {
  gobernacion: 'Gobernaciones',
  municipio: 'Municipios',
  distrito: 'Distritos',
}

export const NOMBRES_CATEGORIA: Record<Categoria, string> = {
  ESP: 'Categoría especial',
  '1': 'Categoría primera',
  '2': 'Categoría segunda',
  '3': 'Categoría tercera',
  '4': 'Categoría cuarta',
  '5': 'Categoría quinta',
  '6': 'Categoría sexta',
}

export const NOMBRES_GRUPO_MDM: Record<GrupoMdm, string> = {
  C: 'Ciudades principales',
  G1: 'Grupo G1, capacidades altas',
  G2: 'Grupo G2',
  G3: 'Grupo G3, capacidades medias',
  G4: 'Grupo G4',
  G5: 'Grupo G5, capacidades bajas',
}

export const NOMBRES_PDET: Record<'si' | 'no', string> = { si: 'Municipios PDET', no: 'Entidades que no son PDET' }

export const NOMBRES_POBLACION: Record<RangoPoblacion, string> = {
  hasta_10: 'Menos de 10.000 habitantes',
  de_10_a_20: 'De 10.000 a 19.999 habitantes',
  de_20_a_50: 'De 20.000 a 49.999 habitantes',
  de_50_a_100: 'De 50.000 a 99.999 habitantes',
  de_100_a_500: 'De 100.000 a 499.999 habitantes',
  desde_500: '500.000 habitantes o más',
}

const NOMBRES_CON_ANIOS: Record<keyof AniosConocidos, string> = {
  categorias: 'categorías',
  habitantes: 'población',
  gruposMdm: 'grupos de la MDM',
}

/** `categorías de 2025, población de 2025 y grupos de la MDM de 2020 a 2023`; empty when nothing is known. */
export function fraseAnios(anios: AniosConocidos): string {
  const partes = Object.entries(NOMBRES_CON_ANIOS).flatMap(([cual, nombre]) => {
    const suyos = anios[cual as keyof AniosConocidos]
    return suyos ? [`${nombre} de ${entreAnios(suyos)}`] : []
  })
  return enumerar(partes)
}

function entreAnios({ desde, hasta }: Anios): string {
  return desde === hasta ? String(desde) : `${desde} a ${hasta}`
}
