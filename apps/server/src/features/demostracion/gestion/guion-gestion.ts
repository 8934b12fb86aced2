// What the municipalities with accounts have done with GESTIONWEB: one of each, so that every screen has something to show.
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { EvidenciaDeMuestra } from './evidencia-de-muestra.ts'

export type GuionGestion = {
  readonly entidad: CodigoEntidad
  readonly nombre: string
  readonly lider: string
  /** How many of the questions, in their order. */
  readonly responde: number
  readonly evidencias: readonly EvidenciaDeMuestra[]
  /** Day and month on which it was sent; null while it is a draft. */
  readonly envia: string | null
  readonly revision: 'ninguna' | 'ajustes' | 'valida'
}

const TODAS = Number.POSITIVE_INFINITY

const TABLAS: EvidenciaDeMuestra = {
  ...{ nombre: 'Acto de aprobación de las tablas de retención.pdf', preguntas: ['trd_aprobadas', 'trd_aplicadas'] },
  lineas: [
    'ACTO DE APROBACIÓN DE LAS TABLAS DE RETENCIÓN DOCUMENTAL',
    '',
    'Las tablas se actualizan cada dieciocho meses.',
  ],
}
const AUDIENCIA: EvidenciaDeMuestra = {
  ...{
    nombre: 'Acta de la audiencia de rendición de cuentas.pdf',
    preguntas: ['fecha_audiencia', 'rendicion_en_plan'],
  },
  lineas: ['ACTA DE LA AUDIENCIA PÚBLICA DE RENDICIÓN DE CUENTAS', '', 'Asistieron 120 personas.'],
}

export const GUIONES_GESTION: readonly GuionGestion[] = [
  {
    ...{ entidad: '25785', nombre: 'Tabio', lider: 'lider.tabio@demostracion.kpt', envia: '03-10', revision: 'valida' },
    ...{ responde: TODAS, evidencias: [TABLAS, AUDIENCIA] },
  },
  {
    ...{ entidad: '25295', nombre: 'Gachancipá', lider: 'lider.gachancipa@demostracion.kpt' },
    ...{ responde: TODAS, evidencias: [TABLAS, AUDIENCIA], envia: '06-15', revision: 'ajustes' },
  },
  {
    ...{ entidad: '25758', nombre: 'Sopó', lider: 'lider.sopo@demostracion.kpt', envia: '11-05', revision: 'ninguna' },
    ...{ responde: TODAS, evidencias: [AUDIENCIA] },
  },
  {
    ...{ entidad: '25200', nombre: 'Cogua', lider: 'lider.cogua@demostracion.kpt', envia: null, revision: 'ninguna' },
    ...{ responde: 4, evidencias: [] },
  },
]

/** The question whose answer does not match its evidence. */
export const PEDIDO = {
  meta: 'trd_meses',
  motivo: 'El acto de aprobación de las tablas dice dieciocho meses (solicitud inventada).',
} as const
