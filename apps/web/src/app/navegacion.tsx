// Navigation: the sections that the role of the person has, plus what is public.
import { rolesQueInvita } from '@kpt/domain/acceso'
import { Link } from '@tanstack/react-router'
import { territorioDeAuditoria } from './enlace-auditoria.tsx'
import { DE_ENTIDAD, type Sesion } from './sesion.ts'

type Seccion = { readonly texto: string; readonly a: string; readonly exacta?: boolean }

export function Navegacion({ sesion }: { sesion: Sesion | null }) {
  return (
    <nav className="navegacion" aria-label="Secciones">
      <ul>
        {seccionesDe(sesion).map((s) => (
          <li key={s.a}>
            <Link to={s.a} activeOptions={{ exact: s.exacta ?? false, includeSearch: false }}>
              {s.texto}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Sections by role; what a role may not see is not offered. The audit goes after the work of each role, before what is public. */
export function seccionesDe(sesion: Sesion | null): Seccion[] {
  const secciones = propiasDe(sesion)
  if (!sesion || territorioDeAuditoria(sesion) === null) return secciones
  const lugar = secciones.findIndex((s) => s.a === '/calendario')
  return secciones.toSpliced(lugar, 0, { texto: 'Auditoría', a: '/auditoria' })
}

function propiasDe(sesion: Sesion | null): Seccion[] {
  const calendario = { texto: 'Calendario', a: '/calendario' }
  const publico = { texto: 'Entidades', a: '/', exacta: true }
  const comunicaciones = { texto: 'Comunicaciones', a: '/oficios' }
  const mediciones = { texto: 'Mediciones', a: '/mdm' }
  if (!sesion)
    return [{ ...publico, texto: 'Inicio' }, mediciones, calendario, { texto: 'Directorio', a: '/directorio' }]
  if (DE_ENTIDAD.includes(sesion.rol) && sesion.entidad) {
    const suya = `/entidades/${sesion.entidad.codigo}`
    return [
      { texto: 'Inicio', a: suya, exacta: true },
      { texto: 'Plan', a: `${suya}/plan` },
      { texto: 'Reportes', a: `${suya}/reportes` },
      { texto: 'GESTIONWEB', a: `${suya}/gestionweb` },
      comunicaciones,
      ...(sesion.rol === 'usuario_lider' ? [{ texto: 'Equipo', a: `${suya}/equipo` }] : []),
      { texto: 'Ficha', a: `${suya}/ficha` },
      calendario,
      publico,
    ]
  }
  const expedientes = { texto: 'Expedientes', a: '/expedientes' }
  const tablero = { texto: 'Tablero', a: '/tablero' }
  const revision = { texto: 'Revisión', a: '/revision' }
  const equipo = { texto: 'Equipo', a: '/equipo' }
  const solicitudes = { texto: 'Solicitudes', a: '/solicitudes' }
  const asistencia = { texto: 'Asistencia', a: '/asistencia' }
  if (sesion.rol === 'revisor_gobernacion')
    return [revision, tablero, asistencia, comunicaciones, solicitudes, calendario, publico]
  if (sesion.rol === 'administrador_gobernacion')
    return [tablero, revision, asistencia, comunicaciones, solicitudes, equipo, calendario, publico]
  const cuestionarios = { texto: 'Cuestionarios', a: '/cuestionarios' }
  const seleccion = { texto: 'Revisión selectiva', a: '/seleccion' }
  const medicion = { texto: 'Medición', a: '/medicion' }
  if (sesion.rol === 'analista_dnp')
    return [
      tablero,
      revision,
      seleccion,
      medicion,
      asistencia,
      comunicaciones,
      expedientes,
      cuestionarios,
      calendario,
      publico,
    ]
  const accesos = { texto: 'Accesos', a: '/accesos' }
  const correos = { texto: 'Correos', a: '/correos' }
  const ayuda = { texto: 'Ayuda', a: '/ayudas/mesa' }
  const empalme = { texto: 'Cambio de gobierno', a: '/empalme' }
  const catalogo = { texto: 'Catálogo', a: '/catalogo' }
  if (sesion.rol === 'administrador_dnp')
    return [
      tablero,
      seleccion,
      medicion,
      comunicaciones,
      expedientes,
      accesos,
      ayuda,
      equipo,
      empalme,
      correos,
      catalogo,
      cuestionarios,
      calendario,
      publico,
    ]
  if (sesion.rol === 'soporte_dnp') return [accesos, ayuda, correos, calendario, publico]
  if (rolesQueInvita({ rol: sesion.rol, entidad: sesion.entidad?.codigo ?? null }).length > 0)
    return [tablero, equipo, calendario, publico]
  if (sesion.rol === 'control')
    return [{ texto: 'Omisos', a: '/omisos' }, expedientes, tablero, comunicaciones, calendario, publico]
  return [tablero, calendario, publico]
}
