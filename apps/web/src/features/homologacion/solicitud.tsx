// One request of a meta without equivalent: what is asked, its history, and what whoever looks may do with it.
import {
  formatFecha,
  formatInstante,
  NOMBRES_SIN_EQUIVALENTE,
  QUE_SIGUE_SIN_EQUIVALENTE,
  RELATO_SIN_EQUIVALENTE,
} from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { EnlaceAuditoria } from '../../app/enlace-auditoria.tsx'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { ActosSolicitud } from './actos.tsx'
import '../reportes/reporte.css'

export type Solicitud = Respuesta<'GET /api/sin-equivalente/:numero'>

export function PantallaSolicitudSinEquivalente() {
  const { numero } = useParams({ from: '/sin-equivalente/$numero' })
  const solicitud = useQuery(consulta('GET /api/sin-equivalente/:numero', { params: { numero } }))
  return (
    <Pantalla
      titulo={`Meta sin equivalente ${numero}`}
      de={solicitud.data?.entidad.nombre ?? ''}
      migas={[{ texto: 'Metas sin equivalente', a: '/sin-equivalente' }]}
    >
      <Datos de={solicitud}>{(s) => <Partes solicitud={s} />}</Datos>
    </Pantalla>
  )
}

function Partes({ solicitud: s }: { solicitud: Solicitud }) {
  const [hecho, setHecho] = useState<string | null>(null)
  return (
    <div className="pila">
      {hecho ? <Aviso tono="bien" vivo enfocar titulo={hecho} /> : null}
      <p>
        <strong>{NOMBRES_SIN_EQUIVALENTE[s.estado]}.</strong> {QUE_SIGUE_SIN_EQUIVALENTE[s.estado]}
      </p>
      <section className="seccion" aria-labelledby="pide-titulo">
        <h2 id="pide-titulo">Lo que se pide</h2>
        <p>{s.texto}</p>
        <Definiciones
          lista={[
            { nombre: 'Meta', valor: s.meta },
            { nombre: 'Unidad', valor: s.unidad },
            { nombre: 'Línea', valor: s.linea },
            ...(s.hasta ? [{ nombre: 'Exceptuada hasta', valor: formatFecha(s.hasta) }] : []),
            ...(s.asignado
              ? [{ nombre: 'Código asignado', valor: `${s.asignado.codigo} ${s.asignado.nombre ?? ''}` }]
              : []),
          ]}
        />
        <p>
          <strong>Por qué:</strong> {s.explicacion}
        </p>
        {s.considerados.length > 0 ? (
          <>
            <p>La entidad consideró:</p>
            <ul>
              {s.considerados.map((c) => (
                <li key={c.codigo}>
                  <span className="numero">{c.codigo}</span> {c.nombre ?? 'no está en el Catálogo'}
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <p>
          <Link to="/entidades/$entidad/plan/homologacion" params={{ entidad: s.entidad.codigo }}>
            Ver la homologación del plan
          </Link>
        </p>
      </section>
      <section className="seccion" aria-labelledby="historia-titulo">
        <h2 id="historia-titulo">Historia</h2>
        <ol className="historia">
          {s.historia.map((h) => (
            <li key={`${h.acto} ${h.en}`}>
              <p>
                <strong>{h.persona}</strong> {RELATO_SIN_EQUIVALENTE[h.acto]}.
              </p>
              <p className="tenue menor">
                {h.organismo} · {formatInstante(Date.parse(h.en), true)}
              </p>
              {h.texto && h.acto !== 'pedir' ? <p>{h.texto}</p> : null}
            </li>
          ))}
        </ol>
      </section>
      <ActosSolicitud solicitud={s} onHecho={setHecho} />
      <EnlaceAuditoria entidad={s.entidad.codigo} sujeto={`sin_equivalente/${s.numero}`} de="esta solicitud" />
    </div>
  )
}
