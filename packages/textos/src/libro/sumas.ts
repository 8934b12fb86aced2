// Columns of progress: each figure with its numerator and its denominator, so that whoever has the file can do the sum again.
import type { Cuentas } from '@kpt/domain/seguimiento'
import { NOMBRES_HECHO } from '../reportes.ts'
import type { Columna, TipoColumna, Valor } from './tabla.ts'

type Sumas = Cuentas & Readonly<Record<'fisico' | 'fisicoCuatrienio' | 'financiero', number | null>>

export function columnasSumas<F>(de: (fila: F) => Sumas | null): Columna<F>[] {
  const columna = (titulo: string, tipo: TipoColumna, valor: (s: Sumas) => Valor): Columna<F> => ({
    titulo,
    tipo,
    valor: (fila) => {
      const sumas = de(fila)
      return sumas ? valor(sumas) : null
    },
  })
  return [
    columna('Metas', 'cantidad', (s) => s.metas),
    columna('Metas reportadas', 'cantidad', (s) => s.metasReportadas),
    columna('Metas sin avance declarado', 'cantidad', (s) => s.metasDeclaradas),
    columna('Metas que no requieren reporte', 'cantidad', (s) => s.metasNoRequieren),
    columna('Avance físico de la vigencia, %', 'porcentaje', (s) => s.fisico),
    columna('Suma de avances de la vigencia', 'suma', (s) => s.sumaFisico),
    columna('Metas programadas en la vigencia', 'cantidad', (s) => s.metasProgramadas),
    columna('Avance físico del cuatrienio, %', 'porcentaje', (s) => s.fisicoCuatrienio),
    columna('Suma de avances del cuatrienio', 'suma', (s) => s.sumaFisicoCuatrienio),
    columna('Metas programadas en el cuatrienio', 'cantidad', (s) => s.metasCuatrienio),
    columna('Avance financiero de la vigencia, %', 'porcentaje', (s) => s.financiero),
    columna('Dinero ejecutado, pesos', 'pesos', (s) => s.ejecutado),
    columna('Dinero programado, pesos', 'pesos', (s) => s.programado),
    columna('Del ejecutado, compartido entre metas, pesos', 'pesos', (s) => s.compartido),
    columna('Compartido con otras metas y no sumado, pesos', 'pesos', (s) => s.compartidoAparte),
  ]
}

type Cuenta = Readonly<
  Record<
    | 'obligadas'
    | 'oportuno'
    | 'extemporaneo'
    | 'silencio'
    | 'sinRegistro'
    | 'enPlazo'
    | 'porAbrir'
    | 'noExigible'
    | 'validado',
    number
  >
>

/** Entities by public fact: the seven facts add up to those obligated. */
export const NOMBRES_CUENTA: Readonly<Record<keyof Cuenta, string>> = {
  obligadas: 'Obligadas',
  oportuno: NOMBRES_HECHO.oportuno,
  extemporaneo: NOMBRES_HECHO.extemporaneo,
  silencio: NOMBRES_HECHO.silencio,
  sinRegistro: NOMBRES_HECHO.sin_registro,
  enPlazo: NOMBRES_HECHO.en_plazo,
  porAbrir: NOMBRES_HECHO.por_abrir,
  noExigible: NOMBRES_HECHO.no_exigible,
  validado: 'Con la versión que cuenta validada',
}

export function columnasCuenta<F>(de: (fila: F) => Cuenta): Columna<F>[] {
  return (Object.keys(NOMBRES_CUENTA) as (keyof Cuenta)[]).map((cual) => ({
    titulo: NOMBRES_CUENTA[cual],
    tipo: 'cantidad',
    valor: (fila) => de(fila)[cual],
  }))
}
