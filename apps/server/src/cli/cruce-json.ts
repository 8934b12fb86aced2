// A CUIPO book as the line prints it: what it says, what it adds up to, and what is to be looked at.
import { type Aparte, type Dinero, type LibroCuipo, type RenglonCuipo, sumaDe } from '@kpt/domain/cruce'
import { decimal, toText } from '@kpt/domain/shared'
import { FRASES_APARTE, fraseAvisoCruce } from '@kpt/textos'
import type { HallazgoJson } from './plan-json.ts'

export function cuipoJson(libro: LibroCuipo) {
  const { forma, hoja, encabezado, cabeza, renglones, aparte } = libro
  const dinero = forma === 'ejecucion' ? ejecutado : apropiado
  const bloques = Map.groupBy(renglones, ({ vigenciaGasto, seccion }) => JSON.stringify([vigenciaGasto, seccion]))
  return {
    ...{ forma, hoja, encabezado, cabeza },
    cuentas: { renglones: renglones.length, aparte: porMotivo(aparte) },
    totales: dinero(sumaDe(renglones.map((r) => r.dinero))),
    bloques: [...bloques.values()].map((suyos) => ({
      ...{ vigenciaGasto: suyos[0]?.vigenciaGasto ?? '', seccion: suyos[0]?.seccion ?? '', renglones: suyos.length },
      ...dinero(sumaDe(suyos.map((r) => r.dinero))),
    })),
    renglones: renglones.map((renglon) => renglonJson(renglon, dinero)),
    aparte: aparte.map((una) => ({ ...una })),
    hallazgos: hallazgosDe(libro),
  }
}

type PorColumna = (dinero: Dinero) => Readonly<Record<string, string>>

const exacto = (pesos: string) => toText(decimal(pesos))
const ejecutado: PorColumna = ({ comprometido, obligado, pagado }) => ({
  ...{ comprometido: exacto(comprometido), obligado: exacto(obligado), pagado: exacto(pagado) },
})
const apropiado: PorColumna = ({ comprometido, obligado }) => ({
  ...{ apropiacionInicial: exacto(comprometido), apropiacionDefinitiva: exacto(obligado) },
})

function renglonJson({ dinero: pesos, ...renglon }: RenglonCuipo, dinero: PorColumna) {
  return { ...renglon, ...dinero(pesos) }
}

function porMotivo(aparte: readonly Aparte[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(aparte, (a) => a.motivo)].map(([motivo, filas]) => [motivo, filas.length]))
}

function hallazgosDe({ hoja, cabeza, aparte, descuadres }: LibroCuipo): HallazgoJson[] {
  const en = (fila: number) => ({ hoja, celda: `A${fila}` })
  const sinCabeza = cabeza.chip === null || cabeza.hasta === null
  return [
    ...(sinCabeza
      ? [aviso('sin_cabeza', en(1), null, fraseAvisoCruce('sin_cabeza', {}), 'Descargue del CHIP el libro completo.')]
      : []),
    ...aparte
      .filter(({ motivo }) => motivo === 'cifra_ilegible' || motivo === 'suelta')
      .map(({ fila, motivo, valor }) =>
        aviso(motivo, en(fila), valor, `Fila ${fila}: ${FRASES_APARTE[motivo].toLowerCase()}.`, REMEDIO_FILA),
      ),
    ...descuadres.map(({ fila, bloque, diferencia }) =>
      aviso(
        ...(['no_cuadra', en(fila), diferencia] as const),
        fraseAvisoCruce('no_cuadra', { fila: String(fila), bloque, diferencia }),
        'Revise en el CHIP los renglones de ese bloque.',
      ),
    ),
  ]
}

const REMEDIO_FILA = 'Mire la fila en el libro: su dinero no está en los totales.'

function aviso(
  regla: string,
  lugar: Pick<HallazgoJson, 'hoja' | 'celda'>,
  valor: string | null,
  mensaje: string,
  remedio: string,
): HallazgoJson {
  return { regla, gravedad: 'aviso', ...lugar, valor, mensaje, remedio }
}
