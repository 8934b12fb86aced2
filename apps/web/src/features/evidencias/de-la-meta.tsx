// The evidence of a meta in the draft: what supports it, what is on its way, and adding more. Closed until it is asked for.
import { contar } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { direccion } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import type { Clave } from '../reportes/borrador/red.ts'
import type { VistaMeta } from '../reportes/borrador/vista.ts'
import { direccionReporte } from '../reportes/direccion.ts'
import { useEdicion } from '../reportes/rejilla/contexto.ts'
import { AgregarEvidencia } from './agregar.tsx'
import { Agregada, QueEs } from './que-es.tsx'
import { QuitarDeMeta } from './quitar.tsx'
import { ListaSubidas } from './subidas/lista-subidas.tsx'
import { type Evidencia, RUTA } from './tipos.ts'
import './evidencias.css'

export function EvidenciasMeta({ vista }: { vista: VistaMeta }) {
  const cuantas = vista.entrada.evidencias?.length ?? 0
  const [abiertas, setAbiertas] = useState(false)
  const { meta } = vista.fila
  return (
    <details
      className="desplegable evidencias"
      open={abiertas}
      onToggle={(e) => setAbiertas((e.target as HTMLDetailsElement).open)}
    >
      <summary>
        {cuantas === 0 ? 'Evidencias' : contar(cuantas, 'evidencia', 'evidencias')}
        <span className="solo-lector"> de la meta {meta}</span>
      </summary>
      <div className="desplegable__cuerpo">{abiertas ? <DeLaMeta meta={meta} /> : null}</div>
    </details>
  )
}

function DeLaMeta({ meta }: { meta: string }) {
  const { clave, sePuedeEditar } = useEdicion()
  const nada = 'Nada respalda todavía esta meta en el corte.'
  return <EvidenciasDeLugar clave={clave} lugar={meta} edita={sePuedeEditar(meta)} nada={nada} />
}

type PropsLugar = {
  readonly clave: Clave
  /** Number of a meta, or key of a question. */
  readonly lugar: string
  readonly edita: boolean
  readonly nada: string
  /** As a submitted version cites them; without it, those of the draft. */
  readonly version?: number
}

export function EvidenciasDeLugar({ clave, lugar: meta, edita, nada, version }: PropsLugar) {
  const lista = useQuery(
    consulta(`GET ${RUTA}`, {
      params: clave,
      consulta: { meta, tamano: 200, ...(version === undefined ? {} : { version }) },
    }),
  )
  return (
    <div className="pila">
      <Datos de={lista} lineas={2}>
        {({ filas }) =>
          filas.length === 0 ? (
            <p className="tenue">{nada}</p>
          ) : (
            <ul className="evidencias__lista">
              {filas.map((e) => (
                <QueEs key={e.id} evidencia={e} archivo={archivoDe(clave, e)}>
                  <Agregada evidencia={e} />
                  {edita ? <QuitarDeMeta clave={clave} evidencia={e} meta={meta} /> : null}
                </QueEs>
              ))}
            </ul>
          )
        }
      </Datos>
      <ListaSubidas clave={clave} />
      {edita ? <AgregarEvidencia clave={clave} metas={[meta]} /> : null}
      <p>
        <EnlaceBoton to={direccionReporte(clave, 'evidencias')}>Todas las evidencias del corte</EnlaceBoton>
      </p>
    </div>
  )
}

export function archivoDe(
  clave: Parameters<typeof direccionReporte>[0],
  { id, seAbre, clase }: Evidencia,
): string | null {
  if (!seAbre || clase === 'enlace') return null
  return direccion(`GET ${RUTA}/:evidencia/archivo`, { params: { ...clave, evidencia: id } })
}
