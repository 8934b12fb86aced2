// A workbook that has not arrived whole: its progress, or how to go on after leaving.
import { useState } from 'react'
import { Aviso } from '../../ui/aviso.tsx'
import { SelectorArchivo } from '../../ui/selector-archivo.tsx'
import { enviarArchivo, useEnvio } from '../cargas/envios.ts'
import { BarraEnvio } from '../cargas/progreso-envio.tsx'
import { Descartar } from './descartar.tsx'
import { type PropsLibro, redDelLibro } from './tipos.ts'

export function Enviando({ clave, libro }: PropsLibro) {
  const envio = useEnvio(libro.id)
  return (
    <div className="pila">
      {envio?.error ? <Aviso tono="error">{envio.error.message}</Aviso> : null}
      {envio && envio.fase !== 'fallido' ? (
        <>
          <BarraEnvio envio={envio} />
          <p className="tenue">Puede abrir otras pantallas de KPT y volver: el envío sigue.</p>
        </>
      ) : (
        <Seguir clave={clave} libro={libro} />
      )}
      <Descartar clave={clave} carga={libro.id} />
    </div>
  )
}

/** The browser forgets the file when the page is left: the person chooses it again and only what is missing is sent. */
function Seguir({ clave, libro }: PropsLibro) {
  const [error, setError] = useState<string>()
  return (
    <>
      <Aviso tono="nota" titulo="El envío se interrumpió">
        <p>Escoja el mismo archivo y se enviará solo lo que falta.</p>
      </Aviso>
      <SelectorArchivo
        etiqueta={`Archivo «${libro.nombre}»`}
        acepta=".xlsx"
        archivo={null}
        error={error}
        onElegir={(archivo) => {
          const mismo = archivo?.name === libro.nombre && archivo.size === libro.bytes
          setError(mismo ? undefined : 'Ese no es el mismo archivo. Escoja el que empezó a enviar, o descarte este.')
          if (archivo && mismo)
            void enviarArchivo(clave.entidad, libro, archivo, redDelLibro(clave, libro.id)).catch(() => {})
        }}
      />
    </>
  )
}
