// The sections that each role has in its menu, by how often its work takes it there. What is public comes last.
import type { Rol } from '@kpt/domain/acceso'
import { territorioDeAuditoria } from './enlace-auditoria.tsx'
import type { Sesion } from './sesion.ts'

export type Seccion = {
  readonly texto: string
  readonly a: string
  /** Nothing below its address is part of it. */
  readonly exacta?: boolean
  /** Other addresses that are part of it. */
  readonly tambien?: string
}

const PAGINAS = {
  tablero: { texto: 'Tablero', a: '/tablero' },
  revision: { texto: 'Revisión', a: '/revision' },
  seleccion: { texto: 'Revisión selectiva', a: '/seleccion' },
  medicion: { texto: 'Medición', a: '/medicion' },
  asistencia: { texto: 'Asistencia', a: '/asistencia' },
  comunicaciones: { texto: 'Comunicaciones', a: '/oficios' },
  expedientes: { texto: 'Expedientes', a: '/expedientes' },
  omisos: { texto: 'Omisos', a: '/omisos' },
  solicitudes: { texto: 'Solicitudes', a: '/solicitudes' },
  accesos: { texto: 'Accesos', a: '/accesos' },
  ayuda: { texto: 'Ayuda', a: '/ayudas/mesa', tambien: '/ayudas' },
  equipo: { texto: 'Equipo', a: '/equipo' },
  empalme: { texto: 'Cambio de gobierno', a: '/empalme' },
  correos: { texto: 'Correos', a: '/correos' },
  catalogo: { texto: 'Catálogo', a: '/catalogo' },
  cuestionarios: { texto: 'Cuestionarios', a: '/cuestionarios' },
  auditoria: { texto: 'Auditoría', a: '/auditoria' },
  calendario: { texto: 'Calendario', a: '/calendario' },
  entidades: { texto: 'Entidades', a: '/', exacta: true },
} as const satisfies Readonly<Record<string, Seccion>>

type Pagina = keyof typeof PAGINAS

const POR_ROL: Readonly<Record<Exclude<Rol, DeEntidad>, readonly Pagina[]>> = {
  revisor_gobernacion: ['revision', 'tablero', 'asistencia', 'comunicaciones', 'solicitudes', 'ayuda'],
  administrador_gobernacion: ['tablero', 'revision', 'asistencia', 'comunicaciones', 'solicitudes', 'ayuda', 'equipo'],
  analista_dnp: [
    ...(['tablero', 'revision', 'seleccion', 'medicion', 'asistencia', 'comunicaciones', 'expedientes'] as const),
    'cuestionarios',
  ],
  administrador_dnp: [
    ...(['tablero', 'seleccion', 'medicion', 'comunicaciones', 'expedientes', 'accesos', 'ayuda', 'equipo'] as const),
    ...(['empalme', 'correos', 'catalogo', 'cuestionarios'] as const),
  ],
  soporte_dnp: ['accesos', 'ayuda', 'correos'],
  administrador_direccion: ['tablero', 'equipo'],
  direccion_tecnica: ['tablero'],
  control: ['omisos', 'expedientes', 'tablero', 'comunicaciones'],
}

/** The roles of the one that reports: its sections are its own pages. */
type DeEntidad = 'usuario_lider' | 'delegado' | 'consulta'

/** What is offered in the menu; what a role may not see is not. */
export function seccionesDe(sesion: Sesion | null): Seccion[] {
  if (!sesion) return DE_CUALQUIERA
  const propias = isDeEntidad(sesion.rol) ? deEntidad(sesion) : POR_ROL[sesion.rol].map((p) => PAGINAS[p])
  const { auditoria, calendario, entidades } = PAGINAS
  return [...propias, ...(territorioDeAuditoria(sesion) === null ? [] : [auditoria]), calendario, entidades]
}

const DE_CUALQUIERA: Seccion[] = [
  { ...PAGINAS.entidades, texto: 'Inicio' },
  { texto: 'Mediciones', a: '/mdm' },
  PAGINAS.calendario,
  { texto: 'Directorio', a: '/directorio' },
]

const isDeEntidad = (rol: Rol): rol is DeEntidad => !Object.hasOwn(POR_ROL, rol)

function deEntidad({ rol, entidad }: Sesion): Seccion[] {
  if (!entidad) return []
  const suya = `/entidades/${entidad.codigo}`
  return [
    { texto: 'Inicio', a: suya, exacta: true },
    { texto: 'Plan', a: `${suya}/plan` },
    { texto: 'Reportes', a: `${suya}/reportes` },
    { texto: 'GESTIONWEB', a: `${suya}/gestionweb`, tambien: `${suya}/reportes/gestionweb` },
    PAGINAS.comunicaciones,
    ...(rol === 'usuario_lider' ? [{ texto: 'Equipo', a: `${suya}/equipo` }] : []),
    { texto: 'Ficha', a: `${suya}/ficha` },
  ]
}

/** The section that an address is part of: the one that names most of it. */
export function seccionDe(secciones: readonly Seccion[], direccion: string): Seccion | null {
  const nombradas = secciones.map((seccion) => ({ seccion, largo: cuantoNombra(seccion, direccion) }))
  const [mejor] = nombradas.filter(({ largo }) => largo > 0).sort((a, b) => b.largo - a.largo)
  return mejor?.seccion ?? null
}

function cuantoNombra({ a, exacta = false, tambien = a }: Seccion, direccion: string): number {
  if (exacta) return a === direccion ? a.length : 0
  const dentro = [a, tambien].filter((raiz) => `${direccion}/`.startsWith(`${raiz}/`))
  return Math.max(0, ...dentro.map((raiz) => raiz.length))
}
