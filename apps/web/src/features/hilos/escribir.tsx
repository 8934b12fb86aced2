// Saying something in the file. What is being written stays in this browser until it is sent.
import { LARGO_COMENTARIO } from '@kpt/domain/reportes'
import { type FormEvent, useRef, useState } from 'react'
import { useConexion } from '../../app/conexion.tsx'
import { useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { duenoDe } from '../reportes/borrador/red.ts'
import { useTextoConservado } from '../reportes/texto-conservado.ts'
import { type Mencion, Mencionar } from './mencionar.tsx'
import { type ClaveHilo, identidad, useEscribir } from './usar-hilos.ts'

export function EscribirEnHilo({ clave, onDicho }: { clave: ClaveHilo; onDicho: () => void }) {
  const correo = useSesion()?.correo ?? ''
  const [texto, escribir, olvidar] = useTextoConservado(`hilo/${duenoDe(clave, correo)}/${clave.lugar}`)
  const [menciones, setMenciones] = useState<readonly Mencion[]>([])
  const [vacio, setVacio] = useState(false)
  const hay = useConexion()
  const envio = useEscribir(clave)
  // Kept while it is tried again, so that a message that did arrive is not said twice.
  const id = useRef(identidad())
  const limpiar = () => {
    id.current = identidad()
    escribir('')
    olvidar()
    setMenciones([])
    onDicho()
  }
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setVacio(texto.trim() === '')
    if (texto.trim() === '' || envio.isPending || !hay) return
    const cuerpo = { id: id.current, texto: texto.trim(), menciones: menciones.map((m) => m.cuenta) }
    envio.mutate(cuerpo, { onSuccess: limpiar })
  }
  return (
    <form className="pila pila--2" onSubmit={enviar} noValidate>
      <CampoLargo
        etiqueta="Mensaje"
        ayuda="Lo leen la entidad, su gobernación y el DNP. Queda en el expediente y no se borra."
        rows={3}
        value={texto}
        maxLength={LARGO_COMENTARIO}
        error={vacio ? 'Escriba el mensaje.' : undefined}
        onChange={(e) => escribir(e.target.value)}
      />
      <Mencionar clave={clave} menciones={menciones} onCambiar={setMenciones} />
      {envio.isError ? <Aviso tono="error">{envio.error.message}</Aviso> : null}
      <p className="acciones">
        <Boton type="submit" variante="principal" ocupado={envio.isPending} aria-disabled={!hay}>
          Enviar mensaje
        </Boton>
        {hay ? null : <span className="tenue menor">Sin conexión no se puede enviar; el texto queda aquí.</span>}
      </p>
      <p role="status" className="solo-lector">
        {envio.isSuccess ? 'Mensaje guardado en el expediente.' : ''}
      </p>
    </form>
  )
}
