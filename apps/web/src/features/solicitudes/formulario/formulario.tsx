import { fechaEn } from '@kpt/domain/shared'
import { type FormEvent, type ReactNode, useState } from 'react'
import { ahoraServidor } from '../../../app/reloj.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { ResumenErrores } from '../../../ui/resumen-errores.tsx'
import { isEnCamino } from '../soportes/soporte.ts'
import { ParteAutorizacion } from './autorizacion.tsx'
import { erroresDe } from './campos.ts'
import { ParteDesignacion } from './designacion.tsx'
import { ParteDocumentos } from './documentos.tsx'
import { ParteEntidad } from './entidad.tsx'
import { envioDeSolicitud } from './envio-de-solicitud.ts'
import type { Radicada } from './guardado.ts'
import { PartePersona } from './persona.tsx'
import { Trampa } from './trampa.tsx'
import { useBorrador } from './usar-borrador.ts'
import { useRadicar } from './usar-radicar.ts'

export function FormularioSolicitud({ onRadicada }: { onRadicada: (radicada: Radicada) => void }) {
  const { campos, poner, soportes, error } = useBorrador()
  // Counts the tries: the summary takes the focus again at each one.
  const [intentos, setIntentos] = useState(0)
  const radicar = useRadicar(onRadicada)
  const errores = intentos > 0 ? erroresDe(campos, soportes, hoy()) : []
  const errorDe = (campo: string) => errores.find((e) => e.campo === campo)?.frase
  const parte = { campos, poner, errorDe }
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentos(intentos + 1)
    if (erroresDe(campos, soportes, hoy()).length === 0) radicar.mutate(campos)
  }
  return (
    <form className="formulario solicitud" onSubmit={enviar} noValidate aria-label="Solicitud de usuario líder">
      <ResumenErrores key={intentos} errores={errores} />
      {error ? <Aviso tono="alerta">No pudimos ver qué documentos habían llegado. {error.message}</Aviso> : null}
      <Grupo titulo="1. La entidad">
        <ParteEntidad {...parte} />
      </Grupo>
      <Grupo titulo="2. Usted">
        <PartePersona {...parte} />
      </Grupo>
      <Grupo titulo="3. Su designación">
        <ParteDesignacion {...parte} />
      </Grupo>
      <Grupo titulo="4. Documentos">
        <ParteDocumentos envio={envioDeSolicitud} errorDe={errorDe} />
      </Grupo>
      <Grupo titulo="5. Sus datos personales">
        <ParteAutorizacion {...parte} />
      </Grupo>
      <Trampa valor={campos.sitio} onValor={(sitio) => poner({ sitio })} />
      {radicar.isError ? (
        <Aviso tono="error" enfocar>
          {radicar.error.message}
        </Aviso>
      ) : null}
      <Boton type="submit" variante="principal" ocupado={radicar.isPending}>
        Radicar la solicitud
      </Boton>
      <p role="status" className="menor tenue">
        {radicar.isPending && soportes.some(isEnCamino)
          ? 'Se radica apenas terminen de llegar los documentos. No cierre esta página.'
          : null}
      </p>
      <p className="menor tenue">
        Lo que escribe se conserva en esta pestaña si la página se recarga, y se borra al cerrarla. El número de su
        documento no se guarda en este equipo.
      </p>
    </form>
  )
}

function Grupo({ titulo, children }: { titulo: string; children: ReactNode }) {
  const id = `grupo-${titulo.slice(0, 1)}`
  return (
    <section className="seccion" aria-labelledby={id}>
      <h2 id={id}>{titulo}</h2>
      {children}
    </section>
  )
}

function hoy() {
  return fechaEn(ahoraServidor())
}
