// Who asked to be usuario líder in the demonstration, how many business days ago, and what came of it. Nobody of them exists.
import type { PuntoDeVerificacion } from '@kpt/domain/acceso'
import type { CodigoEntidad } from '@kpt/domain/territorio'

/** What happened after, `hace` business days before today. */
export type Paso = { readonly hace: number } & (
  | { readonly que: 'toma' | 'acepta' }
  | { readonly que: 'pide'; readonly puntos: readonly PuntoDeVerificacion[]; readonly motivo: string }
  | { readonly que: 'rechaza'; readonly motivo: string }
  | { readonly que: 'objeta'; readonly lider: string; readonly texto: string }
)

export type GuionSolicitud = {
  readonly entidad: CodigoEntidad
  readonly nombre: string
  readonly usuario: string
  readonly cargo: string
  readonly documento: string
  readonly acto: { readonly tipo: 'decreto' | 'resolucion' | 'acta_posesion'; readonly numero: string }
  /** Days from today of an encargo. */
  readonly encargo?: { readonly desde: number; readonly hasta: number }
  readonly hace: number
  readonly pasos: readonly Paso[]
}

/** The oldest first, so that their numbers grow with their dates. */
export const SOLICITUDES: readonly GuionSolicitud[] = [
  {
    ...{ entidad: '41001', nombre: 'Nubia Ejemplo Rojas', usuario: 'nubia', cargo: 'Contratista de Planeación' },
    ...{ documento: '1000000109', acto: { tipo: 'resolucion', numero: '118' }, hace: 9 },
    pasos: [
      {
        ...{ que: 'rechaza', hace: 6 },
        motivo:
          'El acto designa a otra persona y lo firma quien no tiene esa facultad. Presente el decreto de la alcaldía.',
      },
    ],
  },
  {
    ...{ entidad: '25175', nombre: 'Aurora Ejemplo Prieto', usuario: 'aurora', cargo: 'Secretaria de Planeación' },
    ...{ documento: '1000000101', acto: { tipo: 'decreto', numero: '045' }, hace: 7, pasos: [] },
  },
  {
    ...{ entidad: '19001', nombre: 'Hernán Ejemplo Mosquera', usuario: 'hernan', cargo: 'Jefe de Planeación' },
    ...{ documento: '1000000107', acto: { tipo: 'acta_posesion', numero: '77' }, hace: 6 },
    pasos: [
      { que: 'toma', hace: 4 },
      {
        ...{ que: 'pide', hace: 3, puntos: ['acto_vigente', 'identidad_coincide'] },
        motivo: 'El acta tiene una sola hoja y la cédula está borrosa. Envíe las dos hojas y una foto con más luz.',
      },
    ],
  },
  {
    ...{ entidad: '25899', nombre: 'Bernardo Ejemplo Lozano', usuario: 'bernardo', cargo: 'Director de Planeación' },
    ...{ documento: '1000000102', acto: { tipo: 'decreto', numero: '102' }, hace: 5 },
    pasos: [{ que: 'toma', hace: 3 }],
  },
  {
    ...{ entidad: '05266', nombre: 'Carmenza Ejemplo Arango', usuario: 'carmenza', cargo: 'Secretaria de Planeación' },
    ...{ documento: '1000000103', acto: { tipo: 'decreto', numero: '211' }, hace: 4, pasos: [] },
  },
  {
    ...{ entidad: '52001', nombre: 'Gerardo Ejemplo Bravo', usuario: 'gerardo', cargo: 'Secretario de Planeación' },
    ...{ documento: '1000000108', acto: { tipo: 'decreto', numero: '301' }, hace: 4 },
    pasos: [
      { que: 'toma', hace: 2 },
      { que: 'acepta', hace: 0 },
    ],
  },
  {
    ...{ entidad: '25295', nombre: 'Delia Ejemplo Cortés', usuario: 'delia', cargo: 'Asesora de despacho' },
    ...{ documento: '1000000104', acto: { tipo: 'resolucion', numero: '019' }, hace: 2 },
    pasos: [
      {
        ...{ que: 'objeta', hace: 1, lider: 'lider.gachancipa@demostracion.kpt' },
        texto: 'La resolución 019 fue derogada. Sigo en el cargo y nadie en la alcaldía me ha dicho otra cosa.',
      },
    ],
  },
  {
    ...{ entidad: '05266', nombre: 'Efraín Ejemplo Vélez', usuario: 'efrain', cargo: 'Profesional universitario' },
    ...{ documento: '1000000105', acto: { tipo: 'decreto', numero: '214' }, hace: 1, pasos: [] },
  },
  {
    ...{ entidad: '15001', nombre: 'Flor Ejemplo Niño', usuario: 'flor', cargo: 'Subsecretaria de Planeación' },
    ...{ documento: '1000000106', acto: { tipo: 'decreto', numero: '089' }, hace: 0, pasos: [] },
    encargo: { desde: 3, hasta: 17 },
  },
]
