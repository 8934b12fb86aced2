// One request: for whom, under which rows, until when and why; its history, and what whoever looks may do with it.
import { formatFecha, NOMBRES_INSTRUMENTO, QUE_SIGUE_EXCEPCION } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { direccion } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { EnlaceAuditoria } from '../../app/enlace-auditoria.tsx'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { type Definicion, Definiciones } from '../../ui/definiciones.tsx'
import { IconoBajar } from '../../ui/iconos.tsx'
import { Actos } from './actos.tsx'
import { ChipExcepcion } from './chip-excepcion.tsx'
import { Historia } from './historia.tsx'
import { type Excepcion, paraQuien } from './tipos.ts'

export function PantallaExcepcion() {
  const { numero } = useParams({ from: '/excepciones/$numero' })
  const excepcion = useQuery({
    ...consulta('GET /api/excepciones/:numero', { params: { numero } }),
    // The other parts may act meanwhile.
    refetchInterval: 30_000,
  })
  return (
    <Pantalla
      titulo={excepcion.data ? `Excepción para ${paraQuien(excepcion.data.alcance)}` : `Excepción ${numero}`}
      antetitulo={<span className="numero">{numero}</span>}
      migas={[
        { texto: 'Calendario', a: '/calendario' },
        { texto: 'Solicitudes de excepción', a: '/excepciones' },
      ]}
    >
      <Datos de={excepcion}>{(e) => <Partes excepcion={e} />}</Datos>
    </Pantalla>
  )
}

function Partes({ excepcion }: { excepcion: Excepcion }) {
  const [hecho, setHecho] = useState<string | null>(null)
  const { numero, alcance, historia } = excepcion
  return (
    <div className="pila">
      {hecho ? <Aviso tono="bien" vivo enfocar titulo={hecho} /> : null}
      <p>
        <ChipExcepcion estado={excepcion.estado} /> {QUE_SIGUE_EXCEPCION[excepcion.estado]}
      </p>
      <section className="seccion" aria-labelledby="pide-titulo">
        <h2 id="pide-titulo">Lo que se pide</h2>
        {excepcion.filas.map((f) => (
          <Fila key={`${f.vigencia}/${f.actividad}`} fila={f} />
        ))}
        <Definiciones lista={hechos(excepcion)} />
        <p>
          <strong>Por qué:</strong> {excepcion.motivo}
        </p>
      </section>
      <Historia historia={historia} />
      <Actos excepcion={excepcion} onHecho={setHecho} />
      <EnlaceAuditoria entidad={alcance.codigo} sujeto={`excepcion/${numero}`} de="esta solicitud" />
    </div>
  )
}

function hechos(e: Excepcion): Definicion[] {
  return [
    { nombre: 'Pide hasta', valor: formatFecha(e.fecha) },
    ...(e.documento ? [{ nombre: 'Soporte', valor: <Documento excepcion={e} /> }] : []),
    ...(e.medida ? [{ nombre: 'Se concedió con', valor: <Medida excepcion={e} /> }] : []),
  ]
}

function Fila({ fila: f }: { fila: Excepcion['filas'][number] }) {
  return (
    <p>
      {f.texto}{' '}
      <span className="tenue">
        {NOMBRES_INSTRUMENTO[f.instrumento]}, vigencia {f.vigencia}.
        {f.limite ? ` Hoy rige el ${formatFecha(f.limite)}${f.situacion === 'cerrada' ? ', y ya cerró' : ''}.` : ''}
      </span>
    </p>
  )
}

function Documento({ excepcion: { alcance, documento } }: { excepcion: Excepcion }) {
  if (!documento) return null
  const params = { entidad: alcance.codigo, sha256: documento.sha256 }
  return (
    <a className="enlace-fila" href={direccion('GET /api/entidades/:entidad/documentos/:sha256', { params })}>
      <IconoBajar /> {documento.nombre} (PDF)
    </a>
  )
}

function Medida({ excepcion: { alcance, medida } }: { excepcion: Excepcion }) {
  return (
    <Link to="/calendario/medidas" search={{ entidad: alcance.codigo }} className="numero">
      {medida}
    </Link>
  )
}
