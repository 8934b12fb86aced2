// What a column can be said to be, in the order in which a person looks for it.
import { CAMPOS_SIN_GUARDAR, vigenciasDe } from '@kpt/domain/planes'
import { NOMBRES_CAMPO_MAPEO } from '@kpt/textos'

export type Opcion = { readonly valor: string; readonly texto: string }
export type GrupoOpciones = { readonly titulo: string; readonly opciones: readonly Opcion[] }
export type Fuente = { readonly clave: string; readonly nombre: string }

const TEXTOS = [
  'personalizacion',
  'linea',
  'componente',
  'programaPropio',
  'dependencia',
  'responsable',
  'bpin',
  'ods',
] as const
const CODIGOS = ['indicador', 'producto', 'programa', 'sector', 'codigoSispt'] as const
const MEDIDA = ['unidad', 'metaCuatrienio', 'lineaBase', 'orientacion', 'tipoAcumulacion', 'principal'] as const

export function opcionesDe(
  periodo: { readonly desde: number; readonly hasta: number },
  fuentes: readonly Fuente[],
): GrupoOpciones[] {
  const vigencias = periodo.hasta >= periodo.desde && periodo.hasta - periodo.desde < 8 ? vigenciasDe(periodo) : []
  return [
    { titulo: 'No se guarda', opciones: [...CAMPOS_SIN_GUARDAR].reverse().map(nombrada) },
    { titulo: 'De la meta', opciones: TEXTOS.map(nombrada) },
    { titulo: 'Códigos', opciones: CODIGOS.map(nombrada) },
    { titulo: 'Medida', opciones: MEDIDA.map(nombrada) },
    {
      titulo: 'Programado',
      opciones: vigencias.map((v) => ({ valor: `programado/${v}`, texto: `Programado de ${v}` })),
    },
    ...vigencias.map((v) => ({
      titulo: `Recursos de ${v}`,
      opciones: [
        ...fuentes.map(({ clave, nombre }) => ({ valor: `fuentes/${v}/${clave}`, texto: `${nombre}, ${v}` })),
        { valor: `total/${v}`, texto: `Total de recursos de ${v}` },
      ],
    })),
  ]
}

function nombrada(campo: keyof typeof NOMBRES_CAMPO_MAPEO): Opcion {
  return { valor: campo, texto: NOMBRES_CAMPO_MAPEO[campo] }
}

/** A field that the list does not bring (a source of its own, a year outside the period) stays choosable where it is. */
export function conPropia(grupos: readonly GrupoOpciones[], valor: string, texto: string): readonly GrupoOpciones[] {
  if (grupos.some((grupo) => grupo.opciones.some((o) => o.valor === valor))) return grupos
  return [{ titulo: 'De este libro', opciones: [{ valor, texto }] }, ...grupos]
}
