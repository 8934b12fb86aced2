// The papers of the request. None is fetched until somebody asks to see it, because each view is on record.
import { formatInstante, formatNumero, NOMBRES_CLASE_SOPORTE } from '@kpt/textos'
import { useState } from 'react'
import { direccion } from '../../../api/cliente.ts'
import { Boton } from '../../../ui/boton.tsx'
import type { Solicitud, Soporte } from '../tipos.ts'
import { Visor } from './visor.tsx'

export function Documentos({ solicitud: { radicado, soportes } }: { solicitud: Solicitud }) {
  return (
    <section className="seccion" aria-labelledby="documentos">
      <h2 id="documentos">Documentos</h2>
      <p className="tenue">
        Son datos personales: cada vez que usted abre o descarga uno, queda registrado con su nombre.
      </p>
      {soportes.some((s) => s.sinAntivirus && s.borradoEn === null) ? (
        <p className="tenue">Ningún antivirus los revisó, porque no hay uno configurado en este sistema.</p>
      ) : null}
      <ul className="soportes">
        {soportes.map((s) => (
          <li key={s.id}>
            <Documento radicado={radicado} soporte={s} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Documento({ radicado, soporte: s }: { radicado: string; soporte: Soporte }) {
  const [abierto, setAbierto] = useState(false)
  const nombre = NOMBRES_CLASE_SOPORTE[s.clase]
  return (
    <>
      <div className="soporte">
        <div>
          <h3>{nombre}</h3>
          <p className="tenue menor direccion">
            {s.nombre} · {tipoDe(s)} · {tamanoDe(s.bytes)} · recibido el {formatInstante(Date.parse(s.recibidoEn))}
          </p>
        </div>
        {s.borradoEn === null ? (
          <div className="acciones">
            <Boton
              onClick={() => setAbierto(!abierto)}
              aria-expanded={abierto}
              aria-label={`${abierto ? 'Cerrar' : 'Ver'}: ${nombre}, ${s.nombre}`}
            >
              {abierto ? 'Cerrar' : 'Ver'}
            </Boton>
            <a
              className="boton boton--texto"
              href={direccion('GET /api/accesos/solicitudes/:radicado/soportes/:soporte', {
                params: { radicado, soporte: s.id },
              })}
              download={s.nombre}
            >
              Descargar<span className="solo-lector">: {nombre}</span>
            </a>
          </div>
        ) : (
          <p className="tenue">Se borró el {formatInstante(Date.parse(s.borradoEn))}, por la regla de conservación.</p>
        )}
      </div>
      {abierto && s.borradoEn === null ? <Visor radicado={radicado} soporte={s} /> : null}
    </>
  )
}

function tipoDe({ tipo }: Soporte): string {
  return tipo === 'application/pdf' ? 'PDF' : 'imagen'
}

function tamanoDe(bytes: number): string {
  return bytes < 1_000_000
    ? `${formatNumero(String(Math.ceil(bytes / 1000)))} kB`
    : `${formatNumero(String(bytes / 1_000_000), 1)} MB`
}
