// One plan that fails each rule and one that passes it: what people are shown, and what the tests run. A rule without them does not compile.
import type { DecimalTexto } from '../../shared/index.ts'
import type { MetaLeida, MetaSgr, PlanLeido } from '../plan.ts'
import type { IdReglaPlan } from './index.ts'

/** Changes to the sample meta, one per meta of the plan, and to the rest of the plan. */
export type EjemploRegla = {
  readonly metas?: readonly Partial<MetaLeida>[]
  readonly plan?: Partial<Omit<PlanLeido, 'metas'>>
  /** The column Total of the first meta, as a workbook gives it. */
  readonly totales?: Readonly<Record<string, DecimalTexto>>
}

type ParDeEjemplos = { readonly falla: EjemploRegla; readonly pasa: EjemploRegla }

const VIGENCIAS = ['2024', '2025', '2026', '2027']

export const META_DE_EJEMPLO: MetaLeida = {
  codigoSispt: 'IP-1',
  linea: 'LE-1',
  sector: '17',
  programa: '1702',
  producto: '1702038',
  indicador: '170203800',
  personalizacion: 'Asociaciones de productores rurales apoyadas',
  unidad: 'Número',
  metaCuatrienio: '4',
  principal: true,
  ods: '2',
  tipoAcumulacion: 'acumulativo',
  bpin: ['2024252000028'],
  programado: anios('1', '1', '1', '1'),
  fuentes: dinero('10000000'),
}

/** The catalogue that the examples are judged with. */
export const CATALOGO_DE_EJEMPLO: ReadonlyMap<string, string> = new Map([['170203800', 'Número']])

export const EJEMPLOS_REGLA: Record<IdReglaPlan, ParDeEjemplos> = {
  codigo_sispt_ausente: {
    falla: { metas: [{}, { codigoSispt: '', personalizacion: 'Ferias campesinas realizadas' }] },
    pasa: { metas: [{}, { codigoSispt: 'IP-2', personalizacion: 'Ferias campesinas realizadas' }] },
  },
  codigo_sispt_repetido: {
    falla: { metas: [{}, { personalizacion: 'Ferias campesinas realizadas' }] },
    pasa: { metas: [{}, { codigoSispt: 'IP-2', personalizacion: 'Ferias campesinas realizadas' }] },
  },
  linea_ausente: una({ linea: '' }),
  linea_desconocida: una({ linea: 'LE-7' }),
  linea_repetida: { falla: lineas('LE-1', 'LE-1'), pasa: lineas('LE-1', 'LE-2') },
  bpin_mal_formado: una({ bpin: ['2024-25200'] }),
  ods_desconocido: una({ ods: '18' }),
  total_no_cuadra: {
    falla: { metas: [{}], totales: { '2024': '12000000' } },
    pasa: { metas: [{}], totales: { '2024': '10000000' } },
  },
  numero_negativo: una({ fuentes: { ...dinero('10000000'), '2024': { recursos_propios: '-10000000' } } }),
  anio_fuera_del_periodo: una({ programado: { ...anios('1', '1', '1', '1'), '2028': '1' } }),
  periodo_inusual: {
    falla: {
      metas: [{ programado: { '2024': '2', '2025': '2' }, fuentes: {} }],
      plan: { periodo: { desde: 2024, hasta: 2025 } },
    },
    pasa: { metas: [{}] },
  },
  plan_sin_metas: { falla: { metas: [] }, pasa: { metas: [{}] } },
  unidad_ausente: una({ unidad: '' }),
  meta_cuatrienio_ausente: una({ metaCuatrienio: null }),
  acumulacion_ausente: una({ tipoAcumulacion: null }),
  programado_en_blanco: una({ programado: { '2024': '1', '2025': '1', '2026': '2' } }),
  texto_ausente: una({ personalizacion: '' }),
  resultado_sin_meta: { falla: resultado(null), pasa: resultado('95') },
  sin_indicador: una({ indicador: null }),
  codigo_mal_formado: una({ sector: '1', indicador: '17020380' }),
  codigos_no_encajan: una({ programa: '1709' }),
  indicador_fuera_de_catalogo: una({ indicador: '170203899', principal: false }),
  principal_no_coincide: una({ principal: false }),
  unidad_distinta_del_catalogo: una({ unidad: 'Kilómetros' }),
  acumulativo_parece_nivel: una({ metaCuatrienio: '1' }, { metaCuatrienio: '1', tipoAcumulacion: 'no_acumulativo' }),
  no_acumulativo_parece_suma: una({ tipoAcumulacion: 'no_acumulativo' }),
  acumulacion_no_cuadra: una({ metaCuatrienio: '10' }),
  plan_parece_en_miles: { falla: { metas: muchas('10000') }, pasa: { metas: muchas('10000000') } },
  dinero_parece_en_miles: {
    falla: { metas: [{ fuentes: dinero('5000') }, ...muchas('10000000')] },
    pasa: { metas: [{}, ...muchas('10000000')] },
  },
  meta_repetida: {
    falla: { metas: [{}, { codigoSispt: 'IP-2' }] },
    pasa: { metas: [{}, { codigoSispt: 'IP-2', personalizacion: 'Asociaciones de mujeres rurales apoyadas' }] },
  },
  porcentaje_sobre_cien: una({ unidad: 'Porcentaje', metaCuatrienio: '400' }, { unidad: 'Porcentaje' }),
  texto_poco_claro: una({ personalizacion: '% de aumento' }),
  meta_en_cero: una({ metaCuatrienio: '0' }),
  nodo_ajeno: conEstructura({ nodo: 'C-9' }, { nodo: 'C-1' }),
  dependencia_desconocida: conEstructura({ dependencia: 'vias' }, { dependencia: 'agricultura' }),
  etiqueta_desconocida: una({ etiquetas: ['verde'] }, { etiquetas: ['pdet'] }),
  trimestres_no_cuadran: una(
    { programadoTrimestral: { '2024': { '1': '0.1', '2': '0.3' } } },
    { programadoTrimestral: { '2024': { '1': '0.4', '2': '0.6' } } },
  ),
}

