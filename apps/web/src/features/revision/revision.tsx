// Review of a submitted version: read it, take it in hand, ask for adjustments meta by meta, compare versions, validate (R4).
import { lazy, Suspense, useMemo } from 'react'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { type Filtros, useFiltros } from '../../app/filtros.ts'
import { nombreClaseCorte, nombreInstrumento } from '../../app/nombres.ts'
import { type Miga, Pantalla } from '../../app/pantalla.tsx'
import { useSesion } from '../../app/sesion.ts'
import { Datos } from '../../ui/datos.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import { SeccionLista } from '../mesa/lista.tsx'
import { useMesa } from '../mesa/usar-mesa.ts'
import { AccionesRevision } from './acciones.tsx'
import { AvisosRevision } from './avisos.tsx'
import { CabeceraRevision } from './cabecera.tsx'
import { SeccionCambios } from './cambios/seccion.tsx'
import { ContextoRevision, type Revision, usePeticion, useRevision } from './contexto.ts'
import { SeccionHistoria } from './historia/seccion.tsx'
import { SeccionMetas } from './metas/seccion.tsx'
import { abrirBorradorRevision } from './peticion/almacen.ts'
import { instrumentoDe, type Seccion, seccionActual, seccionesDe, ultimaVersion, versionDe } from './secciones.ts'
import { SinEnviar } from './sin-enviar.tsx'
import { BarraSolicitud } from './solicitud/barra.tsx'
import { SeccionSolicitud } from './solicitud/seccion.tsx'
import { useLectura } from './usar-lectura.ts'
import { type Clave, type Reporte, useClave, useReporte } from './usar-revision.ts'
import './revision.css'

/** A file of its own: whoever reviews metas does not load the questionnaires. */
const SeccionRespuestas = lazy(() =>
  import('../gestionweb/revisar/respuestas.tsx').then((m) => ({ default: m.SeccionRespuestas })),
)

export function PantallaRevision() {
  const clave = useClave()
  const nombre = useNombreEntidad(clave.entidad)
  const reporte = useReporte(clave)
  const [filtros] = useFiltros()
  const revision = useRevisionDe(clave, reporte.data, filtros)
  const seccion = revision ? seccionActual(filtros, revision.reporte, revision.version) : null
  return (
    <ContextoRevision value={revision}>
      <Pantalla
        titulo={instrumentoDe(clave).titulo(clave)}
        de={nombre}
        antetitulo={reporte.data ? `${nombre} · ${claseDe(reporte.data)}` : nombre}
        migas={useMigas(clave, nombre)}
        acciones={revision && seccion ? <AccionesRevision seccion={seccion} /> : null}
      >
        <Datos de={reporte}>
          {() => (revision && seccion ? <Contenido seccion={seccion} /> : <SinEnviar clave={clave} />)}
        </Datos>
      </Pantalla>
    </ContextoRevision>
  )
}

/** Null while the report is not known, or when it was never sent. */
function useRevisionDe(clave: Clave, reporte: Reporte | undefined, filtros: Filtros): Revision | null {
  const correo = useSesion()?.correo ?? ''
  const { entidad, instrumento, vigencia, corte } = clave
  const dueno = [correo, entidad, instrumento, vigencia, corte].join('/')
  const ultima = reporte ? ultimaVersion(reporte) : 0
  const borrador = useMemo(() => abrirBorradorRevision(sessionStorage, dueno, ultima), [dueno, ultima])
  const version = reporte ? versionDe(filtros, reporte) : 0
  const lectura = useLectura(clave, version)
  if (!reporte || ultima === 0) return null
  return { clave, reporte, version, borrador, lectura }
}

function claseDe({ instrumento, clase }: Reporte): string {
  return `${nombreInstrumento(instrumento)}, ${nombreClaseCorte(clase).toLowerCase()}`
}

function useMigas({ entidad }: Clave, nombre: string): Miga[] {
  const revisa = ['revisor_gobernacion', 'analista_dnp'].includes(useSesion()?.rol ?? '')
  const suya = migaEntidad(entidad, nombre)
  return revisa
    ? [{ texto: 'Revisión', a: '/revision' }, suya]
    : [suya, { texto: 'Reportes', a: `/entidades/${entidad}/reportes` }]
}

function Contenido({ seccion }: { seccion: Seccion }) {
  const { leida } = useRevision().lectura
  return (
    <>
      <AvisosRevision />
      <CabeceraRevision />
      <Partes actual={seccion} />
      {seccion === 'historia' ? (
        <SeccionHistoria />
      ) : seccion === 'lista' ? (
        <SeccionLista />
      ) : (
        <Datos de={leida} lineas={12}>
          {() => <Leida seccion={seccion} />}
        </Datos>
      )}
      {CON_BARRA.has(seccion) ? <BarraSolicitud /> : null}
    </>
  )
}

/** Where pieces are chosen for the request. */
const CON_BARRA: ReadonlySet<Seccion> = new Set<Seccion>(['metas', 'respuestas', 'cambios'])

function Leida({ seccion }: { seccion: Seccion }) {
  const { metas, reglas, respondida } = useRevision().lectura
  if (seccion === 'cambios') return <SeccionCambios />
  if (seccion === 'solicitud') return <SeccionSolicitud />
  if (!respondida) return <SeccionMetas metas={metas} reglas={reglas} />
  return (
    <Suspense fallback={<p role="status">Cargando…</p>}>
      <SeccionRespuestas respondida={respondida} />
    </Suspense>
  )
}

const NOMBRES: Record<Seccion, string> = {
  metas: 'Metas',
  respuestas: 'Respuestas',
  cambios: 'Qué cambió',
  solicitud: 'Solicitud de ajustes',
  lista: 'Lista y notas',
  historia: 'Historia',
}

function Partes({ actual }: { actual: Seccion }) {
  const { reporte, version, lectura } = useRevision()
  const [filtros] = useFiltros()
  const elegidas = usePeticion((p) => p.metas.length)
  const mesa = useMesa()
  const cuentas: Partial<Record<Seccion, number>> = {
    ...(lectura.metas.length > 0 ? { metas: lectura.metas.length } : {}),
    ...(elegidas > 0 ? { solicitud: elegidas } : {}),
  }
  return (
    <Pestanas
      etiqueta="Partes de la revisión"
      pestanas={seccionesDe(reporte, version)
        .flatMap((s): Seccion[] => (s === 'historia' && mesa ? ['lista', s] : [s]))
        .map((s) => ({
          texto: NOMBRES[s],
          a: '.',
          busqueda: { seccion: s, version: filtros.version },
          activa: s === actual,
          ...(cuentas[s] === undefined ? {} : { cuenta: cuentas[s] }),
        }))}
    />
  )
}
