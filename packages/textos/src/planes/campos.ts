// Names of the fields of a meta, as people call them, and their values as people read them.
import type { CampoMeta, MetaLeida } from '@kpt/domain/planes'
import { decimal, sum, toText } from '@kpt/domain/shared'
import { num, pesos } from './texto.ts'

export const NOMBRE_CAMPO_META: Record<CampoMeta, string> = {
  codigoSispt: 'código SisPT',
  linea: 'línea',
  sector: 'sector',
  programa: 'programa',
  producto: 'producto',
  indicador: 'indicador',
  personalizacion: 'texto de la meta',
  unidad: 'unidad',
  metaCuatrienio: 'meta del cuatrienio',
  principal: 'indicador principal',
  ods: 'ODS',
  tipoAcumulacion: 'tipo de acumulación',
  bpin: 'BPIN',
  programado: 'programa físico',
  fuentes: 'recursos por fuente',
  nodo: 'nivel de la estructura',
  orientacion: 'orientación',
  lineaBase: 'línea base',
  dependencia: 'dependencia',
  responsable: 'responsable',
  etiquetas: 'etiquetas',
  programadoTrimestral: 'programa por trimestres',
}

const ACUMULACION = { acumulativo: 'Acumulativo', no_acumulativo: 'No acumulativo' } as const
const EN_BLANCO = '(en blanco)'

/** The value of a field in one line. Money is added up by vigencia: here it matters how much, not from where. */
export function decirCampoMeta(meta: MetaLeida, campo: CampoMeta): string {
  return DECIR[campo](meta) || EN_BLANCO
}

const DECIR: Record<CampoMeta, (meta: MetaLeida) => string> = {
  codigoSispt: (m) => m.codigoSispt,
  linea: (m) => m.linea,
  sector: (m) => m.sector,
  programa: (m) => m.programa,
  producto: (m) => m.producto,
  indicador: (m) => m.indicador ?? '',
  personalizacion: (m) => m.personalizacion,
  unidad: (m) => m.unidad,
  metaCuatrienio: (m) => (m.metaCuatrienio === null ? '' : num(m.metaCuatrienio)),
  principal: (m) => (m.principal ? 'Sí' : 'No'),
  ods: (m) => m.ods ?? '',
  tipoAcumulacion: (m) => (m.tipoAcumulacion === null ? '' : ACUMULACION[m.tipoAcumulacion]),
  bpin: (m) => m.bpin.join(', '),
  programado: (m) => porVigencia(m.programado, num),
  fuentes: (m) => porVigencia(m.fuentes, (suyas) => pesos(toText(sum(Object.values(suyas).map(decimal))))),
  nodo: (m) => m.nodo ?? '',
  orientacion: (m) => m.orientacion ?? '',
  lineaBase: ({ lineaBase: l }) => (l === undefined ? '' : [num(l.valor ?? '0'), l.anio, l.origen].join(' · ')),
  dependencia: (m) => m.dependencia ?? '',
  responsable: (m) => m.responsable ?? '',
  etiquetas: (m) => (m.etiquetas ?? []).join(', '),
  programadoTrimestral: (m) =>
    porVigencia(m.programadoTrimestral ?? {}, (suyos) => Object.values(suyos).map(num).join(' + ')),
}

function porVigencia<V>(valores: Readonly<Record<string, V>>, decir: (valor: V) => string): string {
  return Object.entries(valores)
    .map(([vigencia, valor]) => `${vigencia}: ${decir(valor)}`)
    .join(' · ')
}
