// Money by funding source of each entity: added exactly while its metas are read.
import { CAMPOS_DINERO, type EntradaMeta, valoresVigentes } from '@kpt/domain/seguimiento'
import { add, CERO, type Decimal, decimal, isZero, toText } from '@kpt/domain/shared'
import type { Columna } from '@kpt/textos/libro'
import type { Situada } from '../situaciones.ts'

const CUENTAS = ['programado', ...CAMPOS_DINERO] as const
type Cuenta = (typeof CUENTAS)[number]

export type FilaFuente = {
  readonly de: Situada
  readonly fuente: string
  readonly cuentas: Readonly<Record<Cuenta, Decimal>>
}

type FuenteNombrada = { readonly clave: string; readonly nombre: string }

export type DineroPorFuente = {
  sumar(de: Situada, entradas: readonly EntradaMeta[], fuentes: readonly FuenteNombrada[]): void
  readonly filas: readonly FilaFuente[]
}

export function abrirDinero(): DineroPorFuente {
  const filas: FilaFuente[] = []
  return {
    filas,
    sumar(de, entradas, fuentes) {
      const totales = totalesDe(entradas)
      const nombres = new Map(fuentes.map((f) => [f.clave, f.nombre]))
      for (const clave of new Set([...nombres.keys(), ...totales.keys()])) {
        const cuentas = totales.get(clave)
        if (!cuentas || CUENTAS.every((cuenta) => isZero(cuentas[cuenta]))) continue
        filas.push({ de, fuente: nombres.get(clave) ?? clave, cuentas })
      }
    },
  }
}

function totalesDe(entradas: readonly EntradaMeta[]): Map<string, Record<Cuenta, Decimal>> {
  const totales = new Map<string, Record<Cuenta, Decimal>>()
  const sumar = (fuente: string, cuenta: Cuenta, pesos: string | null) => {
    const suyas = totales.get(fuente) ?? { programado: CERO, comprometido: CERO, obligado: CERO, pagado: CERO }
    suyas[cuenta] = add(suyas[cuenta], decimal(pesos ?? '0'))
    totales.set(fuente, suyas)
  }
  for (const entrada of entradas) {
    for (const [fuente, pesos] of Object.entries(entrada.programadoFuentes)) sumar(fuente, 'programado', pesos)
    for (const [fuente, dinero] of Object.entries(valoresVigentes(entrada).fuentes))
      for (const campo of CAMPOS_DINERO) sumar(fuente, campo, dinero[campo])
  }
  return totales
}

const pesos = (titulo: string, cuenta: Cuenta): Columna<FilaFuente> => ({
  ...{ titulo, tipo: 'pesos', valor: (f) => toText(f.cuentas[cuenta]) },
})

export const COLUMNAS_FUENTES: readonly Columna<FilaFuente>[] = [
  { titulo: 'Departamento', valor: (f) => f.de.departamentoNombre, repetido: true },
  { titulo: 'Código de la entidad', valor: (f) => f.de.entidad.codigo, repetido: true, ancho: 10 },
  { titulo: 'Entidad', valor: (f) => f.de.entidad.nombre, repetido: true, ancho: 24 },
  { titulo: 'Fuente de financiación', valor: (f) => f.fuente, repetido: true, ancho: 40 },
  pesos('Programado, pesos', 'programado'),
  pesos('Comprometido, pesos', 'comprometido'),
  pesos('Obligado, pesos', 'obligado'),
  pesos('Pagado, pesos', 'pagado'),
]
