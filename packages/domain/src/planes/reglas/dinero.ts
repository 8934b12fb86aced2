// Programme and money in figures: pesos, exact, never negative; the total of a vigencia is the sum of its sources (R2.4).
import { compare, type DecimalTexto, decimal, isNegative, subtract, sum, toText } from '../../shared/index.ts'
import { type ConClave, type Observacion, observacion, regla } from './regla.ts'

const UN_PESO = decimal('1')

/** Sources that a workbook could not give are not compared: see `totales` of the entry. */
export const totalNoCuadra = regla({
  id: 'total_no_cuadra',
  cita: 'Libro SisPT: total de la vigencia = suma de sus fuentes, con tolerancia de 1 peso',
  gravedad: 'error',
  campos: ['fuentes'],
  bloqueaFinalizacion: true,
  evaluar: ({ metas, vigencias, totales }) =>
    metas.flatMap(({ clave, meta }) =>
      vigencias.flatMap((vigencia) => {
        const total = totales.get(clave)?.[vigencia]
        if (total === undefined) return []
        const suma = sum(Object.values(meta.fuentes[vigencia] ?? {}).map(decimal))
        const diferencia = subtract(decimal(total), suma)
        const absoluta = isNegative(diferencia) ? subtract(suma, decimal(total)) : diferencia
        if (compare(absoluta, UN_PESO) <= 0) return []
        const detalles = { vigencia, total, suma: toText(suma), diferencia: toText(absoluta) }
        return [observacion({ meta: clave, campo: 'total', vigencia }, total, detalles)]
      }),
    ),
})

export const numeroNegativo = regla({
  id: 'numero_negativo',
  cita: 'Circular 0009-4 de 2023, numeral 10: la información financiera va en pesos',
  gravedad: 'error',
  campos: ['metaCuatrienio', 'programado', 'fuentes', 'recursos'],
  bloqueaFinalizacion: true,
  evaluar: ({ plan, metas, sgr, todas, claves }) => [
    ...todas.flatMap(({ clave, meta }) => negativo({ meta: clave, campo: 'metaCuatrienio' }, meta.metaCuatrienio)),
    ...porPeriodo(metas, 'programado', (meta) => meta.programado),
    ...metas.flatMap(({ clave, meta }) =>
      Object.entries(meta.fuentes).flatMap(([vigencia, fuentes]) =>
        Object.entries(fuentes).flatMap(([fuente, valor]) =>
          negativo({ meta: clave, campo: 'fuentes', vigencia, fuente }, valor),
        ),
      ),
    ),
    ...porPeriodo(sgr, 'programado', (meta) => meta.programado),
    ...porPeriodo(sgr, 'recursos', (meta) => meta.recursos),
    ...plan.sgr.iniciativas.flatMap((iniciativa, i) =>
      negativo({ meta: claves.iniciativa[i] ?? '', campo: 'recursos' }, iniciativa.recursos),
    ),
  ],
})

export const DINERO = [totalNoCuadra, numeroNegativo] as const

function porPeriodo<M>(
  metas: readonly ConClave<M>[],
  campo: string,
  valores: (meta: M) => Readonly<Record<string, DecimalTexto>>,
): Observacion[] {
  return metas.flatMap(({ clave, meta }) =>
    Object.entries(valores(meta)).flatMap(([vigencia, valor]) => negativo({ meta: clave, campo, vigencia }, valor)),
  )
}

function negativo(ruta: Observacion['ruta'], valor: DecimalTexto | null): Observacion[] {
  return valor !== null && isNegative(decimal(valor)) ? [observacion(ruta, valor)] : []
}
