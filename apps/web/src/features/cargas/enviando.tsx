// An upload that has not arrived whole: its progress in the tab that sends it, or how to go on after leaving.
import { type FormEvent, useState } from 'react'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { SelectorArchivo } from '../../ui/selector-archivo.tsx'
import type { PropsCarga } from './carga.tsx'
import { Descartar } from './descartar.tsx'
import { enviarArchivo, useEnvio } from './envios.ts'
import { BarraEnvio } from './progreso-envio.tsx'

export function Enviando({ entidad, carga }: PropsCarga) {
  const envio = useEnvio(carga.id)
  if (envio && envio.fase !== 'fallido')
    return (
      <div className="pila">
        <BarraEnvio envio={envio} />
        <p className="tenue">
          Puede abrir otras pantallas de KPT y volver: el envío sigue. Si cierra la ventana, al volver aquí continúa
          donde quedó.
        </p>
        <Descartar entidad={entidad} carga={carga.id} />
      </div>
    )
  return (
    <div className="pila">
      {envio?.error ? <Aviso tono="error">{envio.error.message}</Aviso> : null}
      <Seguir entidad={entidad} carga={carga} />
      <Descartar entidad={entidad} carga={carga.id} />
    </div>
  )
}

/** The browser forgets the file when the page is left: the person chooses it again and only what is missing is sent. */
function Seguir({ entidad, carga }: PropsCarga) {
  const [archivo, setArchivo] = useState<File | null>(null)
  const [error, setError] = useState<string>()
  const ciento = Math.floor((carga.recibidos / carga.bytes) * 100)
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    const falla = distinto(archivo, carga)
    setError(falla)
    if (archivo && falla === undefined) void enviarArchivo(entidad, carga, archivo).catch(() => {})
  }
  return (
    <form className="formulario" onSubmit={enviar} noValidate>
      <Aviso tono="nota" titulo={`El envío se interrumpió: ya llegó el ${ciento} %`}>
        <p>Escoja el mismo archivo y se enviará solo lo que falta.</p>
      </Aviso>
      <SelectorArchivo
        etiqueta={`Archivo «${carga.nombre}»`}
        acepta=".xlsx"
        archivo={archivo}
        error={error}
        onElegir={setArchivo}
      />
      <Boton type="submit" variante="principal">
        Seguir enviando
      </Boton>
    </form>
  )
}

function distinto(archivo: File | null, carga: PropsCarga['carga']): string | undefined {
  if (!archivo) return `Escoja el archivo «${carga.nombre}»`
  return archivo.name === carga.nombre && archivo.size === carga.bytes
    ? undefined
    : 'Ese no es el mismo archivo. Escoja el que empezó a enviar, o descarte esta carga y empiece otra.'
}
