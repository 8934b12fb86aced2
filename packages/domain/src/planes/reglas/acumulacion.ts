// Tipo de acumulación by the MGA reading: Acumulativo, the target is the sum of the years; No acumulativo, the level of the last programmed year.
import { add, CERO, compare, type Decimal, type DecimalTexto, decimal, isZero, toText } from '../../shared/index.ts'
import type { MetaLeida, TipoAcumulacion } from '../plan.ts'
import { type EntradaPlan, type Observacion, observacion, regla } from './regla.ts'

/** Both readings of a programme, to show side by side: the likely type is offered, never imposed; what was declared is what is computed. */
export type LecturasAcumulacion = {
  readonly suma: DecimalTexto
  readonly nivel: DecimalTexto
  /** Vigencia of the level: the last one programmed above zero; null when none is. */
  readonly vigenciaNivel: string | null
  /** Whether every vigencia has a value: with a blank one, that nothing fits is no news. */
  readonly completa: boolean
  readonly cuadra: Readonly<Record<TipoAcumulacion, boolean>>
}

/** A blank year adds nothing. Null when the target is blank: there is nothing to compare with. */
export function lecturasAcumulacion(
  meta: Pick<MetaLeida, 'metaCuatrienio' | 'programado'>,
  vigencias: readonly string[],
): LecturasAcumulacion | null {
  if (meta.metaCuatrienio === null) return null
  const objetivo = decimal(meta.metaCuatrienio)
  let suma: Decimal = CERO
  let nivel: Decimal = CERO
  let vigenciaNivel: string | null = null
  for (const vigencia of vigencias) {
    const valor = decimal(meta.programado[vigencia] ?? '0')
    suma = add(suma, valor)
    if (isZero(valor)) continue
    nivel = valor
    vigenciaNivel = vigencia
  }
  const completa = vigencias.every((vigencia) => meta.programado[vigencia] !== undefined)
  const cuadra = { acumulativo: compare(suma, objetivo) === 0, no_acumulativo: compare(nivel, objetivo) === 0 }
  return { suma: toText(suma), nivel: toText(nivel), vigenciaNivel, completa, cuadra }
}

const CITA = 'Metodología General Ajustada (MGA): tipo de acumulación'
const CAMPOS = ['tipoAcumulacion', 'metaCuatrienio', 'programado'] as const

export const acumulativoPareceNivel = regla({
  id: 'acumulativo_parece_nivel',
  cita: CITA,
  gravedad: 'aviso',
  campos: CAMPOS,
  bloqueaFinalizacion: false,
  evaluar: (entrada) =>
    observar(entrada, (tipo, { cuadra }) => tipo === 'acumulativo' && !cuadra.acumulativo && cuadra.no_acumulativo),
})

export const noAcumulativoPareceSuma = regla({
  id: 'no_acumulativo_parece_suma',
  cita: CITA,
  gravedad: 'aviso',
  campos: CAMPOS,
  bloqueaFinalizacion: false,
  evaluar: (entrada) =>
    observar(entrada, (tipo, { cuadra }) => tipo === 'no_acumulativo' && !cuadra.no_acumulativo && cuadra.acumulativo),
})

export const acumulacionNoCuadra = regla({
  id: 'acumulacion_no_cuadra',
  cita: CITA,
  gravedad: 'aviso',
  campos: CAMPOS,
  bloqueaFinalizacion: false,
  evaluar: (entrada) =>
    observar(entrada, (_tipo, { completa, cuadra }) => completa && !cuadra.acumulativo && !cuadra.no_acumulativo),
})

export const ACUMULACION = [acumulativoPareceNivel, noAcumulativoPareceSuma, acumulacionNoCuadra] as const

function observar(
  { metas, vigencias }: EntradaPlan,
  pasa: (tipo: TipoAcumulacion, lecturas: LecturasAcumulacion) => boolean,
): Observacion[] {
  return metas.flatMap(({ clave, meta }) => {
    const lecturas = lecturasAcumulacion(meta, vigencias)
    const tipo = meta.tipoAcumulacion
    if (lecturas === null || tipo === null || !pasa(tipo, lecturas)) return []
    const detalles = {
      tipo,
      metaCuatrienio: meta.metaCuatrienio ?? '',
      suma: lecturas.suma,
      nivel: lecturas.nivel,
      vigenciaNivel: lecturas.vigenciaNivel ?? '',
    }
    return [observacion({ meta: clave, campo: 'tipoAcumulacion' }, VALORES[tipo], detalles)]
  })
}

/** As the workbook writes them. */
const VALORES: Readonly<Record<TipoAcumulacion, string>> = {
  acumulativo: 'Acumulativo',
  no_acumulativo: 'No acumulativo',
}
