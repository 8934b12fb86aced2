// A piece of evidence told: what it is, what it says, who added it and when, and the way to open it.
import { formatFecha, formatInstante, formatNumero, NOMBRES_CLASE_EVIDENCIA } from '@kpt/textos'
import type { ReactNode } from 'react'
import { Chip } from '../../ui/chip.tsx'
import type { Evidencia, Foto } from './tipos.ts'
import './evidencias.css'

type Contada = Pick<
  Evidencia,
  'id' | 'clase' | 'nombre' | 'descripcion' | 'direccion' | 'bytes' | 'seMira' | 'foto' | 'tipo'
>

type Props = {
  readonly evidencia: Contada
  /** Address of the file; null when whoever looks may not open it. */
  readonly archivo: string | null
  /** What goes under it: who added it, its metas, what can be done. */
  readonly children?: ReactNode
}

export function QueEs({ evidencia, archivo, children }: Props) {
  const { nombre, descripcion, clase, bytes, foto } = evidencia
  return (
    <li className="evidencias__una">
      <Cara evidencia={evidencia} archivo={archivo} />
      <div className="evidencias__cuerpo">
        <p>
          <Abrir evidencia={evidencia} archivo={archivo} />{' '}
          <span className="tenue menor">
            {NOMBRES_CLASE_EVIDENCIA[clase]}
            {bytes === null ? '' : `, ${formatNumero(String(Math.ceil(bytes / 1024)))} kB`}
          </span>
        </p>
        {nombre && descripcion ? <p>{descripcion}</p> : null}
        {foto ? <LugarFoto foto={foto} /> : null}
        {children}
      </div>
    </li>
  )
}

function Abrir({ evidencia: { clase, nombre, direccion, seMira }, archivo }: Props) {
  if (clase === 'enlace' && direccion)
    return (
      <a href={direccion} target="_blank" rel="noopener noreferrer external">
        {nombre}
        <span className="solo-lector"> (abre otro sitio en otra pestaña)</span>
      </a>
    )
  if (archivo === null) return <strong>Evidencia con datos personales</strong>
  return seMira ? (
    <a href={archivo} target="_blank" rel="noreferrer">
      {nombre}
      <span className="solo-lector"> (abre en otra pestaña)</span>
    </a>
  ) : (
    <a href={archivo} download>
      {nombre}
    </a>
  )
}

/** Only pictures have a face; a PDF opens in the viewer of the browser. */
function Cara({ evidencia: { seMira, tipo, nombre }, archivo }: Props) {
  if (archivo === null || !seMira || !tipo?.startsWith('image/')) return null
  return <img className="evidencias__cara" src={archivo} alt={`Vista de ${nombre}`} loading="lazy" />
}

function LugarFoto({ foto: { tomadaEl, latitud, longitud, lugar, de } }: { foto: Foto }) {
  const donde = latitud && longitud ? `latitud ${formatNumero(latitud)}, longitud ${formatNumero(longitud)}` : null
  const dicho = [tomadaEl ? `Tomada el ${formatFecha(tomadaEl)}` : null, lugar || null, donde].filter(Boolean)
  if (dicho.length === 0) return <p className="tenue menor">Sin fecha ni lugar.</p>
  return (
    <p className="tenue menor">
      {dicho.join(' · ')}
      {de === 'foto' ? ' (lo dice la foto)' : ' (lo dice la entidad)'}
    </p>
  )
}

export function Agregada({ evidencia: { agregada, retirada, personal, antivirus } }: { evidencia: Evidencia }) {
  const { autor, en, vigencia, corte } = agregada
  return (
    <>
      {personal ? (
        <p>
          <Chip tono="alerta" icono="candado">
            Contiene datos personales: no se publica
          </Chip>
        </p>
      ) : null}
      <p className="tenue menor">
        La agregó {autor.nombre} el {formatInstante(Date.parse(en))}, en el corte {corte} de {vigencia}.
        {antivirus === 'sin_revisar' ? ' Este sistema no tiene antivirus: no se revisó.' : ''}
      </p>
      {retirada ? (
        <p className="tenue menor">
          La retiró {retirada.autor.nombre} el {formatInstante(Date.parse(retirada.en))}: {retirada.motivo}
        </p>
      ) : null}
    </>
  )
}
