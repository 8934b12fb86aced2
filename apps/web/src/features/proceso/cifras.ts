// Figures of the process in words; `conDatos`: with what each is made of.
import { formatNumero } from '@kpt/textos'

type Razon = { readonly numerador: number; readonly denominador: number; readonly valor: number | null }
type Demora = { readonly casos: number; readonly mediana: number | null; readonly p90: number | null }

const SIN_DATO = 'Sin dato'
const n = (cifra: number) => formatNumero(String(cifra))

export function porcentaje({ numerador, denominador, valor }: Razon, conDatos = false): string {
  if (valor === null) return SIN_DATO
  return `${formatNumero((valor * 100).toFixed(1))} %${conDatos ? ` (${n(numerador)} de ${n(denominador)})` : ''}`
}

export function porCien({ numerador, denominador, valor }: Razon, conDatos = false): string {
  if (valor === null) return SIN_DATO
  return `${formatNumero(valor.toFixed(1))}${conDatos ? ` (${n(numerador)} en ${n(denominador)} metas)` : ''}`
}

export function veces({ numerador, denominador, valor }: Razon, conDatos = false): string {
  if (valor === null) return SIN_DATO
  return `${formatNumero(valor.toFixed(2))}${conDatos ? ` (${n(numerador)} en ${n(denominador)} reportes)` : ''}`
}

export function dias({ casos, mediana, p90 }: Demora, conDatos = false): string {
  if (mediana === null || p90 === null) return SIN_DATO
  if (!conDatos) return n(mediana)
  return `la mitad en ${n(mediana)} o menos; nueve de cada diez en ${n(p90)} o menos (${n(casos)} medidas)`
}
