// Homologation of a plan: how much is resolved, and each meta with what the assistant proposes. Many are confirmed in one version.
import { SITUACIONES_META } from '@kpt/domain/planes'
import { contar, NOMBRES_SITUACION_META } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { consultaPaginada } from '../../api/consulta.ts'
import { BarraHomologadas } from '../../app/barra-homologadas.tsx'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { Confirmar } from './confirmar.tsx'
import { MetaPorHomologar } from './meta.tsx'
import type { Elecciones, Homologacion } from './tipos.ts'
import { usePropuestas } from './usar-propuestas.ts'
import './homologacion.css'

const TAMANO = 12
const SITUACIONES = ['pendiente', ...SITUACIONES_META] as const

export function PantallaHomologacion() {
  const { entidad } = useParams({ from: '/entidades/$entidad/plan/homologacion' })
  const nombre = useNombreEntidad(entidad)
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const situacion =
    filtros.situacion === 'todas' ? undefined : (SITUACIONES.find((s) => s === filtros.situacion) ?? 'pendiente')
  const datos = useQuery(
    consultaPaginada('GET /api/entidades/:entidad/plan/homologacion', {
      params: { entidad },
      consulta: { situacion, linea: filtros.linea, pagina, tamano: TAMANO },
    }),
  )
  return (
    <Pantalla
      titulo="Homologación"
      de={nombre}
      entrada="Cada meta de producto debe llevar un indicador activo del Catálogo Programático. El texto de la entidad no cambia."
      migas={[migaEntidad(entidad, nombre), { texto: 'Plan', a: `/entidades/${entidad}/plan` }]}
    >
      <Datos de={datos}>{(d) => <Contenido entidad={entidad} datos={d} pagina={pagina} />}</Datos>
    </Pantalla>
  )
}

type Props = { readonly entidad: string; readonly datos: Homologacion; readonly pagina: number }

function Contenido({ entidad, datos, pagina }: Props) {
  const [elecciones, setElecciones] = useState<Elecciones>({})
  const [hecho, setHecho] = useState<string | null>(null)
  const propuestas = usePropuestas(entidad, datos)
  return (
    <div className="pila">
      {hecho ? <Aviso tono="bien" vivo enfocar titulo={hecho} /> : null}
      <Resumen datos={datos} />
      <Filtros datos={datos} />
      {propuestas.isFetching ? (
        <p role="status">Buscando propuestas en el Catálogo y en los planes de otras entidades…</p>
      ) : null}
      {propuestas.isError ? <Aviso tono="alerta">{propuestas.error.message}</Aviso> : null}
      {datos.total === 0 ? (
        <Vacio titulo="No hay metas así">
          <p>Cambie los filtros para ver otras metas del plan.</p>
        </Vacio>
      ) : (
        <ul className="homologacion">
          {datos.filas.map((meta) => (
            <MetaPorHomologar
              key={meta.numero}
              {...{ entidad, meta, edita: datos.puedeEditar, elegida: elecciones[meta.numero]?.eleccion ?? null }}
              candidatos={propuestas.data?.get(meta.numero) ?? []}
              onElegir={(eleccion) =>
                setElecciones((previas) => {
                  const { [meta.numero]: _, ...otras } = previas
                  return eleccion ? { ...otras, [meta.numero]: { meta, eleccion } } : otras
                })
              }
            />
          ))}
        </ul>
      )}
      <Paginador pagina={pagina} tamano={TAMANO} total={datos.total} que="metas" una="meta" />
      {datos.puedeEditar ? (
        <Confirmar
          {...{ entidad, elecciones, contra: datos.version }}
          filas={datos.filas}
          propuestas={propuestas.data}
          onElegir={(nuevas) => setElecciones((previas) => ({ ...previas, ...nuevas }))}
          onHecho={(frase) => {
            setElecciones({})
            setHecho(frase)
          }}
        />
      ) : null}
    </div>
  )
}

function Resumen({ datos }: { datos: Homologacion }) {
  const { faltan, exigidaDesde, estado, versionFinalizada, version } = datos
  return (
    <section className="pila pila--2" aria-label="Cuánto está resuelto">
      <BarraHomologadas {...datos} />
      <p>
        {faltan === 0
          ? 'Ninguna meta impide enviar reportes por su homologación.'
          : `${contar(faltan, 'meta impide', 'metas impiden')} enviar reportes.`}{' '}
        {exigidaDesde === null ? null : `La homologación se exige desde la vigencia ${exigidaDesde}. `}
        Los borradores se escriben en cualquier momento: solo se detiene el envío.
      </p>
      {estado === 'en_modificacion' && version !== versionFinalizada ? (
        <Aviso tono="nota">
          Los reportes leen la versión {versionFinalizada}. Finalice el Plan Indicativo para que lean la {version}.
        </Aviso>
      ) : null}
    </section>
  )
}

function Filtros({ datos: { lineas, porSituacion } }: { datos: Homologacion }) {
  const [filtros, cambiar] = useFiltros()
  return (
    <search className="filtros no-imprimir">
      <CampoSeleccion
        etiqueta="Situación"
        value={filtros.situacion ?? 'pendiente'}
        onChange={(e) => cambiar({ situacion: e.target.value })}
        opciones={[
          { valor: 'pendiente', texto: 'Lo que espera a la entidad' },
          { valor: 'todas', texto: 'Todas' },
          ...porSituacion.map((s) => ({
            valor: s.situacion,
            texto: `${NOMBRES_SITUACION_META[s.situacion]} (${s.metas})`,
          })),
        ]}
      />
      <CampoSeleccion
        etiqueta="Línea estratégica"
        value={filtros.linea ?? ''}
        onChange={(e) => cambiar({ linea: e.target.value || undefined })}
        opciones={[
          { valor: '', texto: 'Todas' },
          ...lineas.map((l) => ({ valor: l.consecutivo, texto: `${l.consecutivo} ${l.nombre}` })),
        ]}
      />
    </search>
  )
}