/** The plan of an example, whole. */
export function planDeEjemplo({ metas = [{}], plan = {} }: EjemploRegla): PlanLeido {
  return {
    entidad: '25200',
    nombrePlan: 'Plan de ejemplo',
    periodo: { desde: 2024, hasta: 2027 },
    lineas: [{ consecutivo: 'LE-1', nombre: 'Campo productivo' }],
    metas: metas.map((cambios) => ({ ...META_DE_EJEMPLO, ...cambios })),
    indicadoresResultado: [],
    sgr: { iniciativas: [], metas: [] as readonly MetaSgr[] },
    ...plan,
  }
}

function una(falla: Partial<MetaLeida>, pasa: Partial<MetaLeida> = {}): ParDeEjemplos {
  return { falla: { metas: [falla] }, pasa: { metas: [pasa] } }
}

/** The same plan with a component and an office of its own. */
function conEstructura(falla: Partial<MetaLeida>, pasa: Partial<MetaLeida>): ParDeEjemplos {
  const nodos = [{ codigo: 'C-1', nombre: 'Asistencia al campo', padre: 'LE-1' }]
  const dependencias = [{ codigo: 'agricultura', nombre: 'Secretaría de Agricultura', responsable: '' }]
  const plan = { estructura: { niveles: ['Línea', 'Componente'], nodos }, dependencias }
  return { falla: { metas: [falla], plan }, pasa: { metas: [pasa], plan } }
}

/** Enough metas to judge amounts by. */
function muchas(pesos: DecimalTexto): Partial<MetaLeida>[] {
  return ['adultas mayores', 'con discapacidad', 'jóvenes', 'víctimas', 'campesinas', 'cuidadoras'].map(
    (quienes, i) => ({
      codigoSispt: `IP-${i + 2}`,
      personalizacion: `Personas ${quienes} atendidas`,
      fuentes: dinero(pesos),
    }),
  )
}

function anios(...valores: readonly DecimalTexto[]): MetaLeida['programado'] {
  return Object.fromEntries(VIGENCIAS.map((vigencia, i) => [vigencia, valores[i] ?? '0']))
}

function dinero(pesos: DecimalTexto): MetaLeida['fuentes'] {
  return Object.fromEntries(VIGENCIAS.map((vigencia) => [vigencia, { recursos_propios: pesos }]))
}

function lineas(...consecutivos: readonly string[]): EjemploRegla {
  const nombres = ['Campo productivo', 'Educación para todos']
  return { plan: { lineas: consecutivos.map((consecutivo, i) => ({ consecutivo, nombre: nombres[i] ?? '' })) } }
}

function resultado(metaCuatrienio: DecimalTexto | null): EjemploRegla {
  const indicador = { consecutivo: 'IR-1', linea: 'LE-1', otrasLineas: [], nombre: 'Cobertura de acueducto rural' }
  return { plan: { indicadoresResultado: [{ ...indicador, enPnd: null, metaCuatrienio, transformacion: null }] } }
}
