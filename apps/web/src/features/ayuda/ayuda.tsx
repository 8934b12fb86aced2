// One request for help: what was asked and from where, everything said since, and what whoever looks may do.
import { formatFecha, NOMBRES_CALIFICACION_AYUDA, QUE_SIGUE_AYUDA } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { consulta } from '../../api/consulta.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { type Definicion, Definiciones } from '../../ui/definiciones.tsx'
import { Adjuntos } from './adjuntos.tsx'
import { Calificar } from './calificar.tsx'
import { ChipAyuda } from './chip-ayuda.tsx'
import { Conversacion } from './conversacion.tsx'
import { Escribir } from './escribir.tsx'
import { Notas } from './notas.tsx'
import { type Ayuda, nombreDeReporte } from './tipos.ts'
import './ayuda.css'

export function PantallaAyuda() {
  const { numero } = useParams({ from: '/ayudas/$numero' })
  const ayuda = useQuery({
    ...consulta('GET /api/ayudas/:numero', { params: { numero } }),
    // The other part may write meanwhile.
    refetchInterval: 30_000,
  })
  const enMesa = ayuda.data?.enMesa ?? false
  return (
    <Pantalla
      titulo={ayuda.data?.asunto ?? `Solicitud ${numero}`}
      antetitulo={<span className="numero">Solicitud de ayuda {numero}</span>}
      migas={[
        { texto: 'Ayuda', a: '/ayuda' },
        enMesa ? { texto: 'Mesa de ayuda', a: '/ayudas/mesa' } : { texto: 'Mis solicitudes', a: '/ayudas' },
      ]}
    >
      <Datos de={ayuda}>{(a) => <Partes ayuda={a} />}</Datos>
    </Pantalla>
  )
}

function Partes({ ayuda }: { ayuda: Ayuda }) {
  const [hecho, setHecho] = useState<string | null>(null)
  const { numero, estado, mia, enMesa, actos } = ayuda
  return (
    <div className="pila">
      {hecho ? <Aviso key={ayuda.historia.length} tono="bien" vivo enfocar titulo={hecho} /> : null}
      <p>
        <ChipAyuda estado={estado} enMesa={enMesa} /> {mia ? QUE_SIGUE_AYUDA[estado] : null}
      </p>
      <Definiciones lista={hechos(ayuda)} />
      <Conversacion historia={ayuda.historia} />
      <Adjuntos ayuda={ayuda} />
      {actos.includes('calificar') ? <Calificar numero={numero} onHecho={setHecho} /> : null}
      <Escribir ayuda={ayuda} onHecho={setHecho} />
      {enMesa ? <Notas numero={numero} /> : null}
    </div>
  )
}

function hechos(a: Ayuda): Definicion[] {
  return [
    { nombre: 'Pide', valor: `${a.persona} · ${a.organismo}` },
    ...(a.entidad ? [{ nombre: 'Entidad', valor: `${a.entidad.nombre} (${a.entidad.departamentoNombre})` }] : []),
    ...(a.reporte ? [{ nombre: 'Reporte', valor: <Reporte ayuda={a} /> }] : []),
    ...(a.limite ? [{ nombre: 'Plazo del reporte', valor: formatFecha(a.limite) }] : []),
    { nombre: 'Pantalla', valor: <Link to={a.ruta}>{a.ruta}</Link> },
    ...(a.problema ? [{ nombre: 'Último problema', valor: a.problema }] : []),
    ...(a.trasladadaA ? [{ nombre: 'La tiene', valor: a.trasladadaA }] : []),
    ...(a.asignada ? [{ nombre: 'La atiende', valor: a.asignada }] : []),
    ...(a.calificacion ? [{ nombre: 'La respuesta', valor: NOMBRES_CALIFICACION_AYUDA[a.calificacion] }] : []),
  ]
}

function Reporte({ ayuda: { entidad, reporte } }: { ayuda: Ayuda }) {
  if (!reporte || !entidad) return null
  const { instrumento, vigencia, corte } = reporte
  return (
    <Link
      to="/entidades/$entidad/reportes/$instrumento/$vigencia/$corte"
      params={{ entidad: entidad.codigo, instrumento, vigencia: String(vigencia), corte: String(corte) }}
    >
      {nombreDeReporte(reporte)}
    </Link>
  )
}
