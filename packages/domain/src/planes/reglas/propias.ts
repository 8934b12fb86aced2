// What the entity says beyond SisPT's workbook must hang together: node, dependencia, tags and the quarters of each vigencia (R2.1).
import { add, CERO, compare, type DecimalTexto, decimal, isZero, toText } from '../../shared/index.ts'
import { caminoDe } from '../estructura.ts'
import { isEtiqueta } from '../etiquetas.ts'
import type { MetaLeida } from '../plan.ts'
import { enCampo, type Observacion, observacion, regla } from './regla.ts'

export const nodoAjeno = regla({
  id: 'nodo_ajeno',
  cita: 'Ley 152 de 1994, art. 31: estructura estratégica del plan',
  gravedad: 'error',
  campos: ['nodo', 'linea', 'estructura', 'lineas'],
  bloqueaFinalizacion: true,
  evaluar: ({ plan, metas }) =>
    enCampo(metas, 'nodo', ({ nodo, linea }) => {
      if (nodo === undefined) return null
      return caminoDe(plan, nodo)?.[0] === linea ? null : { valor: nodo, detalles: { linea } }
    }),
})

export const dependenciaDesconocida = regla({
  id: 'dependencia_desconocida',
  cita: 'Ley 152 de 1994, art. 41: cada dependencia prepara su plan de acción',
  gravedad: 'error',
  campos: ['dependencia', 'dependencias'],
  bloqueaFinalizacion: true,
  evaluar: ({ plan, metas }) => {
    const conocidas = new Set((plan.dependencias ?? []).map((d) => d.codigo))
    return enCampo(metas, 'dependencia', ({ dependencia }) =>
      dependencia === undefined || conocidas.has(dependencia) ? null : { valor: dependencia },
    )
  },
})

export const etiquetaDesconocida = regla({
  id: 'etiqueta_desconocida',
  cita: 'Etiquetas de la meta: políticas que la ley pide seguir aparte',
  gravedad: 'aviso',
  campos: ['etiquetas'],
  bloqueaFinalizacion: false,
  evaluar: ({ metas }) =>
    enCampo(metas, 'etiquetas', ({ etiquetas = [] }) => {
      const ajenas = etiquetas.filter((clave) => !isEtiqueta(clave))
      return ajenas.length === 0 ? null : { valor: ajenas.join(', ') }
    }),
})

/** Acumulativo, the quarters add up to the vigencia; no acumulativo, the last one programmed is its level. */
export const trimestresNoCuadran = regla({
  id: 'trimestres_no_cuadran',
  cita: 'Metodología General Ajustada (MGA): tipo de acumulación',
  gravedad: 'aviso',
  campos: ['programadoTrimestral', 'programado', 'tipoAcumulacion'],
  bloqueaFinalizacion: false,
  evaluar: ({ metas, vigencias }) =>
    metas.flatMap(({ clave, meta }) => vigencias.flatMap((vigencia) => observarTrimestres(clave, meta, vigencia))),
})

export const PROPIAS = [nodoAjeno, dependenciaDesconocida, etiquetaDesconocida, trimestresNoCuadran] as const

function observarTrimestres(clave: string, meta: MetaLeida, vigencia: string): Observacion[] {
  const trimestres = meta.programadoTrimestral?.[vigencia] ?? {}
  const programado = meta.programado[vigencia]
  if (meta.tipoAcumulacion === null || programado === undefined || Object.keys(trimestres).length === 0) return []
  const segun = meta.tipoAcumulacion === 'acumulativo' ? sumaDe(trimestres) : nivelDe(trimestres)
  if (compare(decimal(segun), decimal(programado)) === 0) return []
  const ruta = { meta: clave, campo: 'programadoTrimestral', vigencia }
  return [observacion(ruta, segun, { vigencia, programado, tipo: meta.tipoAcumulacion })]
}

type Trimestres = Readonly<Record<string, DecimalTexto>>

function sumaDe(trimestres: Trimestres): DecimalTexto {
  return toText(Object.values(trimestres).reduce((suma, valor) => add(suma, decimal(valor)), CERO))
}

/** Of the last quarter programmed above zero. */
function nivelDe(trimestres: Trimestres): DecimalTexto {
  const enOrden = Object.keys(trimestres).toSorted()
  const ultimo = enOrden.findLast((t) => !isZero(decimal(trimestres[t] ?? '0')))
  return ultimo === undefined ? '0' : (trimestres[ultimo] ?? '0')
}
