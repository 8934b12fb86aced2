// Indicadores de resultado and de bienestar: what was measured before the plan, who measured it, and where the plan wants to arrive.
import type { IndicadorResultado, Plan } from '@kpt/domain/planes'
import { useMemo } from 'react'
import { type Columna, lineas, type Opcion } from './columnas.ts'
import { codigoLibre, ListaFilas } from './lista-filas.tsx'
import { useListas, usePlan } from './usar-edicion.ts'

const TIPOS: readonly Opcion[] = [
  { valor: 'resultado', texto: 'Resultado' },
  { valor: 'bienestar', texto: 'Bienestar' },
]
export const SI_NO: readonly Opcion[] = [
  { valor: 'si', texto: 'Sí' },
  { valor: 'no', texto: 'No' },
]

export function Resultados() {
  const { plan } = usePlan()
  const { resultado: filas } = useListas()
  const columnas = useMemo(() => columnasDeResultado(plan), [plan])
  const nueva = () => {
    const codigo = codigoLibre(
      'IR-',
      filas.map((f) => f.de.consecutivo),
    )
    return { codigo, valores: { consecutivo: codigo, linea: plan.lineas[0]?.consecutivo ?? '' } }
  }
  return (
    <ListaFilas
      clase="resultado"
      una="Indicador"
      varias="indicadores"
      vacio="Aún no hay indicadores de resultado"
      titulo={({ de }, n) => (de as IndicadorResultado).consecutivo || `Indicador ${n}`}
      {...{ filas, columnas, nueva }}
    />
  )
}

export function columnasDeResultado(plan: Plan): Columna[] {
  return [
    { celda: 'nombre', titulo: 'Indicador', tipo: 'largo', ancho: 20 },
    { celda: 'tipo', titulo: 'Tipo', tipo: 'opcion', ancho: 8, opciones: TIPOS },
    { celda: 'linea', titulo: 'Línea', tipo: 'opcion', ancho: 11, opciones: lineas(plan) },
    { celda: 'unidad', titulo: 'Unidad', tipo: 'texto', ancho: 8 },
    { celda: 'lineaBase/valor', titulo: 'Línea base', tipo: 'cifra', ancho: 7 },
    { celda: 'lineaBase/anio', titulo: 'Año de la línea base', tipo: 'texto', ancho: 6 },
    { celda: 'lineaBase/origen', titulo: 'Fuente de la línea base', tipo: 'texto', ancho: 9 },
    { celda: 'metaCuatrienio', titulo: 'Meta del cuatrienio', tipo: 'cifra', ancho: 7.5 },
    { celda: 'enPnd', titulo: 'Está en el PND', tipo: 'opcion', ancho: 7, opciones: SI_NO },
  ]
}
